using System.CommandLine;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules.Envelopes;

namespace Hojo.Tool;

/// <summary>hojo verify: an answer that was kept, asked again by the rules of today.</summary>
internal static class VerifyCommand
{
    /// <summary>Many times what an answer takes.</summary>
    private const int MostBytes = 16 * 1_048_576;

    /// <summary>The question was answered, and the answer is another one.</summary>
    private const int Changed = 1;

    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "hojo assess --envelope が書いたもの、- は標準入力 (what assess --envelope wrote; - is standard input)",
        };
        var lang = Languages.Option();
        var command = new Command("verify", "記録した査定をもう一度計算し、変わった所を示す (run a recorded assessment again)") { file, lang };
        command.SetAction(parsed =>
        {
            var (name, words) = (parsed.GetRequiredValue(file), Languages.Of(parsed.GetRequiredValue(lang)));
            var kept = Read(name, input);
            Asked.Moment(null, kept.File.On, name);
            var track = Asked.Track(null, kept.File.Track, name);
            var check = Asked.Of(name, () => kept.Check(track));
            var output = parsed.InvocationConfiguration.Output;
            foreach (var line in Lines(check)) output.WriteLine(line.In(words));
            return check.IsSameAnswer ? Program.Answered : Changed;
        });
        return command;
    }

    private static Envelope Read(string file, Stream input)
    {
        var bytes = InputFiles.Read(file, input, MostBytes);
        if (bytes.Length > MostBytes)
            throw new BadInputException(($"{file}: 16MiB以下のファイルが必要です", $"{file}: a file of at most 16 MiB is expected"));
        try
        {
            return Envelope.Read(bytes);
        }
        catch (CaseFormatException bad)
        {
            throw new BadInputException(($"{file}: $.file: {bad.Fault.In(Lang.Ja)}", $"{file}: $.file: {bad.Fault.In(Lang.En)}"));
        }
        catch (JsonException bad)
        {
            var line = (bad.LineNumber ?? 0) + 1;
            throw new BadInputException(($"{file}: hojo assess --envelope が書いたものではありません({line}行目)",
                $"{file}: not what hojo assess --envelope wrote (line {line})"));
        }
    }

    private static IEnumerable<Bilingual> Lines(EnvelopeCheck check)
    {
        var (then, now) = (check.Then.Answer.Version.Rules, check.Now.Answer.Version.Rules);
        if (then != now) yield return ($"版: {then} → {now}", $"version: {then} → {now}");
        if (!check.IsSameTrack)
            yield return ($"{check.Then.File.Track} の規定が変わりました(指紋 {Short(check.Then)} → {Short(check.Now)})",
                $"the rows of {check.Then.File.Track} have changed (fingerprint {Short(check.Then)} → {Short(check.Now)})");
        foreach (var change in check.Changes)
        {
            var said = $"{change.Place}: {change.Then ?? "—"} → {change.Now ?? "—"}";
            yield return (said, said);
        }
        yield return check.IsSameAnswer
            ? ("査定は同じです", "the assessment is the same")
            : ($"査定の {check.Changes.Count} か所が変わりました", $"the assessment has changed in {check.Changes.Count} places");
    }

    private static string Short(Envelope envelope) => Quoted.Bare(envelope.Fingerprint);
}
