using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ものづくり補助金の加点・減点: what only this programme asks, as it stands at the deadline.</summary>
[JsonConverter(typeof(PartConverter<MonodzukuriPoints>))]
public sealed record MonodzukuriPoints
{
    /// <summary>有効な「経営革新計画」の承認を取得しているか: management innovation plan approved.</summary>
    [Member("経営革新計画の承認", "management innovation plan approved")]
    public bool? InnovationPlan { get; init; }

    /// <summary>有効な「DX認定」を取得しているか: DX certification.</summary>
    [Member("DX認定", "DX certification")]
    public bool? DxCertified { get; init; }

    /// <summary>「J-Startup」「J-Startup 地域版」に選定されているか: chosen for J-Startup.</summary>
    [Member("J-Startup・J-Startup地域版の選定", "chosen for J-Startup, or its regional edition")]
    public bool? JStartup { get; init; }

    /// <summary>「新規輸出1万者支援プログラムポータルサイト」の登録が完了しているか: registered with the programme of 10,000 new exporters.</summary>
    [Member("新規輸出1万者支援プログラムの登録", "registered with the programme of 10,000 new exporters")]
    public bool? NewExporter { get; init; }

    /// <summary>被用者保険の任意適用に取り組むか: employees' insurance is extended by choice.</summary>
    [Member("被用者保険の任意適用", "employees' insurance extended to part-timers by choice")]
    public bool? InsuranceByChoice { get; init; }

    /// <summary>過去3年以内に事業承継 (株式譲渡等、M&amp;Aを含む) により経営資源を引き継いだか: a business taken over within three years.</summary>
    [Member("過去3年以内の事業承継・M&A", "a business taken over within 3 years", Happened = true)]
    [Help("株式譲渡 (議決権の過半数を保有)、事業譲渡、相続・贈与、又は同一法人内の代表者交代に限る",
        "By shares (a majority of votes), transfer of the business, inheritance or gift, or a change of representative.")]
    public bool? TookOver { get; init; }

    /// <summary>公募要領の定める月から応募申請直近月までの、事業所内最低賃金の引上げ額, in yen an hour.</summary>
    [Member("公募要領の定める月から応募申請直近月までの事業所内最低賃金の引上げ額", "rise of the lowest wage from the month named to the application")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("第23次は2025年7月から", "Call 23: from July 2025.")]
    public int? RecentRise { get; init; }

    /// <summary>過去3年間にものづくり補助金の交付決定を1回受けているか: one grant decision of this programme within three years.</summary>
    [Member("過去3年間のものづくり補助金の交付決定(1回)", "one grant decision of this programme within 3 years", Happened = true)]
    public bool? DecidedOnce { get; init; }

    /// <summary>ものづくり補助金の第1次公募以降の交付決定で、基本要件 (賃金、最低賃金水準) を達成できなかったか: basic requirements of an earlier award were missed.</summary>
    [Member("過去のものづくり補助金の基本要件の未達", "basic requirements of an earlier award were missed", Happened = true)]
    public bool? MissedBasics { get; init; }
}
