using NodaTime;

namespace Hojo.Model;

/// <summary>小規模事業者持続化補助金: what only this programme asks. Costs are told as in <see cref="Costs"/>: a category that is not used is 0.</summary>
public sealed record SalesExpansion
{
    /// <summary>①機械装置等費 (ソフトウェア・システムを除く).</summary>
    public Yen? Machinery { get; init; }

    /// <summary>②広報費 (ウェブや動画によるものを除く).</summary>
    public Yen? Publicity { get; init; }

    /// <summary>③ウェブサイト関連費 (システム、ソフトウェア、動画、インターネット広告を含む).</summary>
    public Yen? Website { get; init; }

    /// <summary>④展示会等出展費.</summary>
    public Yen? Exhibitions { get; init; }

    /// <summary>⑤旅費.</summary>
    public Yen? Travel { get; init; }

    /// <summary>⑥新商品開発費.</summary>
    public Yen? ProductDevelopment { get; init; }

    /// <summary>⑦借料 (機器・設備のリース、会場).</summary>
    public Yen? Rent { get; init; }

    /// <summary>⑧委託・外注費 (①から⑦に当たらないもの).</summary>
    public Yen? Consignment { get; init; }

    /// <summary>インボイス特例を希望するか.</summary>
    public bool? ClaimsInvoiceSpecial { get; init; }

    /// <summary>補助事業の終了時点で適格請求書発行事業者の登録を受けている(予定)か.</summary>
    public bool? InvoiceIssuerByEnd { get; init; }

    /// <summary>2021年9月30日から2023年9月30日の属する課税期間で一度でも免税事業者だったか.</summary>
    public bool? TaxExempt2021To2023 { get; init; }

    /// <summary>インボイス発行事業者の登録の前に免税事業者だったか.</summary>
    public bool? TaxExempt { get; init; }

    /// <summary>過去に一般型の「インボイス枠」又は「インボイス特例」で補助事業を実施したか.</summary>
    public bool? UsedInvoiceSpecial { get; init; }

    /// <summary>賃金引上げ特例(赤字事業者)、すなわち補助率3/4を希望するか.</summary>
    public bool? ClaimsDeficitRate { get; init; }

    /// <summary>申請時点で、事業場内最低賃金の算定対象となる従業員がいるか.</summary>
    public bool? WageFloorStaff { get; init; }

    /// <summary>事業場内最低賃金の、申請時から補助事業終了時点までの引上げ額, in yen an hour.</summary>
    public int? WageFloorRise { get; init; }

    /// <summary>日本国内に居住する個人、又は日本国内に本店を有する法人か.</summary>
    public bool? BasedInJapan { get; init; }

    /// <summary>補助対象にならない者(医師、組合、一般社団法人、医療法人、任意団体など)に当たるか.</summary>
    public bool? ExcludedForm { get; init; }

    /// <summary>特定非営利活動法人で、収益事業を行う等の要件を満たさないか.</summary>
    public bool? UnfitNpo { get; init; }

    /// <summary>申請時点で開業していない(事業を開始していない)か.</summary>
    public bool? NotYetOpen { get; init; }

    /// <summary>資本金又は出資金5億円以上の法人に直接又は間接に100%の株式を保有されているか.</summary>
    public bool? HeldByLargeCapital { get; init; }

    /// <summary>補助事業終了時点の常時使用する従業員数.</summary>
    public int? EmployeesAtEnd { get; init; }

    /// <summary>過去の持続化補助金の事業効果等報告書(様式第14)が未提出か.</summary>
    public bool? UnfiledReport { get; init; }

    /// <summary>過去の一般型の補助事業の終了日の属する月の翌月から1年が経過していないか.</summary>
    public bool? PastProjectUnderYear { get; init; }

    /// <summary>過去に一般型の「卒業枠」で補助事業を実施したか.</summary>
    public bool? GraduatedBefore { get; init; }

    /// <summary>一般型通常枠と創業型の両方に申請するか.</summary>
    public bool? AppliesToBothTypes { get; init; }

    /// <summary>同一事業者(代表者が同じ法人・個人を含む)から複数応募するか.</summary>
    public bool? SeveralApplications { get; init; }

    /// <summary>第三者の支援を受け、その相手方と金額を申請に記載しないか.</summary>
    public bool? UndeclaredAdvice { get; init; }

    /// <summary>事業者自らが経営計画を検討し策定しているか (the office judges).</summary>
    public bool? OwnPlan { get; init; }

    /// <summary>経営計画に基づく販路開拓等のための取組か (the office judges).</summary>
    public bool? ForSales { get; init; }

    /// <summary>商工会・商工会議所の支援(通常枠では事業支援計画書(様式4)の発行)を受けるか.</summary>
    public bool? SupportedByChamber { get; init; }

