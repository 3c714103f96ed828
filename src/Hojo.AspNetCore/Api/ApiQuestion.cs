using System.Globalization;
using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Hojo.AspNetCore.Api;

/// <summary>What a request asks: a case file in its body; in its address what goes before the file's, and what is asked of it.</summary>
internal sealed class ApiQuestion(IHojo hojo, HttpRequest request, ReadOnlyMemory<byte> body)
{
    private const NumberStyles Digits = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private CaseFile? _file;

    public IHojo Hojo { get; } = hojo;

    public ReadOnlyMemory<byte> Body { get; } = body;

    public Case Case => File.Case;

    public CaseFile File => _file ??= Read();

    /// <summary>The track that is named.</summary>
    public Track Track => Hojo.Catalogue.Track(Text("track") ?? File.Track ?? throw Missing("track", ("枠のID", "the id of a track")));

    /// <summary>The tracks that are named, one or more.</summary>
    public IReadOnlyList<Track> Tracks
        => Texts("track") is { Count: > 0 } ids ? [.. ids.Distinct().Select(Hojo.Catalogue.Track)] : [Track];

    /// <summary>The moment asked about. There is no hidden clock.</summary>
    public JapanTime On => Text("on") is { } said
        ? CaseFile.MomentOf(said) ?? throw Bad("on", said,
            ("2026-03-01T12:00 の形の日本時間(1868年から2100年まで)", "a moment in Japan from 1868 to 2100, such as 2026-03-01T12:00,"))
        : File.On ?? throw Missing("on", ("照会日時(例 2026-03-01T12:00)", "the moment asked about (such as 2026-03-01T12:00)"));

    public bool Has(string name) => Text(name) is { } said
        && (said switch { "true" => true, "false" => false, _ => throw Bad(name, said, ("true または false", "true or false")) });

    public LocalDate? Day(string name) => Text(name) is not { } said ? null
        : LocalDatePattern.Iso.Parse(said) is { Success: true, Value: var day } ? day
        : throw Bad(name, said, ("2026-03-01 の形の日付", "a day such as 2026-03-01"));

    public decimal? Number(string name) => Text(name) is not { } said ? null
        : decimal.TryParse(said, Digits, CultureInfo.InvariantCulture, out var number)
            ? number : throw Bad(name, said, ("数値(例 20000000)", "a number such as 20000000"));

    public string? Text(string name) => Texts(name) is [var said, ..] ? said : null;

    public IReadOnlyList<string> Texts(string name) => [.. request.Query[name].OfType<string>().Where(said => said.Length > 0)];

    public static RefusedException Bad(string name, string said, Bilingual expected)
        => new(400, ($"{name}: {expected.Ja}が必要です(指定値: {Shown(said)})", $"{name}: {expected.En} is expected (found {Shown(said)})"));

    private static RefusedException Missing(string name, Bilingual expected)
        => new(400, ($"{name}: {expected.Ja}が必要です", $"{name}: {expected.En} is expected"));

    private CaseFile Read() => CaseFile.TryRead(Body.Span, out var file, out var faults)
        ? file
        : throw new RefusedException(new Refusal(400, ("案件ファイルに誤りがあります", "the case file is not as it should be")) { Faults = faults });

    /// <summary>Of what was said no more than a line takes, and nothing that disturbs it.</summary>
    private static string Shown(string said) => new([.. said.Take(40).Where(sign => !char.IsControl(sign))]);
}
