using System.CommandLine;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>hojo bulk: verdict and amount of many cases, one answer a line, in their order.</summary>
internal static class BulkCommand
{
    private const int LinesAReport = 1_000;

    public static Command Make(Stream input)
    {
        var file = new Argument<string>("INPUT") { Description = "案件のファイル、- は標準入力 (cases; - is standard input)" };
        var track = Asked.TracksOption("回・枠のID。繰り返し可。行の指定に優先 (id of a track, before the line's; may be repeated)");
        var to = new Option<string>("--out")
        {
            Description = "書出し先、- は標準出力 (where the answers go; - is standard output)",
            HelpName = "OUTPUT",
            DefaultValueFactory = _ => AnswerFile.StandardOutput,
        };
        var read = BulkFormats.Option("--input-format", "入力の形式。なければファイル名による (format of the input; by its name if not given)");
        var written = BulkFormats.Option("--format", "出力の形式。なければファイル名による (format of the output; by its name if not given)");
        var lines = new Option<string?>("--lines")
        {
            Description = "入力のこの行だけを査定する (only these lines of the input)",
            HelpName = "1001-2000",
        };
        var resume = new Option<bool>("--resume") { Description = "途中までの出力に続ける、ndjson と csv (goes on with an interrupted output)" };
        var (on, lang) = (Asked.Option(), Languages.Option());
        var command = new Command("bulk", "多くの案件の判定と金額を、1行に1件で (verdict and amount of many cases, an answer a line)")
        {
            file, track, on, to, read, written, lines, resume, lang,
        };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var (name, output) = (parsed.GetRequiredValue(file), parsed.GetRequiredValue(to));
            Track[] tracks = [.. (parsed.GetValue(track) ?? []).Distinct().Select(id => Asked.Track(id, null, name))];
            JapanTime? moment = parsed.GetValue(on) is { } said ? Asked.Moment(said, null, name) : null;
            var range = LineRange.Of(parsed.GetValue(lines));
            var format = BulkFormats.Of(read, parsed.GetValue(read), name);
            var answers = new AnswerFile(output, BulkFormats.Of(written, parsed.GetValue(written), output), parsed.GetValue(resume));
            InputFiles.NotOver(name, output);
            using var from = name == InputFiles.StandardInput ? null : InputFiles.Open(name);
            using var source = CaseSources.Open(name, from ?? input, format);
            var (writer, last) = answers.Open(tracks, new(words, source.HeadingOf), words, parsed.InvocationConfiguration.Output);
            var (question, faulty) = (new BulkQuestion(tracks, moment), 0L);
            using (writer)
                ProgressBar.Show(parsed.InvocationConfiguration.Error, from ?? input, words, report => faulty = Answer(
                    source.Lines, range with { From = Math.Max(range.From, last + 1) }, question, writer, report));
            if (faulty > 0) parsed.InvocationConfiguration.Error.WriteLine(Faulty(faulty).In(words));
            return Program.Answered;
        });
        return command;
    }

    /// <returns>How many of the lines were faulty.</returns>
    private static long Answer(IEnumerable<CaseLine> lines, LineRange range, BulkQuestion question, IAnswerWriter to, Action<long> report)
    {
        var (answered, faulty) = (0L, 0L);
        foreach (var line in lines)
        {
            if (line.Number > range.To) break;
            if (line.Number < range.From) continue;
            var answer = question.Answer(line);
            to.Write(answer);
            if (answer.Faults.Count > 0) faulty++;
            if (++answered % LinesAReport == 0) report(answered);
        }
        return faulty;
    }

    private static Bilingual Faulty(long lines) => ($"hojo: 誤りのある行が{lines:#,0}行あります(出力のその行に、場所と必要な値を書きました)",
        $"hojo: {lines:#,0} lines have faults; in the output each says where, and what is expected");
}
