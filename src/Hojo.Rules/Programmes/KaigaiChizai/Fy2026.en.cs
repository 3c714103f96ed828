namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>The English of kaigai-chizai/2026, by row id.</summary>
internal static class Fy2026English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2026",
        ["track/inpit-filing"] = "1: foreign filing subsidy of the institute, filings",
        ["track/inpit-procedure"] = "1: foreign filing subsidy of the institute, procedures",
        ["track/filing"] = "2: support for filings abroad",
        ["track/infringement"] = "3: countermeasures against infringement abroad",
        ["track/insurance"] = "4: insurance against overseas litigation",
        ["digest"] = "an outline without rates and ceilings; the guideline is to be checked",
        ["budget"] = "budget of fiscal 2026 (draft), grant to the institute included",
        ["budget:value"] = "¥1.1 billion (the year before: ¥1.1 billion)",
        ["purpose"] = "pays for filings, examination, procedures and countermeasures abroad",
        ["purpose:reading"] = "'small businesses and the like' are SMEs, start-ups and universities",
        ["window"] = "call (all year, or for a limited time)",
        ["window:reading"] =
            "which line is open all year and which for a limited time is lost, and no days are printed; to be checked in the " +
            "guideline",
        ["whole-yen"] = "rounded down to the yen",
        ["whole-yen:reading"] =
            "no rounding is stated; the grant is rounded down to the yen, once, at the end (some regional bodies round down to " +
            "¥1,000)",
        ["programme-years"] = "years of the programme",
        ["programme-years:value"] = "5 years, fiscal 2024 to 2028",
        ["line"] = "pays a part of filings abroad and of later procedures",
        ["filing/line"] = "pays a part of filings abroad",
        ["infringement/line"] = "pays for countermeasures against infringement abroad",
        ["insurance/line"] = "pays a part of the premium of those insured against overseas litigation",
        ["eligible"] = "small businesses and the like (order under the Patent Act, art. 10)",
        ["eligible:reading"] = "SMEs, start-ups and universities, as the applicant states",
        ["filing/eligible"] = "SMEs (SME Support Act, art. 2)",
        ["filing/eligible:reading"] = "as the applicant states",
        ["infringement/eligible"] = "small businesses and the like",
        ["infringement/eligible:reading"] = "by the purpose: SMEs, start-ups and universities, as the applicant states",
        ["insurance/eligible"] = "SMEs and the like",
        ["insurance/eligible:reading"] = "read as the SMEs of line 2 (SME Support Act, art. 2), as the applicant states",
        ["examination"] = "requests for examination are named among what is paid for",
        ["examination:reading"] =
            "in which line and up to how much is not stated; read as among the 'procedures and the like' of line 1, by the ceiling " +
            "and the rate of this track (in fiscal 2024 both had ¥500,000 a procedure at 1/2 at most, and requests only where none " +
            "was made yet)",
        ["prerequisites"] = "which matters may have procedures paid is not stated",
        ["prerequisites:reading"] = "in FY2024 only patents filed with the subsidy for filings; the guideline is to be checked",
        ["deemed-large"] =
            "deemed large companies are excluded (5 types, wholly owned subsidiaries of corporations with ¥500 million or more among " +
            "them)",
        ["deemed-large:reading"] =
            "the five types were not noted in full; the applicant states it, by the guideline; that they are excluded is how the " +
            "note is read",
        ["cap-sum"] = "ceiling a filing",
        ["cap-sum:reading"] =
            "whether the record is of line 1 or line 2 was not noted, so it is used for both (to be confirmed); it agrees with the " +
            "institute's announcement of its second call of fiscal 2026 (news.livedoor.com/pr_article/detail/30678511)",
        ["inpit-procedure/cap-sum"] = "procedures: ¥500,000",
        ["infringement/cap-sum"] = "counterfeits ¥4,000,000; squatted trademarks and defence ¥5,000,000",
        ["cap-sum:defence"] = "squatting or defence",
        ["cap"] = "at most the ceiling",
        ["cap:reading"] = "read as a ceiling a procedure, as in fiscal 2024",
        ["corporation-sum"] = "¥3,000,000 an applicant",
        ["already-granted"] = "less what is already granted for filings of the year",
        ["already-granted:reading"] = "¥3,000,000 is read as common to the calls of a fiscal year, as the institute's announcement has it",
        ["shared-ceiling"] = "filings share the ceiling of ¥3,000,000 an applicant",
        ["shared-ceiling:reading"] = "whether lines 1 and 2 share it is not stated; counted apart",
        ["university-cap"] = "what holds for universities was not noted",
        ["university-cap:reading"] =
            "no ceiling an applicant is used for universities, as in fiscal 2024 and in the institute's announcement",
        ["corporation-cap"] = "up to ¥3,000,000 an applicant",
        ["rate-not-stated"] = "the rate of fiscal 2026 is neither in the outline nor noted from the record",
        ["rate-not-stated:reading"] = "1/2, as in fiscal 2024, is used (the institute's announcement for 2026 also has 1/2)",
        ["rate"] = "rate",
        ["insurance/rate"] = "rate on the premium (1/3 from the second year)",
        ["rate:first-year"] = "first year",
        ["office-fees"] = "fees of foreign patent offices",
        ["office-fees:reading"] = "categories are not printed; those of fiscal 2024 are used",
        ["agent-fees"] = "domestic and local agents",
        ["translation"] = "translation",
        ["figures-2026"] = "rate and ceiling of fiscal 2026 are not stated",
        ["figures-2026:reading"] = "those of the public record of fiscal 2022 are used; those of 2026 are to be confirmed",
        ["insurance/figures-2026"] = "the rate of fiscal 2026 is not stated",
        ["insurance/figures-2026:reading"] =
            "the shares on pages of third parties are used; those of 2026, and any ceiling, are to be confirmed",
        ["countermeasures"] = "countermeasures against infringement abroad",
        ["countermeasures:reading"] = "categories are not printed; the total without tax is entered",
        ["premium"] = "premium of the insurance",
        ["insured-sum"] = "sum insured",
        ["insured-sum:value"] = "¥5,000,000 to ¥50,000,000",
        ["insured-sum:reading"] = "the noted range is read as the sum insured",
        ["deductible"] = "deductible",
        ["deductible:value"] = "¥100,000",
        ["size"] = "who counts as a small or medium-sized business",
        ["infringement/deemed-large"] = "a deemed large company",
        ["insurance/deemed-large"] = "a deemed large company",
    };
}
