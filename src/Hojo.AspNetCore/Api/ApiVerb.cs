namespace Hojo.AspNetCore.Api;

/// <summary>A verb of the API that takes a body, as its OpenAPI document tells it.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Answer">What the answer is called.</param>
/// <param name="Schemas">The schemas that an answer in JSON may have; none where it is no JSON.</param>
/// <param name="Takes">What may stand in the address.</param>
internal sealed record ApiVerb(string Path, string Summary, string Answer, string[] Schemas, params (string Name, string Says)[] Takes)
{
    private static readonly (string, string) Track = ("track", "枠のID。ファイルの指定に優先 (id of the track, before the file's)"),
        Tracks = ("track", "枠のID。繰り返せる (ids of tracks; may be repeated)"),
        On = ("on", "照会日時(日本時間)、例 2026-03-01T12:00。ファイルの指定に優先 (moment in Japan, before the file's)"),
        Every = ("all", "true: すべて (true: all of them)"),
        From = ("from", "この日より前を省く、例 2026-03-01 (leaves out what lies before this day)");

    public static IReadOnlyList<ApiVerb> All { get; } =
    [
        new("/assess", "査定: 判定、金額、根拠、日程、返還リスク (verdict, amount, citations, dates, risks)", "査定 (an assessment)",
            ["Assessment", "Envelope"], Track, On, ("envelope", "true: 後で確かめられる記録として (true: as a record that can be verified later)")),
        new("/questions", "次に聞くこと (what to ask next)", "質問 (questions)", ["QuestionList"], Tracks, On, Every),
        new("/solve", "目標に届くために何を変えるか (what to change to reach a goal)", "変更の案 (ways)", ["Solution"], Track, On,
            ("goal", "cap、floor、eligible、または補助金額。繰り返せる (may be repeated)"), ("cost", "動かす経費。繰り返せる (costs to move; may be repeated)")),
        new("/curve", "一つの項目に対する金額 (the grant along one number)", "曲線 (a curve)", ["Curve"], Track, On,
            ("fact", "項目のID (id of the fact)"), ("from", "左端 (from)"), ("to", "右端 (to)")),
        new("/compare", "枠の比較と併用 (tracks side by side)", "比較 (a comparison)", ["Comparison"], On, Every),
        new("/calendar", "日程 (dates)", "日程 (dates)", ["Calendar"], Tracks, From),
        new("/calendar.ics", "日程を iCalendar で (dates as iCalendar)", "iCalendar", [], Tracks, On, From),
        new("/settle", "返還額 (what is due back)", "精算 (a settlement)", ["Settlement"], Track),
        new("/verify", "記録した査定をもう一度計算する (runs a recorded assessment again)", "変わった所 (what changed)", ["Verification"])
        {
            Body = "Envelope",
        },
    ];

    /// <summary>The schema of what is sent.</summary>
    public string Body { get; init; } = "CaseFile";

    /// <summary>Whether the answer can also be had as a report.</summary>
    public bool HasReport => Body == "CaseFile" && Schemas.Length > 0;
}
