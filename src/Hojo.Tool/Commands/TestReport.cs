using System.Text;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>What hojo test prints.</summary>
internal static class TestReport
{
    public static Func<IReadOnlyList<BookRun>, RowCoverage, Lang, string> Of(string format) => format switch
    {
        "text" => Text,
        "json" => (runs, coverage, _) => TestJson.Of(runs, coverage) + "\n",
        _ => throw new BadInputException(($"--format: text か json が必要です(指定値: {Quoted.Bare(format)})",
            $"--format: text or json is expected (found {Quoted.Bare(format)})")),
    };

    private static string Text(IReadOnlyList<BookRun> runs, RowCoverage coverage, Lang lang)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            Line(text, Summary(run).In(lang));
            foreach (var outcome in run.Failed)
            {
                Line(text, "  " + Place(outcome.Case).In(lang));
                foreach (var difference in outcome.Differences) Line(text, "    " + difference.In(lang));
            }
        }
        foreach (var track in coverage.Rows.GroupBy(row => row.Track))
        {
            var both = track.Count(row => row.IsBoth);
            Line(text, Both(track.Key, both, track.Count()).In(lang));
            foreach (var row in track.Where(row => !row.IsBoth)) Line(text, $"  {row.Row}: {Sides(row).In(lang)}");
        }
        return text.ToString();
    }

    private static Bilingual Summary(BookRun run)
    {
        var (cases, failed) = (run.Outcomes.Count, run.Failed.Count);
        var marks = run.Book.Cases.GroupBy(c => c.Mark).OrderBy(group => group.Key)
            .Select(group => (Name: Testing.Books.Marks.Of(group.Key), Count: group.Count())).ToArray();
        return ($"{run.Book.Name}: 事例 {cases} 件({string.Join("、", marks.Select(m => $"{m.Name.Ja} {m.Count}"))})、期待と違うもの {failed} 件",
            $"{run.Book.Name}: {cases} cases ({string.Join(", ", marks.Select(m => $"{m.Count} {m.Name.En}"))}), {failed} not as expected");
    }

    private static Bilingual Place(BookCase c) => ($"{c.Line}行目 {c.Name} ({c.Track})", $"line {c.Line}, {c.Name} ({c.Track})");

    private static Bilingual Both(string track, int both, int all)
        => ($"{track}: {all} 行のうち {both} 行が両面で試されました", $"{track}: {both} of {all} rows are exercised both ways");

    private static Bilingual Sides(RowSides row) => row switch
    {
        { Held: true } => ("成立のみ", "only held"),
        { Failed: true } => ("不成立のみ", "only failed"),
        { LeftOpen: true } => ("要確認のみ", "only left open"),
        _ => ("試されていません", "not exercised"),
    };

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
