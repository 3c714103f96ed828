using System.CommandLine;
using System.Globalization;
using System.Text;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>hojo curve: the grant along one fact, as a report or as a drawing.</summary>
internal static class CurveCommand
{
    private const string StandardOutput = "-";

    public static Command Make(Stream input)
    {
        var asked = new AskedOptions();
        var fact = new Option<string>("--fact") { Description = "横軸にとる項目 (id of the fact on the axis)", HelpName = "ID", Required = true };
        fact.CompletionSources.Add(KnownIds.Facts(asked.Track, assessor => assessor.CurveFacts));
        var from = new Option<string?>("--from") { Description = "横軸のはじめの値。円、人、% (first value: yen, people, %)", HelpName = "N" };
        var to = new Option<string?>("--to") { Description = "横軸のおわりの値 (last value)", HelpName = "N" };
        var svg = new Option<string?>("--svg")
        {
            Description = "図の書出し先、- は標準出力 (where to write a drawing; - is standard output)",
            HelpName = "PATH",
        };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("curve", "一つの項目に対する補助金額の曲線 (the grant as a function of one number)")
        {
            asked.File, asked.Track, asked.On, fact, from, to, svg, lang, format,
        };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var print = Formats.Of<Curve>(parsed, format, answer => Report.Of(answer, words), CurveJson.Write);
            var (first, last) = (NumberOf("--from", parsed.GetValue(from)), NumberOf("--to", parsed.GetValue(to)));
            var question = asked.Read(parsed, input);
            var assessor = Assessor.For(question.Track);
            var sheet = Asked.Of(question.File, () => assessor.Grid.Read(question.Case));
            var curve = Curve(assessor, sheet, FactOf(assessor, parsed.GetRequiredValue(fact)), question.On, first, last);
            var path = parsed.GetValue(svg);
            if (path is not null && curve.Segments.Count == 0) throw new BadInputException(Undrawn(curve));
            var output = parsed.InvocationConfiguration.Output;
            if (path == StandardOutput)
            {
                output.Write(CurveDrawing.ToSvg(curve, words));
                return Program.Answered;
            }
            if (path is not null)
                OutputFiles.Write("--svg", path, CurveDrawing.ToSvg(curve, words));
            output.Write(print(curve));
            return Program.Answered;
        });
        return command;
    }

    private static Bilingual Undrawn(Curve curve) => (
        $"--svg: 次の項目が分からないため描けません: {string.Join(", ", curve.Needs.Select(n => n.Fact))}",
        $"--svg: there is no curve until these facts are told: {string.Join(", ", curve.Needs.Select(n => n.Fact))}");

    private static Curve Curve(Assessor assessor, Sheet sheet, Fact fact, JapanTime on, decimal? from, decimal? to)
    {
        try
        {
            return assessor.Curve(sheet, fact, on, from, to);
        }
        catch (ArgumentException range) when (range.ParamName is "from" or "to")
        {
            throw new BadInputException(($"--{range.ParamName}: 横軸の範囲として使えません({fact.Label.Ja})",
                $"--{range.ParamName}: cannot be used as a range of {fact.Label.En}"));
        }
    }

    private static decimal? NumberOf(string option, string? said)
    {
        if (said is null) return null;
        return decimal.TryParse(said, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new BadInputException(($"{option}: 数値(例 20000000)が必要です(指定値: {Quoted.Bare(said)})",
                $"{option}: a number such as 20000000 is expected (found {Quoted.Bare(said)})"));
    }

    private static Fact FactOf(Assessor assessor, string id)
    {
        string[] known = [.. assessor.CurveFacts.Select(f => f.Id)];
        var (near, all) = (Near.To(id, known), string.Join(", ", known));
        return assessor.CurveFacts.FirstOrDefault(f => f.Id == id) ?? throw new BadInputException((
            $"--fact: {Quoted.Of(id)} は {assessor.Track.Id} が読む数値の項目ではありません{near.Ja}(使えるもの: {all})",
            $"--fact: {Quoted.Of(id)} is not a number that {assessor.Track.Id} reads{near.En} (known: {all})"));
    }
}
