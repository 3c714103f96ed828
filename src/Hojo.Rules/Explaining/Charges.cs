using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;

namespace Hojo.Rules.Explaining;

/// <summary>加算金・延滞金 as a person reads them.</summary>
internal static class Charges
{
    public static ChargeFinding Of(Charged charged, Values values)
    {
        var charge = charged.Charge;
        return new()
        {
            Row = charge.Id,
            Text = charge.Text,
            Applies = charged.Applies,
            On = charged.On,
            Yearly = charge.Yearly,
            Days = charged.Days,
            Due = charged.Due,
            Formula = ChargeDescribed.Of(charge),
            Read = [.. new Fact[] { charge.Days.From, charge.Days.To }.Where(values.Sheet.IsTold).Select(values.Of)],
            SettledBy = [.. charged.Waiting(values.Sheet).Select(fact => fact.Id)],
            Reading = charge.Reading,
            Citation = charge.Citation,
        };
    }

    /// <summary>All rows together; <see langword="null"/> where one is not known, or there is none.</summary>
    public static YenRange? Total(IReadOnlyList<Charged> all)
        => all.Count == 0 ? null : Charged.Sum([.. all.Select(charged => charged.Due)]);
}
