using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>What every repayment is a part of, as the award fixed it.</summary>
internal static class Awarded
{
    private static readonly Label InYen = ("円", "yen");

    public static readonly Fact<Yen> Grant = new("award.grant", ("交付額(確定額)", "the grant as fixed"), InYen, Scales.Money, c => c.Award.Grant, Yen.Zero, Yen.Of(100_000_000_000));
    public static readonly Fact<Yen> RaisedPart = new("award.raisedPart", ("交付額のうち特例による引上げ分", "the part of the grant that a special added"), InYen, Scales.Money, c => c.Award.RaisedPart, Yen.Zero, Yen.Of(100_000_000_000));
}
