using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore.Pages;

/// <summary>From one page to the next: the question after an answer, or the result when there is none.</summary>
internal static class Asking
{
    public static IHtmlContent Next(View view, Walk walk, IFormCollection form)
    {
        var fact = form["fact"].ToString();
        if (form["change"].ToString() is { Length: > 0 } changed) return Ask(view, walk.Untell(changed), changed);
        return form["do"].ToString() switch
        {
            "result" => Result(view, walk),
            "back" => walk.Told is [.., var last] ? Ask(view, walk.Back(), last.Fact) : Ask(view, walk),
            "skip" => Ask(view, walk.Skip(fact)),
            "next" => Answer(view, walk, fact, form["value"].ToString()),
            _ => Ask(view, walk),
        };
    }

    private static IHtmlContent Answer(View view, Walk walk, string id, string typed)
    {
        if (Replies.FactOf(view, walk, id) is not { } fact) return Ask(view, walk);
        return Replies.Take(walk, fact, typed, out var told) is { } problem ? Ask(view, walk, id, (typed, problem)) : Ask(view, told);
    }

    /// <param name="view">The reader's view.</param>
    /// <param name="walk">How far the reader has come.</param>
    /// <param name="first">The fact that is asked for before the others, where it is still open.</param>
    /// <param name="refused">What was typed for it and is not taken.</param>
    private static IHtmlContent Ask(View view, Walk walk, string? first = null, (string Typed, Bilingual Problem)? refused = null)
    {
        var open = Questions(view, walk).Where(question => !walk.Skipped.Contains(question.Fact)).ToArray();
        if (open.Length == 0) return Result(view, walk);
        return open.FirstOrDefault(question => question.Fact == first) is { } asked
            ? QuestionPage.Of(view, walk, asked, open.Length, refused)
            : QuestionPage.Of(view, walk, open[0], open.Length, null);
    }

    private static IHtmlContent Result(View view, Walk walk) => walk.Track is null ? ComparePage.Of(view, walk) : ResultPage.Of(view, walk);

    private static IReadOnlyList<Question> Questions(View view, Walk walk) => walk.Track is { } track
        ? view.Site.Hojo.Questions(track, walk.Case, walk.On)
        : view.Site.Hojo.Catalogue.Questions(walk.Case, walk.On);
}

/// <summary>After the award: the next result that a settlement waits for.</summary>
internal static class Settling
{
    public static IHtmlContent Next(View view, Walk walk, IFormCollection form)
    {
        if (walk.Track is null) throw new RefusedException(StatusCodes.Status400BadRequest, ("枠を先に選んでください", "choose a track first"));
        var fact = form["fact"].ToString();
        return form["do"].ToString() switch
        {
            "skip" => SettlePage.Of(view, walk.Skip(fact), null),
            "next" => Answer(view, walk, fact, form["value"].ToString()),
            _ => SettlePage.Of(view, walk, null),
        };
    }

    private static IHtmlContent Answer(View view, Walk walk, string id, string typed)
    {
        if (Replies.FactOf(view, walk, id) is not { } fact) return SettlePage.Of(view, walk, null);
        return Replies.Take(walk, fact, typed, out var told) is { } problem
            ? SettlePage.Of(view, walk, (typed, problem))
            : SettlePage.Of(view, told, null);
    }
}

/// <summary>A reply, taken or refused.</summary>
internal static class Replies
{
    /// <summary>What is replied to; <see langword="null"/> where no track of the walk reads it.</summary>
    public static Fact? FactOf(View view, Walk walk, string id)
    {
        IEnumerable<Track> tracks = walk.Track is { } one ? [view.Track(one)] : view.Site.Hojo.Catalogue.Tracks;
        return tracks.SelectMany(track => Assessor.For(track).Grid.Facts).FirstOrDefault(fact => fact.Id == id);
    }

    /// <summary>What is wrong with it; <see langword="null"/> where it is taken.</summary>
    public static Bilingual? Take(Walk walk, Fact asked, string typed, out Walk told)
    {
        told = walk;
        if (typed.Length == 0) return ($"{asked.Label.Ja}を入力するか、「分からない」を選んでください", $"enter {asked.Label.En}, or choose \"I do not know\"");
        var next = walk.Tell(asked.Id, Entered.Of(asked, typed));
        try
        {
            _ = next.Case;
        }
        catch (CaseFormatException refused)
        {
            return ($"{asked.Label.Ja}: {refused.Problem.Ja}", $"{asked.Label.En}: {refused.Problem.En}");
        }
        told = next;
        return null;
    }
}
