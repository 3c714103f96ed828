namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-kyodo/2, by row id: who applies with whom and with what; the rest joined.</summary>
internal static class KyodoRound02English
{
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new[] { Applying, KyodoRound02MoneyEnglish.Words, KyodoRound02LaterEnglish.Words }
            .SelectMany(words => words).ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Applying => new Dictionary<string, string>
    {
        ["round"] = "round 2",
        ["track"] = "Subsidy for sustaining small businesses, joint type, round 2",
        ["purpose"] = "part of the cost of developing goods and services together, with the support of a regional promotion body",
        ["body"] =
            "the applicant is a chamber or society of commerce, a prefectural federation, a shopping street association, an " +
            "incorporated cooperative or the like, or a corporation whose business is sales support in the region",
        ["body:reading"] =
            "whether a corporation of the last kind is one is judged by third parties from what it has done; as declared by the applicant",
        ["participants-small"] =
            "participants are small: commerce and services (other than lodging and entertainment) up to 5; lodging, entertainment, " +
            "manufacturing and others up to 20",
        ["participants-small:reading"] = "every participant is meant; one that is not small is not counted as a participant",
        ["participants-of-kind"] =
            "participants are companies and the like or sole proprietors: no doctors, midwives, farmers who only ship through " +
            "cooperatives, cooperatives, associations, foundations, medical, religious, school, farming or welfare corporations, NPOs, " +
            "businesses not yet open, bodies that apply in the same call, or unincorporated bodies",
        ["participant-large-parent"] =
            "① a participant wholly owned, directly or not, by a corporation with capital of ¥500,000,000 or more",
        ["participant-income"] = "② a participant with average taxable income of the last 3 years over ¥1.5 billion",
        ["participant-tied"] = "③ a participant tied to the body by capital, as a subsidiary or the like",
        ["participant-officers"] = "④ a participant that shares officers with the body, which is a company",
        ["participant-elsewhere"] = "⑤ a participant of several projects in the same call",
        ["corporation"] = "only a corporation applies",
        ["corporation:reading"] = "bodies of all five kinds are corporations",
        ["body-again"] = "the applicant is a regional promotion body as page 1 defines it",
        ["antisocial"] = "antisocial forces",
        ["representative"] = "where several bodies act together, the one that represents them applies",
        ["unfiled-report"] = "a report on effects (form 14) of an earlier award of this type is due and not filed",
        ["unfiled-report:reading"] = "joint applications count; it has to be filed before the application is",
        ["participants"] = "10 participants or more",
        ["participants:reading"] = "only those that meet the conditions are counted (page 12)",
        ["spreads"] = "(1) participants come to develop and sell better, and the effects can be followed after the end",
        ["lasting"] = "(2) participants gain the know-how themselves, and support can go on after the project",
        ["one-stop"] = "(3) design and branding, production, dealings and follow-up from one hand",
        ["sold-for-them"] = "the applicant or a contractor sells for participants who take no part themselves",
        ["informed"] = "participants were told of the project beforehand and agree",
        ["for-itself"] = "a project for the applicant's own sales or profit",
        ["without-sales"] = "a project that opens no sales for the participants",
        ["others-costs"] = "not eligible: costs of supporting others than participants, and of merely explaining the project",
        ["repeated"] = "like a project carried out before, subsidised or not",
        ["no-direct-payment"] = "nothing of the grant is paid to participants",
        ["not-promotion"] = "not to become promotion of a region, a trade or tourism, nor support of single businesses",
        ["duplicate-support"] = "the same as, or like, what another national scheme supports",
        ["duplicate-support:differing"] = "the project",
        ["grant-flows-back"] = "the grant flows back among applicant and contractors",
        ["acts"] = "one of: exhibitions or trade talks, sales events, a marketing base",
        ["indicators"] = "goals of the indicators are set for each kind of work",
        ["indicators:reading"] = "where form 2-1 does not state them rightly, the application is refused without review (page 12)",
        ["act-trade-fair"] = "(1) exhibitions and trade talks that bring new customers in trade",
        ["own-attendance"] = "participants attend exhibitions and sales events themselves; others only for good reason",
        ["fair-indicators"] = "indicators: new contacts, trade talks held, new customers won",
        ["act-sales-event"] = "(2) sales events that raise sales",
        ["event-indicators"] = "indicators: visitors, and sales in the days of the event ÷ all costs of those days × 100",
        ["act-marketing-base"] = "(3) a base for concrete and lasting marketing to a defined target",
        ["act-marketing-base:reading"] = "trial marketing, exhibitions, sales events and pop-up shops are no base",
        ["base-indicators"] = "indicators: sales by the base, and sales ÷ costs of keeping it × 100",
        ["published"] = "guideline published",
        ["window"] = "call",
        ["window:reading"] = "open until 17:00 itself; no hour of opening is stated",
        ["gbiz-lead"] = "getting a GbizID Prime account (several weeks)",
        ["gbiz-lead:reading"] = "'several weeks' is read as 4 weeks; a provisional account cannot be used",
        ["gbiz"] = "a GbizID Prime account is held, or can be had by the deadline",
        ["gbiz:reading"] = "where it is not held, it is read to come in time if begun 28 days before the deadline",
        ["papers"] =
            "filed by jGrants: application, plan, list of participants, plan of spending, tax returns and accounts of 2 years (form 4 " +
            "is optional)",
        ["one-application"] = "a second application in the same call, joint ones included",
        ["different-participants"] = "kinds of work with different participants can be one application",
        ["ten-in-each"] = "with several kinds of work, 10 participants or more in each (the same ones may be in several)",
        ["ten-together"] = "with several works of one kind, 10 different participants or more in all",
        ["papers-by-others"] = "reviewers, contractors or other interested parties had a hand in the papers",
        ["application-costs"] = "costs of the application papers and of making the plan are not eligible",
    };
}
