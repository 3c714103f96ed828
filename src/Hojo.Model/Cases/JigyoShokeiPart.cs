using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>事業承継・M&amp;A補助金: what only this programme asks. Costs are without consumption tax, in yen, as the applicant means to
/// claim them; a cost that is not used is 0, not left out.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiPart>))]
public sealed record JigyoShokeiPart
{
    /// <summary>親族内承継又は従業員承継を予定しているか: succession within the family or to employees is planned.</summary>
    [Member("親族内承継又は従業員承継の予定", "succession within the family or to employees is planned")]
    public bool? ToFamilyOrEmployee { get; init; }

    /// <summary>申請から事業承継の予定までの月数 (端数は1か月とする): months from the application to the planned succession.</summary>
    [Member("申請から事業承継の予定までの月数", "months from the application to the planned succession"), Counted("か月", "months", 0, 1_200)]
    [Help("端数は1か月とする", "A part of a month counts as one.")]
    public int? MonthsUntilSuccession { get; init; }

    /// <summary>補助事業期間に経営資源を譲り受けるか (買い手): takes over management resources within the project period.</summary>
    [Member("補助事業期間に経営資源を譲り受ける", "takes over management resources within the project period")]
    public bool? TakesOverInPeriod { get; init; }

    /// <summary>補助事業期間に経営資源を譲り渡すか (売り手): hands over management resources within the project period.</summary>
    [Member("補助事業期間に経営資源を譲り渡す", "hands over management resources within the project period")]
    public bool? HandsOverInPeriod { get; init; }

    /// <summary>M&amp;Aに伴い経営資源を譲り受ける予定があるか: is to take over management resources through M&amp;A.</summary>
    [Member("M&Aに伴い経営資源を譲り受ける予定", "is to take over management resources through M&A")]
    public bool? TakeoverPlanned { get; init; }

    /// <summary>PMI (M&amp;A後の経営統合) の取り組みを行うか: carries out PMI, the integration after M&amp;A.</summary>
    [Member("PMIの取り組み", "carries out PMI")]
    public bool? Integrates { get; init; }

    /// <summary>事業承継やM&amp;Aの検討・実施等に伴って廃業等を行うか: closes a business in the course of succession or M&amp;A.</summary>
    [Member("事業承継やM&Aの検討・実施等に伴う廃業等", "closes a business in the course of succession or M&A")]
    public bool? ClosesBusiness { get; init; }

    /// <summary>廃業・再チャレンジ枠を併用して申請するか: applies jointly under the closure frame.</summary>
    [Member("廃業・再チャレンジ枠の併用申請", "applies jointly under the closure frame")]
    public bool? JoinsClosure { get; init; }

    /// <summary>100億企業要件を満たすとして申請するか (the office judges).</summary>
    [Member("100億企業要件での申請", "applies as meeting the ¥10 billion company condition", Declared = true)]
    public bool? ClaimsHundredOku { get; init; }

    /// <summary>売り手の「赤字」に該当するか; its definition is the guideline's (the office judges).</summary>
    [Member("赤字に該当(売り手)", "in deficit (seller)", As = "SellerDeficit", Declared = true)]
    public bool? Deficit { get; init; }

    /// <summary>売り手の「営業利益率の低下(物価高影響等)」に該当するか (the office judges).</summary>
    [Member("営業利益率の低下(物価高影響等)に該当(売り手)", "a lower operating margin, by rising prices or the like (seller)", Declared = true)]
    public bool? LowerMargin { get; init; }

    /// <summary>廃業・再チャレンジ枠を単独で申請する場合に補助率2/3の区分に該当するか, as the guideline has it.</summary>
    [Member("廃業・再チャレンジ枠(単独)の補助率2/3の区分に該当", "in the class of the closure frame, applied for alone, with a rate of 2/3")]
    public bool? ClosureAtTwoThirds { get; init; }

    /// <summary>FA・仲介業者が「M&amp;A支援機関登録制度」に登録されているか: advisers registered under the M&amp;A support institution scheme.</summary>
    [Member("FA・仲介業者の「M&A支援機関登録制度」への登録", "advisers registered under the M&A support institution scheme")]
    public bool? AdvisersRegistered { get; init; }

    /// <summary>下の額に、補助事業期間内に契約・発注・支払いの済まない経費が含まれるか: includes costs not contracted, ordered and paid within the project period.</summary>
    [Member("補助事業期間内に契約・発注・支払いの済まない経費を含む", "includes costs not contracted, ordered and paid within the project period")]
    public bool? IncludesCostsOutsidePeriod { get; init; }

    /// <summary>設備費: equipment.</summary>
    [Member("設備費", "equipment")]
    public Yen? Equipment { get; init; }

    /// <summary>謝金: honoraria.</summary>
    [Member("謝金", "honoraria")]
    public Yen? Honoraria { get; init; }

    /// <summary>旅費: travel.</summary>
    [Member("旅費", "travel")]
    public Yen? Travel { get; init; }

    /// <summary>委託費 (FA・仲介とデュー・ディリジェンスの費用を除く): commissioned work (other than advisers and due diligence).</summary>
    [Member("委託費(FA・仲介とDDの費用を除く)", "commissioned work (other than advisers and due diligence)")]
    [Help("FA・仲介とデュー・ディリジェンスの費用を除く", "Fees of advisers and due diligence not included.")]
    public Yen? Commissions { get; init; }

