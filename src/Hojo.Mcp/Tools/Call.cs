using System.Text;
using System.Text.Json;
using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Mcp.Tools;

/// <summary>What a call asks: a case, and what goes before the case's own or is asked of it.</summary>
internal sealed class Call(Desk desk, Verb verb, IDictionary<string, JsonElement> told)
{
    private CaseFile? _file;

    public IHojo Hojo { get; } = desk.Hojo;

    /// <summary>As the call names it, or else the host's; a call that names no language is refused in the host's.</summary>
    public Lang Lang { get; } = (told.TryGetValue(Languages.Argument, out var said) && said.ValueKind == JsonValueKind.String
        ? Languages.Of(said.GetString()) : null) ?? desk.Hojo.Language;

    public Case Case => File.Case;

    public CaseFile File => _file ??= Read();

    /// <summary>The track that is named.</summary>
    public Track Track
        => Hojo.Catalogue.TrackNamed(Text(Argument.Track) ?? File.Track ?? throw Missing(Argument.Track, ("枠のID", "the id of a track")));

    /// <summary>The tracks that are named, one or more.</summary>
    public IReadOnlyList<Track> Tracks => Texts(Argument.Tracks) is { Count: > 0 } ids
        ? [.. ids.Distinct().Select(Hojo.Catalogue.TrackNamed)]
        : [Hojo.Catalogue.TrackNamed(File.Track ?? throw Missing(Argument.Tracks, ("枠のID", "the id of a track")))];

    /// <summary>The moment asked about, and who named it.</summary>
    public Moment Moment(bool ofCase = true)
    {
        if (Text(Argument.On) is { } said)
            return CaseFile.MomentOf(said) is { } on ? new(on, NamedBy.Call) : throw Bad(Argument.On, said,
                ("2026-03-01T12:00 の形の日本時間(1868年から2100年まで)", "a moment in Japan from 1868 to 2100, such as 2026-03-01T12:00,"));
        return ofCase && File.On is { } told ? new(told, NamedBy.Case) : new(desk.Now(), NamedBy.Clock);
    }

    /// <summary>Whether the answer is asked for as a program reads it.</summary>
    public bool IsForPrograms => Text(Argument.Format) switch
    {
        null or "report" => false,
        "json" => true,
        var said => throw Bad(Argument.Format, said, ("report または json", "report or json")),
    };

    /// <summary>Nothing that the tool does not take, and a language that there is.</summary>
    public void Check()
    {
        if (told.Keys.FirstOrDefault(name => verb.Takes.All(argument => argument.Name != name)) is { } unknown)
        {
            var known = string.Join(", ", verb.Takes.Select(argument => argument.Name));
            throw new RefusedException(($"知らない引数です: {Quoted.Bare(unknown)}(使えるもの: {known})",
                $"unknown argument: {Quoted.Bare(unknown)} (known: {known})"));
        }
        if (Text(Argument.Language) is { } said && Languages.Of(said) is null) throw Bad(Argument.Language, said, Languages.Expected);
    }

    public LocalDate? Day(Argument argument) => Text(argument) is not { } said ? null
        : LocalDatePattern.Iso.Parse(said) is { Success: true, Value: var day } ? day
        : throw Bad(argument, said, ("2026-03-01 の形の日付", "a day such as 2026-03-01"));

    public bool Has(Argument argument) => Of(argument, JsonValueKind.True, JsonValueKind.False, ("true または false", "true or false"))
        ?.ValueKind == JsonValueKind.True;

    public int? Count(Argument argument)
    {
        Bilingual expected = ("1以上の整数", "a whole number of 1 or more");
        return Of(argument, JsonValueKind.Number, JsonValueKind.Number, expected) is not { } number ? null
            : number.TryGetInt32(out var count) && count > 0 ? count : throw Bad(argument, number.GetRawText(), expected);
    }

    public string Needed(Argument argument, Bilingual expected) => Text(argument) ?? throw Missing(argument, expected);

    public string? Text(Argument argument)
        => Of(argument, JsonValueKind.String, JsonValueKind.String, ("文字列", "a string")) is { } said
            && said.GetString() is { Length: > 0 } text ? text : null;

    public IReadOnlyList<string> Texts(Argument argument)
    {
        Bilingual expected = ("文字列の配列", "an array of strings");
        if (Of(argument, JsonValueKind.Array, JsonValueKind.Array, expected) is not { } list) return [];
        return [.. list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String
            ? item.GetString()! : throw Bad(argument, item.GetRawText(), expected))];
    }

    public static RefusedException Bad(Argument argument, string said, Bilingual expected)
        => new(($"{argument.Name}: {expected.Ja}が必要です(指定値: {Quoted.Bare(said)})",
            $"{argument.Name}: {expected.En} is expected (found {Quoted.Bare(said)})"));

    private static RefusedException Missing(Argument argument, Bilingual expected)
        => new(($"{argument.Name}: {expected.Ja}が必要です", $"{argument.Name}: {expected.En} is expected"));

    private JsonElement? Of(Argument argument, JsonValueKind kind, JsonValueKind orElse, Bilingual expected)
        => !told.TryGetValue(argument.Name, out var said) || said.ValueKind == JsonValueKind.Null ? null
            : said.ValueKind == kind || said.ValueKind == orElse ? said
            : throw Bad(argument, said.GetRawText(), expected);

    private CaseFile Read()
    {
        Bilingual expected = ("案件ファイルの JSON(何も分からなければ {})", "a case file as JSON ({} where nothing is known)");
        if (!told.TryGetValue(Argument.Case.Name, out var said)) throw Missing(Argument.Case, expected);
        if (said.ValueKind != JsonValueKind.Object) throw Bad(Argument.Case, said.ValueKind.ToString(), expected);
        var utf8 = Encoding.UTF8.GetBytes(said.GetRawText());
        if (utf8.Length > CaseFile.MostBytes)
            throw new RefusedException(($"case: {CaseFile.MostBytes:#,0}バイト以下の案件が必要です",
                $"case: at most {CaseFile.MostBytes:#,0} bytes are expected"));
        return CaseFile.TryRead(utf8, out var file, out var faults) ? file
            : throw new RefusedException(new Refusal(("案件に誤りがあります", "the case is not as it should be")) { Faults = faults });
    }
}
