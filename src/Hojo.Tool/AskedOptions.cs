using System.CommandLine;
using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tool;

/// <summary>A case file, a track and a moment: what most commands are asked about.</summary>
internal sealed class AskedOptions
{
    public Argument<string> File { get; } = new("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };

    public Option<string?> Track { get; } = Asked.TrackOption();

    public Option<string?> On { get; } = Asked.Option();

    public (string File, Case Case, Track Track, JapanTime On) Read(ParseResult parsed, Stream input)
    {
        var name = parsed.GetRequiredValue(File);
        var read = CaseFiles.Read(name, input);
        return (name, read.Case, Asked.Track(parsed.GetValue(Track), read.Track, name), Asked.Moment(parsed.GetValue(On), read.On, name));
    }
}
