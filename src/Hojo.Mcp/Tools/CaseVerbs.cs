using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules.Language;

namespace Hojo.Mcp.Tools;

/// <summary>What is asked of a case.</summary>
internal static class CaseVerbs
{
    public static readonly Argument From = new("from", "Leaves out what lies before this day: 2026-03-01.", Argument.Texts.One),
        All = new("all", "Those that are not open too.", Argument.Texts.YesNo);

    public static Answer Assess(Call call)
    {
        var (track, moment) = (call.Track, call.Moment());
        return Of([track], moment, call.Hojo.Assess(track.Id, call.Case, moment.On), Report.Of, AssessmentJson.Write);
    }

    public static Answer Compare(Call call)
    {
        var moment = call.Moment();
        var answer = call.Hojo.Compare(call.Case, moment.On, call.Told.Has(All));
        var by = answer.All.Select(compared => call.Hojo.Catalogue.Track(compared.Track));
        return Of([.. by], moment, answer, Report.Of, ComparisonJson.Write);
    }

    public static Answer Settle(Call call)
    {
        var track = call.Track;
        return Of([track], null, call.Hojo.Settle(track.Id, call.Case), Report.Of, SettlementJson.Write);
    }

    public static Answer Calendar(Call call)
    {
        var tracks = call.Tracks;
        var dates = call.Hojo.Catalogue.Calendar(call.Case, tracks.Select(track => track.Id), call.Told.Day(From));
        return Of(tracks, null, dates, Report.Of, CalendarJson.Write);
    }

    private static Answer Of<T>(
        IReadOnlyList<Track> by, Moment? on, T answer, Func<T, Lang, Report> report, Func<T, string> json)
        => new(by, on, lang => report(answer, lang).ToMarkdown(), () => json(answer));
}
