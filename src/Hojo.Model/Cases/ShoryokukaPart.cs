using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
[Moved("sameCostsElsewhere", "applicant.record.sameCostsElsewhere")]
[JsonConverter(typeof(PartConverter<ShoryokukaPart>))]
public sealed record ShoryokukaPart
{
    /// <summary>組織形態, as the guidelines divide 補助対象者.</summary>
    [Member("組織形態(省力化投資補助金)", "kind of organisation (labour-saving investment subsidy)", As = "Organisation")]
    public ShoryokukaOrganisation? Organisation { get; init; }

    /// <summary>日本国内で法人登記等がされ、(一般型では本社も)国内で事業を営んでいるか: registered and in business in Japan.</summary>
    [Member("国内での登記等と事業(一般型では本社も国内)", "registered and in business in Japan (general type: head office too)")]
    public bool? InJapan { get; init; }

    /// <summary>補助事業を日本国内で実施するか: the project site is in Japan.</summary>
    [Member("国内の補助事業実施場所", "project site in Japan")]
    public bool? SiteInJapan { get; init; }

    /// <summary>補助事業の実施場所を特定しているか (建設中・建設予定でない): the project site is settled.</summary>
    [Member("補助事業の実施場所の特定(建設中・建設予定でない)", "project site settled (not under construction)")]
    public bool? SiteSettled { get; init; }

    /// <summary>全月分の給与等の支給を受けた、1人当たり給与支給総額の対象となる従業員がいるか: has staff paid for all months.</summary>
    [Member("1人当たり給与支給総額の対象となる従業員がいること", "has staff whom pay per head is reckoned on")]
    public bool? FullYearStaff { get; init; }

    /// <summary>省力化指数を計算した事業計画を策定しているか (the office judges).</summary>
    [Member("省力化指数を計算した事業計画", "a plan with the labour-saving index worked out", Declared = true)]
    public bool? SavingIndexShown { get; init; }

    /// <summary>投資回収期間を根拠資料とともに提出するか: payback period with its proof.</summary>
    [Member("投資回収期間の根拠資料の提出", "payback period with its proof")]
    public bool? PaybackShown { get; init; }

    /// <summary>交付申請時までに一般事業主行動計画を公表する旨を宣誓するか: pledges to publish the action plan by the grant application.</summary>
    [Member("一般事業主行動計画を公表する旨の宣誓", "pledges to publish the general employer action plan")]
    public bool? ActionPlanPledged { get; init; }

    /// <summary>カタログに登録された省力化製品を導入するか: a labour-saving product listed in the catalogue.</summary>
    [Member("カタログに登録された省力化製品の導入", "a labour-saving product listed in the catalogue")]
    public bool? CatalogueProduct { get; init; }

    /// <summary>販売事業者と共同で申請するか: applies jointly with the vendor.</summary>
    [Member("販売事業者との共同申請", "applies jointly with the vendor")]
    public bool? WithVendor { get; init; }

    /// <summary>個別の現場に合わせたオーダーメイド・セミオーダーメイド性のある設備・システムを導入するか (the office judges).</summary>
    [Member("個別の現場に合わせた設備・システムの導入", "equipment or systems made to fit the workplace", Declared = true)]
    public bool? MadeToMeasure { get; init; }

    /// <summary>製品に紐付けられた業種の1つ以上が、営む事業の業種と合致するか: a trade of the product is one of the applicant's.</summary>
    [Member("製品に紐付けられた業種との合致", "a trade of the product is one of the applicant's")]
    public bool? MatchesTrade { get; init; }

    /// <summary>労働生産性の目標を合理的に達成できる事業計画か (the office judges).</summary>
    [Member("労働生産性の目標を合理的に達成できる事業計画", "a plan that can reach its productivity goal", Declared = true)]
    public bool? PlanIsSound { get; init; }

    /// <summary>公募要領の挙げる①〜④のいずれかにより、人手不足の状態にあるか: short of hands in one of the four ways of the guideline.</summary>
    [Member("人手不足の状態にあること(①〜④のいずれか)", "short of hands (in one of four ways)")]
    [Help("①平均残業時間30時間超、②従業員の5%以上の減少、③求人しても充足せず、④その他省力化を推し進める必要",
        "1 overtime above 30 hours, 2 staff down by 5% or more, 3 vacancies not filled, 4 some other need to save labour.")]
    public bool? ShortOfHands { get; init; }

    /// <summary>交付申請の直近月に、全ての従業員の賃金が最低賃金を超えているか: all employees are paid above the minimum wage.</summary>
    [Member("全ての従業員の賃金が最低賃金を超えること", "all employees are paid above the minimum wage")]
    public bool? PaysAboveMinimumWage { get; init; }

    /// <summary>申請時に賃金引き上げ計画を従業員に表明しているか: the wage plan was told to the employees at the application.</summary>
    [Member("申請時の賃金引き上げ計画の従業員への表明", "wage plan told to the employees at the application")]
    public bool? WagePlanTold { get; init; }