    /// <summary>フィナンシャル・アドバイザー(FA)や仲介に係る費用: fees of financial advisers and intermediaries.</summary>
    [Member("FA・仲介に係る費用", "fees of financial advisers and intermediaries")]
    public Yen? AdviserFees { get; init; }

    /// <summary>デュー・ディリジェンス(DD)費用: due diligence costs.</summary>
    [Member("DD費用", "due diligence costs")]
    public Yen? DueDiligence { get; init; }

    /// <summary>システム利用料: system fees.</summary>
    [Member("システム利用料", "system fees")]
    public Yen? SystemFees { get; init; }

    /// <summary>保険料 (表明保証保険料等): insurance premiums.</summary>
    [Member("保険料", "insurance premiums")]
    public Yen? Insurance { get; init; }

    /// <summary>廃業支援費: closure support.</summary>
    [Member("廃業支援費", "closure support")]
    public Yen? ClosureSupport { get; init; }

    /// <summary>在庫廃棄費: disposal of stock.</summary>
    [Member("在庫廃棄費", "disposal of stock")]
    public Yen? StockDisposal { get; init; }

    /// <summary>解体費: demolition.</summary>
    [Member("解体費", "demolition")]
    public Yen? Demolition { get; init; }

    /// <summary>原状回復費: restoration to the original state.</summary>
    [Member("原状回復費", "restoration to the original state")]
    public Yen? Restoration { get; init; }

    /// <summary>リースの解約費: cancellation of leases.</summary>
    [Member("リースの解約費", "cancellation of leases")]
    public Yen? LeaseCancellation { get; init; }

    /// <summary>土壌汚染調査費 (併用申請の場合のみ): survey of the soil.</summary>
    [Member("土壌汚染調査費", "survey of the soil")]
    [Help("併用申請の場合のみ", "In a joint application only.")]
    public Yen? SoilSurvey { get; init; }

    /// <summary>移転・移設費用 (併用申請の場合のみ): relocation.</summary>
    [Member("移転・移設費用", "relocation")]
    [Help("併用申請の場合のみ", "In a joint application only.")]
    public Yen? Relocation { get; init; }

    /// <summary>決算を終えた期数: closed business years.</summary>
    [Member("決算を終えた期数", "closed business years"), Counted("期", "years", 0, 200)]
    public int? ClosedYears { get; init; }

    /// <summary>個人事業主が青色申告をした年数: years of blue returns.</summary>
    [Member("青色申告をした年数", "years of blue returns"), Counted("年", "years", 0, 100)]
    public int? BlueReturnYears { get; init; }

    /// <summary>2020年以降にM&amp;Aに取り組んだ月数 (端数は切り捨てる): months of attempting M&amp;A since 2020.</summary>
    [Member("2020年以降にM&Aに取り組んだ月数", "months of attempting M&A since 2020"), Counted("か月", "months", 0, 1_200)]
    [Help("端数は切り捨てる", "A part of a month does not count.")]
    public int? DealAttemptMonths { get; init; }

    /// <summary>事業費のうち、補助事業期間内に契約・発注・支払いの済まない額: of the project costs, what is not contracted, ordered and paid within the
    /// period.</summary>
    [Member("事業費のうち補助事業期間内に契約・発注・支払いの済まない額", "of the project costs, those outside the project period",
        OrElse = ["jigyoShokei.includesCostsOutsidePeriod"])]
    [Help("書かなければ、includesCostsOutsidePeriod が「いいえ」なら0。DD費用と廃業費のこの額は、それぞれの額から除いて書く",
        "Left out, it is 0 where includesCostsOutsidePeriod says no. " +
        "Such costs of due diligence and closure are left out where those are told.")]
    public Yen? CostsOutsidePeriod { get; init; }

    /// <summary>事業費のうち、相見積が必要であるのに取得しない額: of the project costs, what has no second quote where one is needed.</summary>
    [Member("事業費のうち必要な相見積のない額", "of the project costs, those without the quotes that are needed")]
    [Help("FA・仲介費用、DD費用、廃業費を除く", "Fees of advisers, due diligence and closure apart.")]
    public Yen? CostsWithoutQuotes { get; init; }

    /// <summary>補助対象者: the applicant.</summary>
    [Part("補助対象者", "the applicant")]
    public JigyoShokeiApplicant Applicant { get; init; } = new();

    /// <summary>専門家活用枠のM&amp;A: the deal of the expert frame.</summary>
    [Part("専門家活用枠のM&A", "the deal of the expert frame")]
    public JigyoShokeiDeal Deal { get; init; } = new();

    /// <summary>実質的な引継ぎとみなされない例: what is no real takeover.</summary>
    [Part("実質的な引継ぎとみなされない例", "what is no real takeover")]
    public JigyoShokeiSubstance Substance { get; init; } = new();

    /// <summary>事業承継促進枠の事業承継と計画: the succession and its plan.</summary>
    [Part("事業承継促進枠の事業承継と計画", "the succession and its plan")]
    public JigyoShokeiSuccession Succession { get; init; } = new();

    /// <summary>加点事由: reasons for points.</summary>
    [Part("加点事由", "reasons for points")]
    public JigyoShokeiPoints Points { get; init; } = new();

    /// <summary>M&amp;A・事業承継の結果: what came of it.</summary>
    [Part("M&A・事業承継の結果", "what came of the deal or succession")]
    public JigyoShokeiOutcome Outcome { get; init; } = new();
}
