namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-kyodo/2: review, duties, annexes.</summary>
internal static class KyodoRound02LaterEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["hearing"] = "a committee of experts reviews, and may hear applicants",
        ["formal-faults"] =
            "an application that lacks indicators, a condition, the period, a paper, a caution or 10 participants is refused without " +
            "review",
        ["own-plan"] = "the applicant works out the plan itself (done by others, or like another's, it is refused)",
        ["review-finances"] = "sound finances, and funds for the project",
        ["review-management"] = "able to carry out and manage the project as planned",
        ["review-support-record"] = "the applicant supports small businesses' sales",
        ["review-past-results"] = "results of similar projects before",
        ["review-development"] = "develops beyond similar projects before",
        ["review-concept"] = "the concept fits the participants' situation",
        ["review-support-system"] = "support from which participants gain know-how and lasting business",
        ["review-target"] = "clear and fitting targets",
        ["review-display"] = "ideas for display, place and form",
        ["review-ideas"] = "ideas that raise the results and show what is special of the goods",
        ["review-analysis"] = "surveyed beforehand, with situation and problems understood",
        ["review-not-for-itself"] = "not for the applicant's own profit or sales",
        ["review-useful"] = "useful to many small businesses and the region (not promotion, nor support of single businesses)",
        ["review-policy"] = "of value to policy",
        ["review-own-plan"] = "the applicant's own plan, original, led by the applicant (most of it not given to contractors)",
        ["review-indicators"] = "goals of the indicators fit the plan",
        ["review-feedback"] = "results are fed back to participants",
        ["review-after"] = "support can go on after the end",
        ["review-after-plan"] = "how support goes on, and its goals, are concrete",
        ["review-costs-exact"] = "costs exact and clear, contracts fitting",
        ["review-cost-benefit"] = "benefit in proportion to cost",
        ["review-schedule"] = "time enough in the schedule",
        ["review-costs-enough"] = "costs neither lacking nor in excess",
        ["review-prices"] = "sums and contents reasonable",
        ["review-local-government"] = "support by local government, clear and helpful (with money or without)",
        ["review-local-government:reading"] = "form 4 is optional and filled in by the local government",
        ["carried-out"] = "the project is carried out properly (the decision may be revoked otherwise)",
        ["changes"] = "the plan is not changed; reallocation, changes, stopping need approval beforehand",
        ["property-rights"] = "rights applied for or gained are reported within 30 days of each year's end for 5 years",
        ["disposal"] = "disposal of assets within their legal life needs approval beforehand",
        ["disposal-income"] = "part of what disposal brings is paid in, up to the grant for that asset",
        ["disposal-income:reading"] = "which part is not stated: from nothing to the proceeds (up to the grant for the asset)",
        ["tax"] =
            "costs without tax; exempt, simplified and 20% special businesses, and those who choose to return deducted tax later, may " +
            "include it",
        ["tax:reading"] = "costs are stated with or without tax accordingly",
        ["records"] = "vouchers kept for 5 years after the fiscal year of the grant",
        ["records:reading"] = "the fiscal year (April to March) of the decision",
        ["inspection"] = "inspections are cooperated with, and orders to repay obeyed",
        ["two-estimates"] = "one order that takes two estimates or more (with tax; not exhibiting)",
        ["two-estimates:value"] = "over ¥500,000",
        ["translations"] = "vouchers in other languages come with a translation",
        ["reports"] = "report on effects, 5 years after the year of completion, within 30 days of each business year's end",
        ["reports:reading"] = "business years differ, so each is the year counted from the day after completion",
        ["instructions"] = "where nothing is written, the office's instructions hold",
        ["surveys"] = "surveys are answered, by participants too",
        ["personnel-formula"] = "personnel = hourly rate × hours on the project",
        ["personnel-rate"] =
            "the hourly rate goes by the ministry's table of grades for fiscal 2025; day wages ÷ hours (cut to the yen), hourly wages as " +
            "they are",
        ["personnel-rate:reading"] = "the table is not at hand, so no rate is worked",
        ["personnel-most"] = "hourly rates are at most those of the table",
        ["personnel-hours"] = "hours are shown by a work diary, within the rules of employment",
        ["honoraria-rate"] = "the table of fees of committee members and experts is not in the text that was read (it is a picture)",
        ["honoraria-rate:reading"] = "to be looked up on page 27; what exceeds the unit prices is left out",
        ["casual-staff-rate"] = "unit price of casual staff",
        ["casual-staff-rate:value"] = "¥2,000 an hour at most, up to 8 hours a day",
        ["travel-actual"] = "travel at actual cost by the most economical usual route (without tax)",
        ["lodging"] = "lodging in Japan (a night, without tax)",
        ["lodging:value"] =
            "¥19,000 Saitama, Tokyo, Kyoto; ¥18,000 Fukuoka; ¥17,000 Chiba; ¥16,000 Kanagawa, Niigata; ¥15,000 Kagawa; ¥14,000 Kumamoto; " +
            "¥13,000 Hokkaido, Gifu, Osaka, Hiroshima; ¥12,000 Yamanashi, Hyogo, Miyazaki, Kagoshima; ¥9,000 Iwate, Shizuoka, Ishikawa, " +
            "Mie, Shimane; ¥8,000 Fukushima, Tottori, Yamaguchi; elsewhere ¥10,000 or ¥11,000",
        ["lodging-allowance"] = "allowance for lodging in Japan (a night)",
        ["lodging-allowance:value"] = "¥2,400",
        ["abroad"] = "travel abroad by agreement with the office: economy class, lodging by city (pages 30–40), allowance (pages 40–45)",
        ["employees-definition"] =
            "regular staff: without officers, the owner and relatives who live together, staff on leave, short and seasonal terms, and " +
            "part-timers of 3/4 of the hours or less",
    };
}