    /// <summary>事業支援計画書(様式4)の発行を受けたか.</summary>
    public bool? SupportPlanIssued { get; init; }

    /// <summary>補助事業(支払いを含む)の終了予定日.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>国が助成する他の制度と同一又は類似の内容の事業か.</summary>
    public bool? DuplicateSupport { get; init; }

    /// <summary>事業終了後おおむね1年以内に売上げにつながることが見込まれないか (the office judges).</summary>
    public bool? NoSalesWithinYear { get; init; }

    /// <summary>射幸心、公序良俗などの点で公的な支援が適当でない事業か (the office judges).</summary>
    public bool? UnfitForSupport { get; init; }

    /// <summary>新たに取り組む事業が1次産業か.</summary>
    public bool? NewPrimaryIndustry { get; init; }

    /// <summary>過去に実施した持続化補助金の補助事業と同じ事業か (the office judges).</summary>
    public bool? SameAsPastProject { get; init; }

    /// <summary>過去に持続化補助金の補助事業を実施したか.</summary>
    public bool? PastProject { get; init; }

    /// <summary>賃金引上げ加点を希望するか.</summary>
    public bool? ClaimsWagePoint { get; init; }

    /// <summary>小規模事業者卒業加点を希望するか.</summary>
    public bool? ClaimsGraduation { get; init; }

    /// <summary>ウクライナ情勢や原油価格、LPガス価格等の高騰による影響を受けているか.</summary>
    public bool? AffectedByPrices { get; init; }

    /// <summary>補助事業実施場所が福島県12市町村にあるか.</summary>
    public bool? InFukushima12 { get; init; }

    /// <summary>太平洋沿岸部(7道県)の水産仲買業者・水産加工業者で、ALPS処理水の風評影響を克服する販路開拓等に取り組むか.</summary>
    public bool? CoastalSeafood { get; init; }

    /// <summary>地方創生型(地域資源型又は地域コミュニティ型)の計画か (the office judges).</summary>
    public bool? RegionalPlan { get; init; }

    /// <summary>基準日までに「経営力向上計画」の認定を受けているか.</summary>
    public bool? ManagementPlanCertified { get; init; }

    /// <summary>基準日時点の代表者の満年齢.</summary>
    public int? RepresentativeAge { get; init; }

    /// <summary>後継者候補が補助事業を中心になって行うか.</summary>
    public bool? SuccessorLeads { get; init; }

    /// <summary>過疎地域に所在し、地域経済の持続的発展につながる取組を行うか.</summary>
    public bool? DepopulatedArea { get; init; }

    /// <summary>「女性の活躍推進企業データベース」に一般事業主行動計画を公表しているか.</summary>
    public bool? WomensPlanPublished { get; init; }

    /// <summary>行動計画の計画期間に、公募締切日と補助事業終了予定日のいずれも含まれるか.</summary>
    public bool? ActionPlanCoversProject { get; init; }

    /// <summary>「アトツギ甲子園」のファイナリスト又は準ファイナリストか(過去の後継者支援枠での実施がない年度).</summary>
    public bool? AtotsugiFinalist { get; init; }

    /// <summary>締切日までに「事業継続力強化計画」(連携を含む)の認定を受け、実施期間が終了していないか.</summary>
    public bool? ContinuityPlanCertified { get; init; }

    /// <summary>特定創業支援等事業による支援を受けた日.</summary>
    public LocalDate? StartupSupportOn { get; init; }

    /// <summary>認定市区町村が発行した、支援を受けたことの証明書の写しがあるか.</summary>
    public bool? StartupSupportCertificate { get; init; }

    /// <summary>地域振興等機関の種類.</summary>
    public PromotionBody? PromotionBody { get; init; }

    /// <summary>参画事業者の数.</summary>
    public int? Participants { get; init; }

    /// <summary>参画事業者がいずれも小規模事業者か.</summary>
    public bool? ParticipantsSmall { get; init; }

    /// <summary>①展示会・商談会の取組を行うか (the office judges).</summary>
    public bool? TradeFair { get; init; }

    /// <summary>②催事販売型の取組を行うか (the office judges).</summary>
    public bool? SalesEvent { get; init; }

    /// <summary>③マーケティング拠点の取組を行うか (the office judges).</summary>
    public bool? MarketingBase { get; init; }

    /// <summary>参画事業者の補助対象経費 (補助率2/3の部分).</summary>
    public Yen? ParticipantsCosts { get; init; }

    /// <summary>地域振興等機関の補助対象経費.</summary>
    public Yen? PromotionBodyCosts { get; init; }

    /// <summary>地域振興等機関への定額の補助の額. リーフレットに額も割合もない。事務局に確かめた額, never the whole cost by default.</summary>
    public Yen? PromotionBodySubsidy { get; init; }
}
