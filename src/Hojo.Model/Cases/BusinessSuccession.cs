namespace Hojo.Model;

/// <summary>事業承継・M&amp;A補助金: what only this programme asks. Costs are without consumption tax, in yen, as the applicant means to
/// claim them; a cost that is not used is 0, not left out.</summary>
public sealed record BusinessSuccession
{
    /// <summary>親族内承継又は従業員承継を予定しているか.</summary>
    public bool? ToFamilyOrEmployee { get; init; }

    /// <summary>申請から事業承継の予定までの月数 (端数は1か月とする).</summary>
    public int? MonthsUntilSuccession { get; init; }

    /// <summary>補助事業期間に経営資源を譲り受けるか (買い手).</summary>
    public bool? TakesOverInPeriod { get; init; }

    /// <summary>補助事業期間に経営資源を譲り渡すか (売り手).</summary>
    public bool? HandsOverInPeriod { get; init; }

    /// <summary>M&amp;Aに伴い経営資源を譲り受ける予定があるか.</summary>
    public bool? TakeoverPlanned { get; init; }

    /// <summary>PMI (M&amp;A後の経営統合) の取り組みを行うか.</summary>
    public bool? Integrates { get; init; }

    /// <summary>事業承継やM&amp;Aの検討・実施等に伴って廃業等を行うか.</summary>
    public bool? ClosesBusiness { get; init; }

    /// <summary>廃業・再チャレンジ枠を併用して申請するか.</summary>
    public bool? JoinsClosure { get; init; }

    /// <summary>100億企業要件を満たすとして申請するか (the office judges).</summary>
    public bool? ClaimsHundredOku { get; init; }

    /// <summary>売り手の「①赤字」に該当するか; its definition is the guideline's (the office judges).</summary>
    public bool? Deficit { get; init; }

    /// <summary>売り手の「②営業利益率の低下(物価高影響等)」に該当するか (the office judges).</summary>
    public bool? LowerMargin { get; init; }

    /// <summary>廃業・再チャレンジ枠を単独で申請する場合に補助率2/3の区分に該当するか, as the guideline has it.</summary>
    public bool? ClosureAtTwoThirds { get; init; }

    /// <summary>FA・仲介業者が「M&amp;A支援機関登録制度」に登録されているか.</summary>
    public bool? AdvisersRegistered { get; init; }

    /// <summary>下の額に、補助事業期間内に契約・発注・支払いの済まない経費が含まれるか.</summary>
    public bool? IncludesCostsOutsidePeriod { get; init; }

    /// <summary>設備費.</summary>
    public Yen? Equipment { get; init; }

    /// <summary>謝金.</summary>
    public Yen? Honoraria { get; init; }

    /// <summary>旅費.</summary>
    public Yen? Travel { get; init; }

    /// <summary>委託費 (FA・仲介とデュー・ディリジェンスの費用を除く).</summary>
    public Yen? Commissions { get; init; }

    /// <summary>フィナンシャル・アドバイザー(FA)や仲介に係る費用.</summary>
    public Yen? AdviserFees { get; init; }

    /// <summary>デュー・ディリジェンス(DD)費用.</summary>
    public Yen? DueDiligence { get; init; }

    /// <summary>システム利用料.</summary>
    public Yen? SystemFees { get; init; }

    /// <summary>保険料 (表明保証保険料等).</summary>
    public Yen? Insurance { get; init; }

    /// <summary>廃業支援費.</summary>
    public Yen? ClosureSupport { get; init; }

    /// <summary>在庫廃棄費.</summary>
    public Yen? StockDisposal { get; init; }

    /// <summary>解体費.</summary>
    public Yen? Demolition { get; init; }

    /// <summary>原状回復費.</summary>
    public Yen? Restoration { get; init; }

    /// <summary>リースの解約費.</summary>
    public Yen? LeaseCancellation { get; init; }

    /// <summary>移転・移設費用 (併用申請の場合のみ).</summary>
    public Yen? Relocation { get; init; }

    /// <summary>決算を終えた期数.</summary>
    public int? ClosedYears { get; init; }

    /// <summary>個人事業主が青色申告をした年数.</summary>
    public int? BlueReturnYears { get; init; }

    /// <summary>2020年以降にM&amp;Aに取り組んだ月数 (端数は切り捨てる).</summary>
    public int? DealAttemptMonths { get; init; }
}