    /// <summary>2回目以降の交付申請で、賃上げに取り組む旨を宣誓するか: pledges to raise wages at a later application.</summary>
    [Member("賃上げに取り組む旨の宣誓(2回目以降の申請)", "pledge to raise wages (later applications)")]
    public bool? WagePledge { get; init; }

    /// <summary>製品本体への補助額として製品毎に事前登録されている上限, in yen.</summary>
    [Member("製品毎に登録されている補助額の上限", "ceiling registered for the product")]
    [Help("カタログに登録されている額。販売事業者に確かめる", "As the catalogue has it; the vendor knows.")]
    public Yen? ProductCeiling { get; init; }

    /// <summary>導入経費 (設置作業、運搬、動作確認、マスタ設定等), in yen without consumption tax.</summary>
    [Member("導入経費", "installation")]
    [Help("設置作業、運搬、動作確認、マスタ設定等の費用", "Fitting, transport, tests, settings.")]
    public Yen? Installation { get; init; }

    /// <summary>カタログ注文型でこれまでに受けた補助額の合計, in yen; 0 at the first application.</summary>
    [Member("これまでに受けた補助額の合計(カタログ注文型)", "grants received so far (catalogue type)", OrElse = ["applicant.pastAwards"])]
    [Help("初回は0。書かなければ applicant.pastAwards から合計する",
        "0 at the first application. Where it is left out, it is summed from applicant.pastAwards.")]
    public Yen? GrantsSoFar { get; init; }

    /// <summary>事業終了時の給与支給総額の、申請時からの増加率: over the whole project, not a year.</summary>
    [Member("事業終了時の給与支給総額の増加率(申請時比)", "rise of total pay from the application to the end of the project", ByEnd = true)]
    [Help("1年当たりではなく、事業全体での増加率", "Over the whole project, not a year.")]
    public Growth? PayrollByEnd { get; init; }

    /// <summary>事業終了時の事業場内最低賃金の、申請時からの増加額, in yen an hour; below zero when it falls.</summary>
    [Member("事業終了時の事業場内最低賃金の増加額(申請時比)", "rise of the lowest wage from the application to the end of the project")]
    [Counted("円", "yen an hour", -1_000, 10_000), Formerly("wageFloorRaise")]
    [Help("1時間当たり。下がれば負", "An hour; below zero when it falls.")]
    public int? WageFloorRise { get; init; }

    /// <summary>事業終了時の事業場内最低賃金の、申請時からの増加率: over the whole project, not a year.</summary>
    [Member("事業終了時の事業場内最低賃金の増加率(申請時比)",
        "rise of the lowest wage, as a percentage, from the application to the end of the project", ByEnd = true)]
    [Help("1年当たりではなく、事業全体での増加率", "Over the whole project, not a year.")]
    public Growth? WageFloorGrowth { get; init; }

    /// <summary>過去3年以内に事業承継(M&amp;Aを含む)により経営資源を引き継いだか: succession or M&amp;A within three years.</summary>
    [Member("過去3年以内の事業承継・M&A", "succession or M&A within 3 years", Happened = true)]
    public bool? SucceededInThreeYears { get; init; }

    /// <summary>公募要領の定める月から応募申請直近月までの、事業場内最低賃金の引上げ額, in yen an hour.</summary>
    [Member("公募要領の定める月からの事業場内最低賃金の引上げ額", "rise of the lowest wage since the month that the guideline names")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("第8回は2026年6月から応募申請直近月まで", "Round 8: from June 2026 to the month before the application.")]
    public int? RecentWageFloorRise { get; init; }

    /// <summary>応募申請締切日までに「省力化ナビ」を同じGビズIDプライムで活用したか: used the labour-saving navigator by the deadline.</summary>
    [Member("省力化ナビの活用(同じGビズIDプライム)", "labour-saving navigator used (with the same account)")]
    public bool? UsedSavingNavi { get; init; }

    /// <summary>生産性向上支援センターの支援を受けた「生産性向上取組計画書」を提出するか: plan made with a productivity support centre.</summary>
    [Member("生産性向上支援センターの支援を受けた計画書の提出", "plan made with a productivity support centre")]
    public bool? ProductivityCentrePlan { get; init; }

    /// <summary>補助対象外となる事業者: who may not apply.</summary>
    [Part("補助対象外となる事業者", "who may not apply")]
    public ShoryokukaBarred Barred { get; init; } = new();

    /// <summary>補助対象外となる事業: projects that may not be applied for.</summary>
    [Part("補助対象外となる事業", "projects that may not be applied for")]
    public ShoryokukaProject Project { get; init; } = new();

    /// <summary>補助事業の結果: what came of the project.</summary>
    [Part("補助事業の結果", "what came of the project")]
    public ShoryokukaOutcome Outcome { get; init; } = new();
}
