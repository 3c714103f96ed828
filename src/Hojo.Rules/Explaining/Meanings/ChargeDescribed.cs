using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>加算金・延滞金 in words.</summary>
internal static class ChargeDescribed
{
    public static Bilingual Of(DailyCharge charge)
    {
        var (days, over) = (charge.Days, charge.Over);
        Bilingual on = over is null ? ("返還額", "what falls due") : ($"(返還額+{over.Text.Ja})", $"(what falls due + {over.Text.En})");
        Bilingual first = days.DaysAfter == 0
            ? (days.From.Label.Ja, days.From.Label.En)
            : ($"{days.From.Label.Ja}の{days.DaysAfter}日後", $"{days.DaysAfter} days after: {days.From.Label.En}");
        Bilingual when = charge.When is { } condition
            ? ($"(条件: {Described.Of(condition).Ja})", $" (where: {Described.Of(condition).En})")
            : ("", "");
        return ($"{on.Ja}×年{charge.Yearly}×日数÷365日。日数は{first.Ja}から{days.To.Label.Ja}まで、両方の日を含む{when.Ja}",
            $"{on.En} × {charge.Yearly} a year × days ÷ 365; the days from {first.En} to {days.To.Label.En}, both counted{when.En}");
    }
}
