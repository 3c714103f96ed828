using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hojo.AspNetCore.Api;

/// <summary>The HTTP API: every verb of the library at its own address.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder api, IHojo hojo, HojoWebOptions options)
    {
        void Post(string path, Func<ApiQuestion, ApiAnswer> answer) => api.MapPost(path, context => Served.Api(context, async () =>
        {
            var body = await RequestBody.Read(context, options.MostBodyBytes).ConfigureAwait(false);
            await answer(new(hojo, context.Request, body)).Write(context, hojo.Language).ConfigureAwait(false);
        }));

        Post("/assess", Assess);
        Post("/questions", Questions);
        Post("/solve", SolveQuestion.Answer);
        Post("/curve", CurveQuestion.Answer);
        Post("/compare", Compare);
        Post("/calendar", question => Of(Calendar(question), CalendarJson.Write, Report.Of));
        Post("/calendar.ics", CalendarFileOf);
        Post("/settle", question => Of(question.Hojo.Settle(question.Track.Id, question.Case), SettlementJson.Write, Report.Of));
        Post("/verify", Verification.Answer);
        ReferenceRoutes.Map(api, hojo);
    }

    private static ApiAnswer Assess(ApiQuestion question)
    {
        if (question.Has("envelope"))
            return new(() => Envelope.Of(question.Track, question.Case, question.On, question.File.Note).Write());
        return Of(question.Hojo.Assess(question.Track.Id, question.Case, question.On), AssessmentJson.Write, Report.Of);
    }

    private static ApiAnswer Questions(ApiQuestion question)
    {
        var tracks = question.Has("all") ? [.. question.Hojo.Catalogue.Tracks] : question.Tracks;
        var asked = tracks.Count == 1
            ? question.Hojo.Questions(tracks[0].Id, question.Case, question.On)
            : question.Hojo.Catalogue.Questions(question.Case, tracks.Select(track => track.Id), question.On);
        var cited = asked.SelectMany(q => q.Effects ?? []).SelectMany(e => e.AskedBy).Select(row => row.Citation.Source).Distinct();
        var list = new QuestionList(question.On, [.. tracks.Select(track => track.Id)], asked, [.. cited]);
        return Of(list, AssessmentJson.Write, Report.Of);
    }

    private static ApiAnswer Compare(ApiQuestion question)
        => Of(question.Hojo.Compare(question.Case, question.On, question.Has("all")), ComparisonJson.Write, Report.Of);

    private static IReadOnlyList<CalendarEntry> Calendar(ApiQuestion question)
        => question.Hojo.Catalogue.Calendar(question.Case, question.Tracks.Select(track => track.Id), question.Day("from"));

    private static ApiAnswer CalendarFileOf(ApiQuestion question)
    {
        var lang = question.Hojo.Language;
        return new(() => CalendarFile.Write(Calendar(question), question.On, lang)) { Type = "text/calendar; charset=utf-8" };
    }

    private static ApiAnswer Of<T>(T answer, Func<T, string> json, Func<T, Lang, Report> report)
        => new(() => json(answer), lang => report(answer, lang));
}
