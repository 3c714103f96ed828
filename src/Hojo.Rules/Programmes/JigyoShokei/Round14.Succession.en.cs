namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>The English of the succession frame of jigyo-shokei/14, by row id; where its rows differ from those of the expert frame,
/// under the track.</summary>
internal static class Round14SuccessionEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["with-other-frames"] = "an application in the same call under the expert or PMI frame",
        ["succession-by"] = "end of the time for the succession (5 years from the closing day)",
        ["succession-time"] = "the succession is to be complete between 2026-04-03 and 2031-04-02",
        ["succession-time:reading"] = "one that is over before the application is no plan, so it is not before the closing day",
        ["successor"] = "the successor: 3 years as officer or employee, or a relative who never represented the business",
        ["successor:reading"] =
            "as officer, as employee or in all, it is 3 years each time, so the years in all are looked at; of a sole proprietor, years " +
            "employed without a break",
        ["succession/closed-years"] =
            "a corporation has closed and filed 3 business years (incorporated within 3 years: 5 years in business in all)",
        ["succession-kind"] = "to family or employees, by a change of representative within the business",
        ["several-representatives"] = "several representatives afterwards",
        ["successor-chosen"] = "the successor is chosen",
        ["successor-in-business"] = "an officer or employee who succeeds is with the business",
        ["successor-in-business:reading"] = "read as not asked of a relative who qualifies as such",
        ["confirmed"] = "a recognised support institution confirms that the succession is likely",
        ["both-pass"] = "both management and ownership pass",
        ["franchise"] = "a franchise, or a branch that staff set up, in name or in fact",
        ["members-change-places"] = "members of a company change places, and no manager does",
        ["predecessor-applies"] = "the owner applies, as a rule",
        ["joint-with-successor"] = "a sole proprietor applies together with the successor",
        ["shares-earlier"] = "shares may pass before that time, where it is reasonable by the plan",
        ["holding-before"] = "holding company: before, no more than half of the shares",
        ["holding-before:reading"] = "less than 20% is said to be better",
        ["holding-successor"] = "holding company: more than 2/3 of it the successor's, before and afterwards",
        ["holding-owner"] = "holding company: none of it the owner's, before and afterwards",
        ["holding-after"] = "holding company: afterwards it has all of the shares",
        ["led-by-successor"] = "led by the successor",
        ["goes-on"] = "the business goes on for the 5 years of the plan",
        ["uses-resources"] = "uses what is taken over to raise productivity",
        ["productivity"] = "value added, or value added per head, grows by 3% a year over 5 years, the project period included",
        ["productivity:reading"] = "'3% a year' is read as a yearly growth of 3% or more, over 5 years",
        ["plan-period"] = "years of the plan",
        ["plan-period:value"] = "5 years, the project period included",
        ["value-added-definition"] = "value added is operating profit, personnel costs and depreciation together",
        ["overlapping-fees"] = "overlaps with fees of public insurance or feed-in tariffs",
        ["primary-industry"] = "farming, forestry or fishing",
        ["primary-industry:reading"] = "processing or meals by staff of their own on the same premises may be another industry",
        ["wage-special"] = "the lowest wage is ¥50 higher at the end of the project than at the application",
        ["wage-special:reading"] = "only where it was declared at the application (p. 28); a rise afterwards changes nothing",
        ["succession/floor"] = "a grant of ¥1,000,000 or more",
        ["small-business"] = "the rate of small businesses",
        ["raised-step"] = "subsidy above which the rate is 1/2",
        ["raised-rate"] = "rate of the part between ¥8,000,000 and ¥10,000,000",
        ["paid-to-predecessor"] = "what is paid to the owner, and costs of sales, do not count",
        ["closing-needed"] = "closure costs are for closing one place of business or one business at least",
        ["equipment-least"] = "equipment from ¥200,000 an item",
        ["equipment-not"] =
            "not eligible: moulds, consumables, second-hand goods, land, cars bought, things of general use, what is abroad, office " +
            "software",
        ["leases"] = "leases made before the decision count for what falls in the period and is paid in it, by days",
        ["succession/outsourcing-not"] = "outsourcing and commissions: no web sites, software, advertising or goods for sale",
        ["ineligible-costs"] =
            "not eligible: recruiting, communication, light and heat, vouchers, consumables, training, entertaining, car checks, tax " +
            "advice, taxes, insurance, interest and the like",
        ["property-share"] = "industrial property up to 1/3 of the project costs",
        ["property-share:reading"] = ShareOf,
        ["property-share-rate"] = "its share of the project costs",
        ["commissions-share"] = "commissioned work up to 1/2 of the project costs",
        ["commissions-share:reading"] = ShareOf,
        ["commissions-share-rate"] = "its share of the project costs",
        ["industrial-property"] = "industrial property",
        ["project-costs"] = "project costs",
        ["succession/review-purpose"] = "purpose and need: growth of the company and of the regional economy",
        ["review-feasible"] = "feasible: idea and method, people and partners are clear",
        ["review-profit"] = "profitable: customers and needs are known, and the outlook can be trusted",
        ["review-lasting"] = "lasting: what is done when plans fail, the schedule, sales and profits that can be trusted",
        ["cooperation-corps"] = "appointed to the regional cooperation corps where the project is done",
        ["atotsugi-koshien"] = "the representative, or the one to come, took part in Atotsugi Koshien",
        ["growth-matching"] = "registered with the growth matching service, with an issue",
        ["plan-with-centre"] = "a succession plan made with a support centre",
        ["succession/reports"] = "reports on the business, for 5 years, within 90 days of each business year",
        ["supporter-in-time"] = "a confirmation asked for just before the closing day may come too late",
        ["assets"] = "what cost ¥500,000 or more is disposed of with consent, for a time after the project too",
        ["disposal-income"] = "disposal of assets that brings an income: part of the subsidy may be asked for",
        ["disposal-income:reading"] = "which part is not stated: from nothing to all of it",
        ["succession-papers"] = "once the succession is complete, papers that show it are filed",
        ["repay-raised"] = "the ¥50 is missed at the end of the project: the ceiling falls from ¥10 million to ¥8 million",
        ["repay-raised:reading"] = "looked at with the report on the results; no exemption is named",
        ["repay-wage-kept"] = "a year at whose end the ¥50 is not kept: the grant over the years of the plan is repaid",
        ["repay-wage-kept:reading"] =
            "of those who applied for the higher ceiling; a fifth for each year missed; the project is within the 5 years of the plan, " +
            "so the ends of 4 years are looked at, of which year 1 is the business year after that of completion",
        ["repay-succession"] = "the succession is not complete in time: up to the grant is repaid",
        ["repay-succession:reading"] =
            "6.1(2)⑦ says that the grant is repaid, p. 26 'up to the grant' where no new plan is filed or none is likely; no sum " +
            "follows: from nothing to all of it",
        ["succession/contact"] = "office, succession frame: 050-3192-6274",
    };

    private const string ShareOf =
        "project costs are all eligible costs, this one included, before what is taken out as outside the period or without quotes";
}
