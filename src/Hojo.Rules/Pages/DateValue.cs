using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>What a row of dates holds beside its words.</summary>
internal static class DateValue
{
    public static Bilingual Of(Window window) => Between(End(window.Opens), Closes(window));

    public static Bilingual Of(WindowBound bound) => bound.NotBefore is { } first
        ? bound.NotAfter is { } last ? Between(Format.Of(first), Format.Of(last))
            : ($"早くとも{Format.Of(first).Ja}", $"not before {Format.Of(first).En}")
        : ($"遅くとも{Format.Of(bound.NotAfter!).Ja}", $"not after {Format.Of(bound.NotAfter!).En}");

    public static Bilingual Of(Deadline row) => row.Done is not { } done ? Format.Of(row.At) : (
        $"{Format.Of(row.At).Ja}<br>不要: {Described.Of(done).Ja}",
        $"{Format.Of(row.At).En}<br>not needed: {Described.Of(done).En}");

    public static Bilingual Of(Yearly yearly)
    {
        if (yearly.Due is not { } due) return Times(yearly);
        var (times, from) = (Times(yearly), From(due));
        return ($"{times.Ja}、{from.Ja}から{due.Length.Words.Ja}", $"{times.En}, {due.Length.Words.En} from the {from.En}");
    }

    private static Bilingual Times(Yearly yearly) => yearly.Times is { } times
        ? ($"{yearly.From.Label.Ja}から毎年、{times}回", $"every year from the {yearly.From.Label.En}, {times} times")
        : ($"{yearly.From.Label.Ja}から毎年、{yearly.Years!.Label.Ja}の年数",
            $"every year from the {yearly.From.Label.En}, for the {yearly.Years.Label.En}");

    private static Bilingual Closes(Window window) => window.RollingUntil is { } until
        ? ($"(随時、{until.Words.Ja}頃まで)", $"(at any time, until around {until.Words.En})")
        : End(window.Closes);

    private static Bilingual End(PrintedDate? date) => date is null ? ("(記載なし)", "(not stated)") : Format.Of(date);

    private static Bilingual Between(Bilingual first, Bilingual last) => ($"{first.Ja}〜{last.Ja}", $"{first.En} to {last.En}");

    public static Bilingual Of(Term term)
    {
        var ends = term.Limits.Select(l => (Bilingual)($"{From(l).Ja}から{l.Length.Words.Ja}{(term.About ? "程度" : "")}",
            $"{(term.About ? "about " : "")}{l.Length.Words.En} from the {From(l).En}"));
        return Format.Join(term.NotAfter is { } last ? ends.Append(($"最長でも{Format.Of(last).Ja}", $"not after {Format.Of(last).En}")) : ends,
            "、", ", ");
    }

    private static Bilingual From(Within within) => within.AfterMonth
        ? ($"{within.From.Label.Ja}の属する月の末日", $"end of the month of the {within.From.Label.En}")
        : within.AfterFiscalYear
        ? ($"{within.From.Label.Ja}の属する年度の末日", $"end of the fiscal year of the {within.From.Label.En}")
        : within.ClosingMonth is not null
        ? ($"{within.From.Label.Ja}の属する事業年度の末日", $"end of the business year of the {within.From.Label.En}")
        : within.From.Label;
}
