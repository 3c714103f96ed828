namespace Hojo.Mcp.Tools;

/// <summary>Every tool that a server offers.</summary>
internal static class Verbs
{
    private static readonly Argument Case = Argument.Case with { IsNeeded = true };

    public static readonly IReadOnlyList<Verb> All =
    [
        new("list_programmes", "List programmes (制度の一覧)",
            "Subsidies and loans that can be asked about, and which are open at a moment (受付中): id, title, window, how far they were read.",
            ReferenceVerbs.List, Argument.On, ReferenceVerbs.OpenOnly, Argument.Language),
        new("explain_programme", "Explain a programme (制度の規定)",
            "The rows of a round (公募回): who may apply, what is paid, how much, until when, what is repaid; each with its quote, document "
            + "and page. Long: narrow it by words.",
            ReferenceVerbs.Explain, ReferenceVerbs.Programme, ReferenceVerbs.Words, Argument.Language),
        new("explain_row", "Explain a row (規定の根拠)",
            "One row (規定): what it says, its figures or test, how it is read where the text leaves room, its quote with document, page.",
            ReferenceVerbs.ExplainRow, ReferenceVerbs.Programme, ReferenceVerbs.Row, Argument.Language),
        new("next_questions", "What to ask next (次に聞くこと)",
            "What to ask the company next, the most useful first, with what each answer would do to verdict and amount. Without a track: "
            + "for all that are open.",
            QuestionsVerb.Ask, Case, Argument.Tracks, QuestionsVerb.Most, Argument.On, Argument.Language, Argument.Format),
        new("assess", "Assess a case (査定)",
            "Verdict (申請できるか) and grant of one track for a case: each row with its citation, the steps of the amount, points, dates, what "
            + "may be due back. An amount is a range while something is not told.",
            CaseVerbs.Assess, Case, Argument.Track, Argument.On, Argument.Language, Argument.Format),
        new("solve", "Reach a goal (目標に届く変更)",
            "What to change in a case: the least spend that reaches the cap or an amount, what eligibility lacks, what another yen earns.",
            SolveVerb.Solve, Case, Argument.Track, SolveVerb.Goals, SolveVerb.Costs, Argument.On, Argument.Language, Argument.Format),
        new("compare", "Compare tracks (比較・併用)",
            "Every track that is open for a case, ranked, and which of them may be taken together (併用).",
            CaseVerbs.Compare, Case, CaseVerbs.All, Argument.On, Argument.Language, Argument.Format),
        new("settle", "What is due back (返還額)",
            "After the award: what has to be repaid by the results that the case tells (award, results), row by row.",
            CaseVerbs.Settle, Case, Argument.Track, Argument.Language, Argument.Format),
        new("calendar", "Dates (日程)",
            "The dates of a case for some tracks: lead times, the deadline, completion, reports, how long assets are kept.",
            CaseVerbs.Calendar, Case, Argument.Tracks, CaseVerbs.From, Argument.Language, Argument.Format),
    ];
}
