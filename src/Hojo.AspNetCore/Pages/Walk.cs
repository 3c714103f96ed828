using Hojo.Model;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;

namespace Hojo.AspNetCore.Pages;

/// <summary>How far a reader has come. All of it lies in the page itself and comes back with it: the server keeps nothing.</summary>
/// <param name="Track">Id of the track; <see langword="null"/> for all that are open.</param>
/// <param name="On">The moment asked about.</param>
/// <param name="File">A case file that was brought along; <see langword="null"/> where none was.</param>
/// <param name="Told">What was answered, in its order.</param>
/// <param name="Skipped">The facts that the reader does not know.</param>
internal sealed record Walk(string? Track, JapanTime On, string? File, IReadOnlyList<Telling> Told, IReadOnlyList<string> Skipped)
{
    private const string Minutes = "uuuu-MM-dd'T'HH:mm";

    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture(Minutes);

    /// <summary>The case: what the file says, and what was answered after it.</summary>
    /// <exception cref="RefusedException">What was told before names no fact: no page wrote that.</exception>
    public Case Case
    {
        get
        {
            try
            {
                var brought = File is null ? new Case() : CaseFile.Read(File).Case;
                return Told.Aggregate(brought, (told, next) => told.With(next.Fact, next.Value));
            }
            catch (ArgumentException)
            {
                throw Telling.Broken();
            }
        }
    }

    public string OnText => Text(On);

    public Walk Tell(string fact, string value)
    {
        var without = Untell(fact);
        return without with { Told = [.. without.Told, new(fact, value)] };
    }

    public Walk Skip(string fact) => this with { Skipped = [.. Skipped.Where(id => id != fact), fact] };

    public Walk Untell(string fact)
        => this with { Told = [.. Told.Where(told => told.Fact != fact)], Skipped = [.. Skipped.Where(id => id != fact)] };

    /// <summary>Before the last answer.</summary>
    public Walk Back() => Told.Count == 0 ? this : this with { Told = [.. Told.Take(Told.Count - 1)] };

    public static string Text(JapanTime moment) => Moment.Format(moment.Local);

    /// <summary>What a form brings back.</summary>
    /// <exception cref="RefusedException">It is none of these pages' forms.</exception>
    public static Walk Of(IFormCollection form, Site site)
    {
        var track = One(form, "track");
        if (track is not null) site.Hojo.Catalogue.Track(track);
        var on = One(form, "on") is not { } said ? site.Now() : CaseFile.MomentOf(said)
            ?? throw new RefusedException(400, ("日時: 2026-03-01T12:00 の形の日本時間(1868年から2100年まで)が必要です",
                "moment: a moment in Japan from 1868 to 2100, such as 2026-03-01T12:00, is expected"));
        return new(track, on, One(form, "file"), [.. All(form, "told").Select(Telling.Of)], All(form, "skip"));
    }

    /// <summary>The fields that bring it back.</summary>
    public IHtmlContent Fields() => Html.Of($"""
        {Field("track", Track)}{Field("on", OnText)}{Field("file", File)}{Html.Each(Told, told => $"{Field("told", told.ToString())}")}{
            Html.Each(Skipped, fact => $"{Field("skip", fact)}")}
        """);

    public static IHtmlContent Field(string name, string? value)
        => value is null ? Html.Nothing : Html.Of($"""<input type="hidden" name="{name}" value="{value}">""");

    private static string? One(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } said ? said : null;

    private static string[] All(IFormCollection form, string name) => [.. form[name].OfType<string>().Where(said => said.Length > 0)];
}

/// <summary>An answer: the fact, and the value as a case file writes it.</summary>
internal sealed record Telling(string Fact, string Value)
{
    public static Telling Of(string said) => said.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
        ? new(said[..at], said[(at + 1)..])
        : throw Broken();

    public static RefusedException Broken() => new(400, ("入力の控えが壊れています", "what was entered before is broken"));

    public override string ToString() => $"{Fact}={Value}";
}
