namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>The English of global-south/r7, by row id.</summary>
internal static class Fy2025English
{
    private const string YearOfTheDocument = "no year is printed; taken from the date of the document, March 2026";

    private const string AfterLarge =
        "it follows the lines for large demonstrations without a heading; declared by the applicant, judged by the office";

    private const string MaybeSmall =
        "it follows the lines for large demonstrations without a heading, so whether this track is meant is not known: where it is not " +
        "met the office's word is needed; declared by the applicant, judged by the office";

    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "supplementary budget of fiscal 2025",
        ["track/large-asean"] = "large demonstrations in ASEAN",
        ["track/large-non-asean"] = "large demonstrations outside ASEAN",
        ["track/small"] = "small demonstrations",
        ["track/fs"] = "feasibility studies",
        ["budget:value"] = "about ¥154.6 billion in all",
        ["budget"] = "supplementary budget, multi-year commitments included",
        ["budget:reading"] = "the budgets of the tracks (¥50.5, 31.4 and 15.2 billion) make 97.1; the rest is not broken down",
        ["departments"] = "in charge: divisions of the Trade Policy Bureau",
        ["purpose"] = "revives domestic industry, opens markets and secures supply by solving problems of the Global South",
        ["part-1"] = "part 1: demonstrations by Japanese companies with local ones, Ukraine included",
        ["part-1:reading"] = "this round is the subsidy of part 1; applicants are only said to be Japanese companies and the like",
        ["part-2"] = "part 2: local information and business events",
        ["part-3"] = "part 3: partner companies, skilled foreign staff, cooperation in training",
        ["cost"] = "eligible cost",
        ["cost:reading"] =
            "neither categories nor the treatment of consumption tax are stated; the total is entered without tax, as in subsidies " +
            "of the same kind",
        ["goal-orders"] = "goal: later orders of infrastructure abroad for Japanese companies",
        ["goal-people"] = "goal: expansion abroad through training and skilled foreign staff",
        ["aim"] = "co-creation, above all in digital and green transformation, that serves Japan too",
        ["beyond-profit"] = "projects that serve the structure of Japanese industry, not profit alone",
        ["tracks"] = "three kinds: large demonstrations, feasibility studies, small demonstrations",
        ["whole-yen"] = "rounded down to the yen",
        ["sme-word"] = "who counts as an SME, or as a large company, is not stated",
        ["sme-word:reading"] = "the applicant states whether it is one, by the guideline; all others are read as large",
        ["country"] = "done in a country of the Global South",
        ["large-asean/country"] = "done in a member state of ASEAN",
        ["large-non-asean/country"] = "done in the Global South outside ASEAN",
        ["track-budget"] = "budget",
        ["track-budget:value"] = "¥15.2 billion",
        ["large-asean/track-budget:value"] = "¥50.5 billion",
        ["large-non-asean/track-budget:value"] = "¥31.4 billion",
        ["small/track-budget"] = "budget, of both together",
        ["operator"] = "the body that runs the call is itself chosen by a call",
        ["cap-sum"] = "grant of ¥4,000,000,000 or less",
        ["small/cap-sum"] = "small demonstration: ¥500,000,000 at most",
        ["fs/cap-sum"] = "study: ¥100,000,000 at most",
        ["cap"] = "at most the ceiling",
        ["floor"] = "grant of more than ¥500,000,000",
        ["floor:reading"] = "'over' leaves out ¥500,000,000 itself; in whole yen that is ¥500,000,001 or more",
        ["rate"] = "rate",
        ["rate:sme"] = "SME",
        ["small/rate"] = "rate (small demonstrations, studies)",
        ["period"] = "end of the project period: 3 years at most, and not after March 2030",
        ["small/period"] = "end of the project period: 18 months (a year until last year)",
        ["fs/period"] = "end of the project period: a year",
        ["period:reading"] =
            "the earlier of 3 years from the contract or the decision, and 2030-03-31; a contract's day is entered as the day of the " +
            "decision; the first day is not counted (Civil Code, art. 140 and 143)",
        ["small/period:reading"] =
            "the scheme has 'about a year and a half from the decision'; 18 months from the decision is taken as the longest; the " +
            "first day is not counted (Civil Code, art. 140 and 143)",
        ["fs/period:reading"] =
            "the scheme has 'about a year from the decision'; 12 months from the decision is taken as the longest; the first day is " +
            "not counted (Civil Code, art. 140 and 143)",
        ["call"] = "call opens (planned): end of March",
        ["call:reading"] = YearOfTheDocument,
        ["reception"] = "applications (expected): around June",
        ["small/reception"] = "applications (expected): around April to May",
        ["reception:reading"] = YearOfTheDocument,
        ["projects-end"] = "no project lasts beyond March 2030",
        ["projects-end:reading"] = "read to take no application after the last day of any project",
        ["window"] = "call",
        ["window:reading"] = "only 'end of March' (planned) is given for the opening, and no end; read not to open before 21 March",
        ["small/window:reading"] = "the days are those of the public record; its hours were not noted",
        ["ukraine"] = "the project for Ukraine and Central and Eastern Europe is left out",
        ["ukraine:reading"] = "a call of its own, not encoded here: see its own guideline",
        ["may-change"] = "the timing and the periods are a picture of the present and may change",
        ["further-call"] = "a further call is possible",
        ["digest"] = "an outline of measures; the guideline is to be checked",
        ["calendar"] = "the dates in the chart of the schedule are lost",
        ["field-gx"] = "field 1: fewer greenhouse gases, as by moving from fossil to clean energy",
        ["field-dx"] = "field 2: a business model changed by digital technology",
        ["field-security"] = "field 3: specified critical goods, as designated by the order under the act",
        ["field"] = "one of the three fields",
        ["other-projects"] = "no other overseas project of the same field and purpose; where there is one, the differences are examined",
        ["other-projects:reading"] =
            "related companies are overseas subsidiaries held at 10% or more, and those held at over 50% by a subsidiary that is " +
            "itself held at over 50%; where such a project exists the office examines how environment and technology differ",
        ["government-letter"] =
            "a large company submits a memorandum or letter of the partner government on applying or within a year of the start",
        ["government-letter:reading"] =
            "where it is not submitted on applying, the applicant states that it will be within a year of the start",
        ["letter-deadline"] =
            "large companies: the memorandum or letter within a year of the start, of central or local government or a state " +
            "enterprise",
        ["press-release"] = "a press release after the award, saying among others why public support is needed",
        ["partner-benefit"] = "the partner country gains: industry, technology, social problems",
        ["partner-benefit:reading"] = AfterLarge,
        ["small/partner-benefit:reading"] = MaybeSmall,
        ["japan-benefit"] = "Japan gains: at least one of three types",
        ["japan-benefit:reading"] = AfterLarge,
        ["small/japan-benefit:reading"] = MaybeSmall,
        ["effect-in-figures"] = "Japan gains: the effect can be shown in figures",
        ["effect-in-figures:reading"] = AfterLarge,
        ["small/effect-in-figures:reading"] = MaybeSmall,
        ["type-1-proven"] = "type 1: technically established in Japan",
        ["type-1-unapplied"] = "type 1: not yet applied in the country, or the issue of commercialising is clear",
        ["type-1-reverse"] = "type 1: reverse innovation into Japan",
        ["type-2-proven"] = "type 2: technically established in Japan",
        ["type-2-unapplied"] = "type 2: not yet applied in the country, or the issue of commercialising is clear",
        ["type-2-jobs"] = "type 2: more jobs in Japan once commercialised",
        ["type-3-goods"] = "type 3: goods vital to Japanese industry; others than specified ones too, where reasonably explained",
        ["type-3-unapplied"] = "type 3: not yet applied in the country",
        ["type-3-unapplied:reading"] = "the alternative that types 1 and 2 have is not printed for type 3",
        ["type-3-supply"] = "type 3: imports lean on one country, and the change makes supply more resilient",
        ["country:reading"] = "no list of countries is printed: as declared by the applicant; the office judges",
        ["non-asean-terms"] = "amounts, rate, period and schedule are not printed",
        ["non-asean-terms:reading"] = "read as the same as for ASEAN",
        ["japanese"] = "a Japanese company",
        ["japanese:reading"] = "who is one is not stated: as the applicant declares",
    };
}
