namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>The English of jigyo-shokei/r6, by row id.</summary>
internal static class Leaflet202503English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2024 supplementary budget (leaflet of March 2025)",
        ["track/succession"] = "Business succession and M&A subsidy, succession frame (FY2024 supplement)",
        ["track/expert-buyer"] = "Business succession and M&A subsidy, expert frame, buyer type (FY2024 supplement)",
        ["track/expert-seller"] = "Business succession and M&A subsidy, expert frame, seller type (FY2024 supplement)",
        ["track/pmi-expert"] = "Business succession and M&A subsidy, PMI expert type (FY2024 supplement)",
        ["track/pmi-investment"] = "Business succession and M&A subsidy, post-merger investment type (FY2024 supplement)",
        ["track/closure"] = "Business succession and M&A subsidy, closure frame alone (FY2024 supplement)",
        ["purpose"] = "supports investment on succession and the use of experts in M&A and PMI, for productivity and lasting wage rises",
        ["version"] = "version of the leaflet",
        ["version:value"] = "as of March 2025",
        ["frame"] = "subsidises experts in M&A: financial advisers, intermediaries, warranty insurance",
        ["pmi-expert/frame"] = "subsidises integration after M&A: experts, investment",
        ["succession/frame"] = "subsidises investment where succession is planned within 5 years",
        ["closure/frame"] = "subsidises closure in the course of succession or M&A: restoration, disposal of stock",
        ["combination"] = "the closure frame may be joined to the succession frame, the expert frame and the post-merger investment type",
        ["budget"] = "funded through the SME support organisation by the supplementary budget of fiscal 2024",
        ["status-report"] = "reports on commercialisation while the plan is carried out",
        ["status-report:reading"] =
            "how often and when is not stated; read as the years from the day after completion, as many as the applicant's plan has " +
            "(3 to 5)",
        ["succeeded:by"] = "round 14",
        ["window"] = "call",
        ["window:reading"] = "the days of the first and last application are not stated",
        ["cost-window"] = "less costs not contracted, ordered and paid within the project period",
        ["result-report"] = "a report on results is submitted; work and costs are inspected",
        ["payment"] = "paid once the office has settled the amount; even after a decision it may not be paid",
        ["plan-period"] = "period in which the plan is carried out (after the project)",
        ["plan-period:value"] = "3 to 5 years",
        ["succession-kind"] = "succession within the family or to employees is planned",
        ["succession-time"] = "succession within 5 years",
        ["succession-time:reading"] =
            "the day it is counted from is not stated; read as 60 months from the application, a part of a month counting as one",
        ["closure-added"] = "may be joined by the closure frame, which adds to its ceiling",
        ["closure-need"] = "if joined: closes a business in the course of considering or carrying out succession or M&A",
        ["closure/closure-need"] = "closes a business in the course of considering or carrying out succession or M&A",
        ["wage-special"] = "the raised ceiling for a certain rise of wages",
        ["wage-special:reading"] = "what rise is meant is not stated; the applicant's claim alone is looked at",
        ["cap-sum"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["repay-raised"] = "what follows when wages are not raised is not stated",
        ["closure-joined"] = "joint application under the closure frame",
        ["pmi-expert/closure-joined"] = "joint application under the closure frame (this type is not among those named)",
        ["closure-joined:reading"] = "without joint application nothing is added",
        ["pmi-expert/closure-joined:reading"] =
            "it says neither that it may be joined nor that it may not; left to the office where wanted, and no addition is worked " +
            "out",
        ["joined"] = "a joint application with another frame (not one alone)",
        ["joined:reading"] =
            "closure costs of a joint application are worked in the frame that is joined; the same costs are not counted alone too",
        ["closure-sum"] = "ceiling added by joint application",
        ["closure-cap"] = "closure costs of a joint application up to ¥1,500,000",
        ["closure-cap:reading"] =
            "the added 1.5 million yen also comes on top of a raised ceiling, and is read as usable for closure costs only (taken " +
            "literally, one yen of closure cost would free 1.5 million for other costs)",
        ["closure-not-joined"] = "added without joint application",
        ["small-business"] = "the rate of a small business",
        ["small-business:reading"] =
            "this leaflet does not define it; the definition of other leaflets of the same collection is used (5 people in commerce " +
            "and services, 20 in lodging, entertainment, manufacturing and others)",
        ["rate"] = "rate",
        ["closure-rate"] = "closure costs of a joint application follow the rate of the frame or type that is joined",
        ["expert-buyer/closure-rate"] = "rate of closure costs in a joint application",
        ["whole-yen"] = "rounded down to the yen",
        ["equipment"] = "equipment",
        ["industrial-property"] = "industrial property",
        ["honoraria"] = "honoraria",
        ["travel"] = "travel",
        ["outsourcing"] = "outsourcing",
        ["commissions"] = "commissioned work",
        ["closure-support"] = "closure support",
        ["stock-disposal"] = "disposal of stock",
        ["demolition"] = "demolition",
        ["restoration"] = "restoration to the original state",
        ["lease-cancellation"] = "cancellation of leases",
        ["relocation"] = "relocation (joint applications only)",
        ["size"] = "an SME or the like",
        ["floor"] = "no minimum grant is stated",
        ["floor:reading"] = "'600 to 800' and '800 to 1,000' are read as two levels of the ceiling, not as a floor and a ceiling",
        ["expense-limits"] = "limits on categories, and what 'etc.' covers, are not stated",
        ["expense-limits:reading"] = "worked on the categories that are named, without limits on them",
        ["tax"] = "whether costs are with or without consumption tax is not stated",
        ["contact"] = "office: 050-3145-3812",
        ["registered-advisers"] =
            "fees of advisers and intermediaries count only where they are registered under the M&A support institution scheme",
        ["takes-over"] = "takes over management resources within the project period",
        ["hundred-oku"] = "the ¥10 billion company condition is met",
        ["hundred-oku:reading"] =
            "the condition is not described; the applicant's claim alone is looked at. Whether one who meets it may keep to the " +
            "normal ceiling and rate is not stated either",
        ["due-diligence-sum"] = "¥2,000,000 more where due diligence costs are applied for, up to ¥8,000,000",
        ["due-diligence-cap"] = "up to ¥2,000,000 of subsidy for due diligence",
        ["due-diligence-cap:reading"] =
            "the ¥2,000,000 added is read as for due diligence alone: this document does not say what it serves; the guideline of call " +
            "14 (pages 21, 58) has the same addition as at most ¥2,000,000 of subsidy for due diligence",
        ["cap:reading"] = "the addition for due diligence is 'up to 8 million yen', so it does not come on top of 20 million",
        ["rate-others"] = "the rate of those who do not meet the ¥10 billion condition is not spelled out",
        ["rate-others:reading"] = "of '1/3, 1/2, 2/3' the first two are those of note 1, so 2/3 is read as the rate of all others",
        ["hundred-oku-rate"] = "¥10 billion company: rate of the part up to ¥10,000,000",
        ["hundred-oku-step"] = "¥10 billion company: where the rate changes",
        ["hundred-oku-rate-beyond"] = "¥10 billion company: rate of the part above ¥10,000,000",
        ["hundred-oku-base"] = "whether the ¥10,000,000 is a part of the cost or of the subsidy is not stated",
        ["hundred-oku-base:reading"] =
            "the 10 million yen is read as a part of the subsidy, not of the cost, as in leaflets of the same house. No document " +
            "confirms it: a reading of low confidence. Read as a part of the cost it would give less",
        ["closure-rate-hundred-oku"] = "the rate of closure costs for a company of the ¥10 billion condition is not stated",
        ["closure-rate-hundred-oku:reading"] =
            "as the rate of the project cost. For a company of the 10 billion yen condition there are two, and which one is meant is " +
            "not stated: 1/2 is taken (a reading of low confidence)",
        ["commissions:reading"] =
            "fees of advisers and due diligence are stated apart; the leaflet does not say which category they belong to",
        ["pmi-expert/commissions:reading"] = "the costs are printed for the whole frame, and taken as those of both types",
        ["adviser-fees"] = "fees of advisers and intermediaries (registered ones only)",
        ["adviser-fees:reading"] = "where they are not registered, only this cost is left out",
        ["unregistered-advisers"] = "fees of advisers that are not registered",
        ["due-diligence"] = "due diligence costs",
        ["system-fees"] = "system fees",
        ["insurance"] = "insurance premiums (warranty insurance and the like)",
        ["hands-over"] = "hands over management resources within the project period",
        ["struggling"] = "the rate where ① in deficit or ② the operating margin fell, by rising prices or the like",
        ["struggling:reading"] = "neither is defined; as declared by the applicant, and the office judges",
        ["takeover-planned"] = "an SME that is to take over management resources through M&A",
        ["integration"] = "carries out PMI",
        ["equipment:reading"] = "the costs are printed for the whole frame, and taken as those of both types",
        ["outsourcing:reading"] = "the costs are printed for the whole frame, and taken as those of both types",
        ["added-to"] =
            "may be joined to the succession frame, the expert frame and the post-merger investment type, adding to their ceilings",
        ["rate-class"] = "in the class with a rate of 2/3",
        ["rate-class:reading"] =
            "for an application alone it is not stated who has 1/2 and who has 2/3 (the note is on joint applications). To be taken " +
            "from the guideline; where not told, the amount is given for both",
        ["no-relocation"] = "relocation is for joint applications only",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested",
        ["cost-window:reading"] =
            "taken off the costs of the frame (for experts, those other than due diligence); of due diligence and of closure costs " +
            "joined to it such costs are to be left out",
    };
}
