using System.Text;
using System.Text.Json;
using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Mcp.Tools;

/// <summary>What a call asks: a case, and what goes before the case's own or is asked of it.</summary>
internal sealed class Call(Desk desk, Verb verb, IDictionary<string, JsonElement> arguments)
{
    private CaseFile? _file;

    public IHojo Hojo { get; } = desk.Hojo;

    public Told Told { get; } = new(arguments);

    /// <summary>As the call names it, or else the host's; a call that names no language that there is is refused in the host's.</summary>
    public Lang Lang { get; } = (arguments.TryGetValue(Languages.Argument, out var said) && said.ValueKind == JsonValueKind.String
        ? Languages.Of(said.GetString()) : null) ?? desk.Hojo.Language;

    public Case Case => File.Case;

    public CaseFile File => _file ??= Read();

    /// <summary>The track that is named.</summary>
    public Track Track => Hojo.Catalogue.Track(Told.Text(Argument.Track) ?? File.Track ?? throw Told.Missing(Argument.Track, AnId));

    /// <summary>The tracks that are named, one or more.</summary>
    public IReadOnlyList<Track> Tracks => Told.Texts(Argument.Tracks) is { Count: > 0 } ids
        ? [.. ids.Distinct().Select(Hojo.Catalogue.Track)]
        : [Hojo.Catalogue.Track(File.Track ?? throw Told.Missing(Argument.Tracks, AnId))];

    /// <summary>Whether the answer is asked for as a program reads it.</summary>
    public bool IsForPrograms => Told.Text(Argument.Format) switch
    {
        null or "report" => false,
        "json" => true,
        var said => throw Told.Bad(Argument.Format, said, ("report または json", "report or json")),
    };

    private static Bilingual AnId => ("枠のID", "the id of a track");

    /// <summary>The moment asked about, and who named it.</summary>
    /// <param name="ofCase">Whether the case may name it.</param>
    public Moment Moment(bool ofCase = true)
    {
        if (Told.Text(Argument.On) is { } said)
            return CaseFile.MomentOf(said) is { } on ? new(on, NamedBy.Call) : throw Told.Bad(Argument.On, said,
                ("2026-03-01T12:00 の形の日本時間(1868年から2100年まで)", "a moment in Japan from 1868 to 2100, such as 2026-03-01T12:00,"));
        return ofCase && File.On is { } told ? new(told, NamedBy.Case) : new(desk.Now(), NamedBy.Clock);
    }

    /// <summary>Nothing that the tool does not take, and a language and a form that there are.</summary>
    public void Check()
    {
        if (Told.Names.FirstOrDefault(name => verb.Takes.All(argument => argument.Name != name)) is { } unknown)
        {
            var known = string.Join(", ", verb.Takes.Select(argument => argument.Name));
            throw new RefusedException(($"知らない引数です: {Quoted.Bare(unknown)}(使えるもの: {known})",
                $"unknown argument: {Quoted.Bare(unknown)} (known: {known})"));
        }
        if (Told.Text(Argument.Language) is { } said && Languages.Of(said) is null)
            throw Told.Bad(Argument.Language, said, Languages.Expected);
        _ = IsForPrograms;
    }

    private CaseFile Read()
    {
        var utf8 = Encoding.UTF8.GetBytes(Told.Written(Argument.Case,
            ("案件ファイルの JSON(何も分からなければ {})", "a case file as JSON ({} where nothing is known)")));
        if (utf8.Length > CaseFile.MostBytes)
            throw new RefusedException(($"case: {CaseFile.MostBytes:#,0}バイト以下の案件が必要です",
                $"case: at most {CaseFile.MostBytes:#,0} bytes are expected"));
        return CaseFile.TryRead(utf8, out var file, out var faults) ? file
            : throw new RefusedException(new Refusal(("案件に誤りがあります", "the case is not as it should be")) { Faults = faults });
    }
}
