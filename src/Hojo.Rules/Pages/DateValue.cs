using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>What a row of dates holds beside its words.</summary>
internal static class DateValue
{
    public static Bilingual Of(Provision row) => row switch
    {
        Window window => Between(End(window.Opens), Closes(window)),
        WindowBound bound => Bound(bound),
        Deadline { Done: { } done, At: var at } => (
            $"{Format.Of(at).Ja}<br>不要: {Described.Of(done).Ja}",
            $"{Format.Of(at).En}<br>not needed: {Described.Of(done).En}"),
        Dated dated => Format.Of(dated.At),
        LeadTime lead => ($"締切の{lead.DaysAtMost}日前", $"{lead.DaysAtMost} days before the deadline"),
        DocumentAge paper => ($"発行から{paper.AtMost.Words.Ja}以内", $"within {paper.AtMost.Words.En} of issue"),
        Term term => Of(term),
        TimeTaken taken => taken.Words,
        NotBefore since => ($"{since.From.Label.Ja}から", $"from the {since.From.Label.En} on"),
        Yearly { Times: { } times } yearly
            => ($"{yearly.From.Label.Ja}から毎年、{times}回", $"every year from the {yearly.From.Label.En}, {times} times"),
        Yearly yearly
            => ($"{yearly.From.Label.Ja}から毎年、{yearly.Years!.Label.Ja}の年数",
                $"every year from the {yearly.From.Label.En}, for the {yearly.Years.Label.En}"),
        _ => throw new ArgumentException($"{row.Id} is no row of dates", nameof(row)),
    };

    private static Bilingual Closes(Window window) => window.RollingUntil is { } until
        ? ($"(随時、{until.Words.Ja}頃まで)", $"(at any time, until around {until.Words.En})")
        : End(window.Closes);

    private static Bilingual End(PrintedDate? date) => date is null ? ("(記載なし)", "(not stated)") : Format.Of(date);

    private static Bilingual Between(Bilingual first, Bilingual last) => ($"{first.Ja}〜{last.Ja}", $"{first.En} to {last.En}");

    private static Bilingual Bound(WindowBound bound) => bound.NotBefore is { } first
        ? bound.NotAfter is { } last ? Between(Format.Of(first), Format.Of(last))
            : ($"早くとも{Format.Of(first).Ja}", $"not before {Format.Of(first).En}")
        : ($"遅くとも{Format.Of(bound.NotAfter!).Ja}", $"not after {Format.Of(bound.NotAfter!).En}");

    private static Bilingual Of(Term term)
    {
        var ends = term.Limits.Select(l => (Bilingual)($"{From(l).Ja}から{l.Length.Words.Ja}{(term.About ? "程度" : "")}",
            $"{(term.About ? "about " : "")}{l.Length.Words.En} from the {From(l).En}"));
        return Format.Join(term.NotAfter is { } last ? ends.Append(($"最長でも{Format.Of(last).Ja}", $"not after {Format.Of(last).En}")) : ends,
            "、", ", ");
    }

    private static Bilingual From(Within within) => within.AfterFiscalYear
        ? ($"{within.From.Label.Ja}の属する年度の末日", $"end of the fiscal year of the {within.From.Label.En}")
        : within.From.Label;
}
