using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>How a repayment is worked, in words.</summary>
internal sealed class PortionDescribed : IPortionMeaning<Bilingual>
{
    private readonly Bilingual _base;

    private PortionDescribed(Bilingual @base) => _base = @base;

    public static Bilingual Of(Repayment row) => row.Portion.Fold(new PortionDescribed(
        row.OnlyRaisedBy is { } only ? ($"{only.Text.Ja}による引上げ分", $"the part added by: {only.Text.En}")
        : row.ExceptRaisedBy is { } except
            ? ($"(補助金交付額−{except.Text.Ja}による引上げ分)", $"(the grant paid − the part added by: {except.Text.En})")
        : row.IfRaisedBy is { } raised
            ? ($"補助金交付額({raised.Text.Ja}で引き上げられた場合に限る)", $"the grant paid (only where it was raised by: {raised.Text.En})")
        : row.OnlyAbove is { } above
            ? ($"(補助金交付額−{Described.Of(above).Ja})", $"(the grant paid − {Described.Of(above).En}, never below zero)")
        : ("補助金交付額", "the grant paid")));

    public Bilingual Whole(Condition failed) => When(($"{_base.Ja}の全額", $"all of {_base.En}"), Described.Of(failed));

    public Bilingual Unstated(Condition failed)
        => When(($"{_base.Ja}のうち文書にない額(最大で全額)", $"a part of {_base.En} that the document does not state (all of it at most)"),
            Described.Of(failed));

    public Bilingual Shortfall(Fact<Growth> actual, GrowthTarget target)
    {
        var goal = target.Words();
        return ($"{_base.Ja}×(1−{actual.Label.Ja}÷{goal.Ja})", $"{_base.En} × (1 − {actual.Label.En} ÷ {goal.En})");
    }

    public Bilingual Years(Fact<int> years, IReadOnlyList<Condition> missed) => Years(years.Label, missed);

    public Bilingual Years(int years, IReadOnlyList<Condition> missed) => Years(($"{years}年", $"{years} years"), missed);

    public Bilingual FromFirstMiss(IReadOnlyList<Condition> missed)
        => When(($"{_base.Ja}÷{missed.Count}年×最初の未達年以降の年数", $"{_base.En} ÷ {missed.Count} years × the years from the first one missed"),
            SaidOnce.ThatYear(missed[0]));

    public Bilingual Quotient(Amount of, Fact<Yen> whole)
    {
        var sum = Described.Of(of);
        return whole == Awarded.Grant ? ($"{sum.Ja}(補助金交付額まで)", $"{sum.En} (up to the grant paid)")
            : ($"{_base.Ja}×({sum.Ja})÷{whole.Label.Ja}", $"{_base.En} × ({sum.En}) ÷ {whole.Label.En}");
    }

    public Bilingual Lesser(Bilingual a, Bilingual b) => ($"{a.Ja}と{b.Ja}の少ない方", $"the lesser of {a.En} and {b.En}");

    public Bilingual Greater(Bilingual a, Bilingual b) => ($"{a.Ja}と{b.Ja}の多い方", $"the greater of {a.En} and {b.En}");

    private Bilingual Years(Bilingual years, IReadOnlyList<Condition> missed)
        => When(($"{_base.Ja}÷{years.Ja}×未達の年数", $"{_base.En} ÷ {years.En} × the years missed"), SaidOnce.ThatYear(missed[0]));

    private static Bilingual When(Bilingual due, Bilingual failed) => ($"{due.Ja}(条件: {failed.Ja})", $"{due.En} (where: {failed.En})");
}
