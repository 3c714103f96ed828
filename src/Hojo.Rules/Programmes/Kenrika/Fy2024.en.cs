namespace Hojo.Rules.Programmes.Kenrika;

/// <summary>The English of kenrika/2024, by row id.</summary>
internal static class Fy2024English
{
    private const string NoHour = "no hour of opening is stated; open until 12:00 itself";

    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2024",
        ["track/patent"] = "filing: patent",
        ["track/utility-model"] = "filing: utility model",
        ["track/design"] = "filing: design",
        ["track/trademark"] = "filing: trademark",
        ["track/squatting-trademark"] = "filing: trademark against squatting",
        ["track/office-action"] = "response to an office action (patent)",
        ["track/examination-request"] = "request for examination (patent)",
        ["digest"] = "an outline; the guideline is to be checked",
        ["digest:reading"] = "no publisher is printed; taken from the pages that follow",
        ["purpose"] = "pays a part of filings abroad, responses to office actions and requests for examination",
        ["filed-in-japan"] = "the same as already filed at the Japan Patent Office is to be filed abroad",
        ["filed-in-japan:reading"] =
            "printed in the cell of patents; read as holding for filings of the other rights too (to be confirmed)",
        ["past-user"] = "a patent filed in the past with the office's foreign filing subsidy",
        ["refusal"] = "a notice of reasons for refusal was received",
        ["refusal-reasons"] = "the reasons name novelty, inventive step",
        ["refusal-reasons:reading"] = "read as either of them",
        ["not-requested"] = "examination is not requested yet",
        ["patent/cap-sum"] = "patent: ¥1,500,000 a filing",
        ["cap-sum"] = "utility model, design, trademark: ¥600,000 a filing",
        ["squatting-trademark/cap-sum"] = "trademark against squatting: ¥300,000 a filing",
        ["office-action/cap-sum"] = "¥500,000 a procedure",
        ["cap"] = "at most the ceiling",
        ["cap:reading"] = "a matter is one filing, or one procedure; as the rate is '1/2 at most', the amount is the most that is paid",
        ["rate"] = "rate (at most)",
        ["corporation-sum"] = "¥3,000,000 a corporation",
        ["already-granted"] = "less what is already granted for filings of the year",
        ["already-granted:reading"] =
            "whether it is a year's or a call's ceiling is not stated; read as the sum of a corporation over the year, so what is " +
            "already granted is taken off it",
        ["corporation-cap"] = "up to ¥3,000,000 a corporation, other than universities",
        ["corporation-cap:reading"] = "universities have none; a sole proprietor is read as a corporation",
        ["shared-ceiling"] = "filings share the ceiling of ¥3,000,000 a corporation (universities apart)",
        ["no-corporation-cap"] = "no ceiling a corporation",
        ["eligible"] = "SMEs, start-ups, small businesses, universities",
        ["trademark/eligible"] =
            "SMEs, start-ups, small businesses, universities; for regional collective trademarks also cooperatives, chambers and " +
            "societies of commerce, non-profit corporations",
        ["applicant-words"] = "who counts as a university is not stated",
        ["applicant-words:reading"] = "the applicant states it, by the guideline",
        ["whole-yen"] = "rounded down to the yen",
        ["tax"] = "whether costs are with or without consumption tax is not stated",
        ["office-fees"] = "fees of foreign patent offices",
        ["agent-fees"] = "domestic and local agents for these",
        ["translation"] = "translation for these",
        ["contact"] = "office: Japan Institute for Promoting Invention and Innovation, 03-3502-5448, kaigai-hojo@jiii.or.jp",
        ["window-1"] = "call 1",
        ["window-1:reading"] = NoHour,
        ["window-2"] = "call 2",
        ["window-2:reading"] = NoHour,
        ["window-3"] = "call 3",
        ["window-3:reading"] = NoHour,
        ["window"] = "call",
        ["window:reading"] = NoHour,
        ["documents"] = "the documents are submitted, and the amount is settled",
        ["before-decision"] = "less costs that arose before the decision",
        ["costs-from"] = "costs count from here (after the decision)",
        ["costs-from:reading"] = "the day of the decision to support is entered as that of the grant decision",
        ["size"] = "who counts as an SME",
        ["deemed-large"] = "a deemed large company",
        ["before-decision:reading"] = "drawn in the chart of filings; read to hold for procedures and examination too",
    };
}
