using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>What a row of dates holds beside its words.</summary>
internal static class DateValue
{
    public static Label Of(Provision row) => row switch
    {
        Window window => Between(End(window.Opens), Closes(window)),
        WindowBound bound => Bound(bound),
        Deadline { Done: { } done, At: var at } => (
            $"{Shown.Of(at).Ja}<br>不要: {Described.Of(done).Ja}",
            $"{Shown.Of(at).En}<br>not needed: {Described.Of(done).En}"),
        Dated dated => Shown.Of(dated.At),
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

    private static Label Closes(Window window) => window.RollingUntil is { } until
        ? ($"(随時、{until.Words.Ja}頃まで)", $"(at any time, until around {until.Words.En})")
        : End(window.Closes);

    private static Label End(PrintedDate? date) => date is null ? ("(記載なし)", "(not stated)") : Shown.Of(date);

    private static Label Between(Label first, Label last) => ($"{first.Ja}〜{last.Ja}", $"{first.En} to {last.En}");

    private static Label Bound(WindowBound bound) => bound.NotBefore is { } first
        ? bound.NotAfter is { } last ? Between(Shown.Of(first), Shown.Of(last))
            : ($"早くとも{Shown.Of(first).Ja}", $"not before {Shown.Of(first).En}")
        : ($"遅くとも{Shown.Of(bound.NotAfter!).Ja}", $"not after {Shown.Of(bound.NotAfter!).En}");

    private static Label Of(Term term)
    {
        var ends = term.Limits.Select(l => (Label)($"{From(l).Ja}から{l.Length.Words.Ja}{(term.About ? "程度" : "")}",
            $"{(term.About ? "about " : "")}{l.Length.Words.En} from the {From(l).En}"));
        return Shown.Join(term.NotAfter is { } last ? ends.Append(($"最長でも{Shown.Of(last).Ja}", $"not after {Shown.Of(last).En}")) : ends,
            "、", ", ");
    }

    private static Label From(Within within) => within.AfterFiscalYear
        ? ($"{within.From.Label.Ja}の属する年度の末日", $"end of the fiscal year of the {within.From.Label.En}")
        : within.From.Label;
}
