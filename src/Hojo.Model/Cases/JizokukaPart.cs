using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>小規模事業者持続化補助金: what only this programme asks. Costs are told as in <see cref="Costs"/>: a category that is not used
/// is 0.</summary>
[Moved("taxExempt", "jizokuka.taxExempt2021To2023")]
[Moved("taxExemptBeforeRegistration", "jizokuka.taxExempt2021To2023")]
[Moved("employeesAtEnd", "applicant.employeesAtEnd")]
[Moved("continuityPlanCertified", "applicant.standing.continuityPlanCertified")]
[JsonConverter(typeof(PartConverter<JizokukaPart>))]
public sealed partial record JizokukaPart
{
    /// <summary>インボイス特例を希望するか: claims the invoice special.</summary>
    [Member("インボイス特例の希望", "claims the invoice special")]
    public bool? ClaimsInvoiceSpecial { get; init; }

    /// <summary>補助事業の終了時点で適格請求書発行事業者の登録を受けている(予定)か: registered as an invoice issuer by the end of the project.</summary>
    [Member("補助事業終了時点での適格請求書発行事業者の登録", "registered as an invoice issuer by the end of the project")]
    public bool? InvoiceIssuerByEnd { get; init; }

    /// <summary>2021年9月30日から2023年9月30日の属する課税期間で一度でも免税事業者だったか: exempt from consumption tax in a tax period of 2021-09-30 to
    /// 2023-09-30.</summary>
    [Member("2021年9月30日から2023年9月30日の属する課税期間に免税事業者だったこと",
        "exempt from consumption tax in a tax period of 2021-09-30 to 2023-09-30", Happened = true)]
    public bool? TaxExempt2021To2023 { get; init; }

    /// <summary>過去に一般型の「インボイス枠」又は「インボイス特例」で補助事業を実施したか: used the invoice track or special before.</summary>
    [Member("過去のインボイス枠・インボイス特例の利用", "used the invoice track or special before", Happened = true)]
    public bool? UsedInvoiceSpecial { get; init; }

    /// <summary>賃金引上げ特例(赤字事業者)、すなわち補助率3/4を希望するか: claims the rate for businesses in deficit.</summary>
    [Member("賃金引上げ特例(赤字事業者)の希望", "claims the rate for businesses in deficit")]
    public bool? ClaimsDeficitRate { get; init; }

    /// <summary>申請時点で、事業場内最低賃金の算定対象となる従業員がいるか: has staff whom the lowest wage is reckoned on.</summary>
    [Member("事業場内最低賃金の算定対象となる従業員がいること", "has staff whom the lowest wage is reckoned on")]
    public bool? WageFloorStaff { get; init; }

    /// <summary>事業場内最低賃金の、申請時から補助事業終了時点までの引上げ額, in yen an hour.</summary>
    [Member("事業場内最低賃金の引上げ額(申請時から補助事業終了時点まで)", "rise of the lowest wage from application to the end of the project")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    public int? WageFloorRise { get; init; }

    /// <summary>日本国内に居住する個人、又は日本国内に本店を有する法人か: based in Japan.</summary>
    [Member("日本国内に所在すること", "based in Japan")]
    public bool? BasedInJapan { get; init; }

    /// <summary>補助対象にならない者(医師、組合、一般社団法人、医療法人、任意団体など)に当たるか: a form that is not eligible (doctors, cooperatives, associations and so
    /// on).</summary>
    [Member("補助対象にならない者(医師・組合・社団法人など)", "a form that is not eligible (doctors, cooperatives, associations and so on)", Happened = true)]
    public bool? ExcludedForm { get; init; }

    /// <summary>特定非営利活動法人で、収益事業を行う等の要件を満たさないか: a non-profit corporation that does not meet the conditions.</summary>
    [Member("要件を満たさない特定非営利活動法人", "a non-profit corporation that does not meet the conditions", Happened = true)]
    public bool? UnfitNpo { get; init; }

    /// <summary>申請時点で開業していない(事業を開始していない)か: not yet in business at the application.</summary>
    [Member("申請時点で開業していないこと", "not yet in business at the application")]
    public bool? NotYetOpen { get; init; }

    /// <summary>資本金又は出資金5億円以上の法人に直接又は間接に100%の株式を保有されているか: wholly owned by a corporation with capital of 500 million yen or more.</summary>
    [Member("資本金5億円以上の法人による100%保有", "wholly owned by a corporation with capital of 500 million yen or more", Happened = true)]
    public bool? HeldByLargeCapital { get; init; }

    /// <summary>過去の持続化補助金の事業効果等報告書(様式第14)が未提出か: report on an earlier award not filed.</summary>
    [Member("過去の持続化補助金の事業効果報告書の未提出", "report on an earlier award not filed")]
    public bool? UnfiledReport { get; init; }

    /// <summary>過去の一般型の補助事業の終了日の属する月の翌月から1年が経過していないか: less than a year since an earlier project ended.</summary>
    [Member("過去の一般型の補助事業終了から1年未満", "less than a year since an earlier project ended", Happened = true)]
    public bool? PastProjectUnderYear { get; init; }

    /// <summary>一般型の第15回公募以降で採択・交付決定を受け、補助事業を実施したか: carried out a project of the standard type, round 15 or later.</summary>
    [Member("一般型の第15回公募以降での実施", "carried out a project of the standard type, round 15 or later", Happened = true)]
    public bool? CarriedOutFromRound15 { get; init; }

    /// <summary>過去に一般型の「卒業枠」で補助事業を実施したか: used the graduation track before.</summary>
    [Member("過去の卒業枠での実施", "used the graduation track before", Happened = true)]
    public bool? GraduatedBefore { get; init; }

    /// <summary>一般型通常枠と創業型の両方に申請するか: applies to both the standard and the start-up type.</summary>
    [Member("通常枠と創業型への重複申請", "applies to both the standard and the start-up type")]
    public bool? AppliesToBothTypes { get; init; }

    /// <summary>同一事業者(代表者が同じ法人・個人を含む)から複数応募するか: several applications by one business.</summary>
    [Member("同一事業者からの複数応募", "several applications by one business")]
    public bool? SeveralApplications { get; init; }

    /// <summary>第三者の支援を受け、その相手方と金額を申請に記載しないか: advice from third parties left undeclared.</summary>
    [Member("第三者の支援の記載漏れ", "advice from third parties left undeclared")]
    public bool? UndeclaredAdvice { get; init; }

    /// <summary>事業者自らが経営計画を検討し策定しているか (the office judges).</summary>
    [Member("経営計画を自ら策定", "the business plan is the applicant's own", Declared = true)]
    public bool? OwnPlan { get; init; }

    /// <summary>経営計画に基づく販路開拓等のための取組か (the office judges).</summary>
    [Member("経営計画に基づく販路開拓等の取組", "work to open up sales, by the plan", Declared = true)]
    public bool? ForSales { get; init; }

    /// <summary>商工会・商工会議所の支援(通常枠では事業支援計画書(様式4)の発行)を受けるか: supported by a chamber of commerce.</summary>
    [Member("商工会・商工会議所の支援", "supported by a chamber of commerce")]
    public bool? SupportedByChamber { get; init; }

    /// <summary>事業支援計画書(様式4)の発行を受けたか: support plan (form 4) issued.</summary>
    [Member("事業支援計画書(様式4)の発行済み", "support plan (form 4) issued")]
    public bool? SupportPlanIssued { get; init; }

    /// <summary>補助事業(支払いを含む)の終了予定日: planned end of the project, payments included.</summary>
    [Member("補助事業の終了予定日(支払いを含む)", "planned end of the project, payments included")]
    public LocalDate? EndsOn { get; init; }

    /// <summary>国が助成する他の制度と同一又は類似の内容の事業か: the same as what another national scheme supports.</summary>
    [Member("国の他の制度との重複", "the same as what another national scheme supports")]
    public bool? DuplicateSupport { get; init; }

    /// <summary>事業終了後おおむね1年以内に売上げにつながることが見込まれないか (the office judges).</summary>
    [Member("概ね1年以内の売上げが見込まれないこと", "no sales expected within about a year", Declared = true)]
    public bool? NoSalesWithinYear { get; init; }

    /// <summary>射幸心、公序良俗などの点で公的な支援が適当でない事業か (the office judges).</summary>
    [Member("公的な支援が適当でない事業", "unfit for public support", Declared = true)]
    public bool? UnfitForSupport { get; init; }

    /// <summary>新たに取り組む事業が1次産業か: the new work is farming, forestry or fishing.</summary>
    [Member("新たに取り組む事業が1次産業", "the new work is farming, forestry or fishing")]
    public bool? NewPrimaryIndustry { get; init; }

    /// <summary>過去に実施した持続化補助金の補助事業と同じ事業か (the office judges).</summary>
    [Member("過去の補助事業と同じ事業", "the same as an earlier project", Declared = true)]
    public bool? SameAsPastProject { get; init; }

    /// <summary>過去に持続化補助金の補助事業を実施したか: carried out a project under this subsidy before.</summary>
    [Member("過去の持続化補助金の実施", "carried out a project under this subsidy before", Happened = true)]
    public bool? PastProject { get; init; }

    /// <summary>賃金引上げ加点を希望するか: claims the wage point.</summary>
    [Member("賃金引上げ加点の希望", "claims the wage point")]
    public bool? ClaimsWagePoint { get; init; }

    /// <summary>小規模事業者卒業加点を希望するか: claims the graduation point.</summary>
    [Member("小規模事業者卒業加点の希望", "claims the graduation point")]
    public bool? ClaimsGraduation { get; init; }

    /// <summary>ウクライナ情勢や原油価格、LPガス価格等の高騰による影響を受けているか: affected by the rise of energy prices.</summary>
    [Member("原油価格等の高騰の影響", "affected by the rise of energy prices")]
    public bool? AffectedByPrices { get; init; }

    /// <summary>補助事業実施場所が福島県12市町村にあるか: project site in the 12 municipalities of Fukushima.</summary>
    [Member("補助事業実施場所が福島県12市町村", "project site in the 12 municipalities of Fukushima")]
    public bool? InFukushima12 { get; init; }

    /// <summary>太平洋沿岸部(7道県)の水産仲買業者・水産加工業者で、ALPS処理水の風評影響を克服する販路開拓等に取り組むか: a seafood broker or processor on the Pacific coast.</summary>
    [Member("太平洋沿岸部の水産仲買業者・水産加工業者", "a seafood broker or processor on the Pacific coast")]
    public bool? CoastalSeafood { get; init; }

    /// <summary>地方創生型(地域資源型又は地域コミュニティ型)の計画か (the office judges).</summary>
    [Member("地域資源型・地域コミュニティ型の計画", "a plan on regional resources or the local community", Declared = true)]
    public bool? RegionalPlan { get; init; }

    /// <summary>基準日までに「経営力向上計画」の認定を受けているか: management improvement plan certified.</summary>
    [Member("経営力向上計画の認定", "management improvement plan certified")]
    public bool? ManagementPlanCertified { get; init; }

    /// <summary>基準日時点の代表者の満年齢: age of the representative.</summary>
    [Member("代表者の年齢", "age of the representative"), Counted("歳", "years", 0, 120)]
    public int? RepresentativeAge { get; init; }

    /// <summary>後継者候補が補助事業を中心になって行うか: a successor leads the project.</summary>
    [Member("後継者候補が補助事業の中心", "a successor leads the project")]
    public bool? SuccessorLeads { get; init; }

    /// <summary>過疎地域に所在し、地域経済の持続的発展につながる取組を行うか: work in a depopulated area.</summary>
    [Member("過疎地域での取組", "work in a depopulated area")]
    public bool? DepopulatedArea { get; init; }

    /// <summary>「女性の活躍推進企業データベース」に一般事業主行動計画を公表しているか: action plan for women's advancement published.</summary>
    [Member("女性活躍推進法に基づく行動計画の公表", "action plan for women's advancement published")]
    public bool? WomensPlanPublished { get; init; }

    /// <summary>行動計画の計画期間に、公募締切日と補助事業終了予定日のいずれも含まれるか: the action plan covers both the deadline and the planned end.</summary>
    [Member("行動計画の期間が締切日と終了予定日を含むこと", "the action plan covers both the deadline and the planned end")]
    public bool? ActionPlanCoversProject { get; init; }

    /// <summary>「アトツギ甲子園」のファイナリスト又は準ファイナリストか(過去の後継者支援枠での実施がない年度): finalist or semi-finalist of Atotsugi Koshien.</summary>
    [Member("アトツギ甲子園のファイナリスト・準ファイナリスト", "finalist or semi-finalist of Atotsugi Koshien")]
    public bool? AtotsugiFinalist { get; init; }

    /// <summary>特定創業支援等事業による支援を受けた日: day of the specified start-up support.</summary>
    [Member("特定創業支援等事業による支援を受けた日", "day of the specified start-up support")]
    public LocalDate? StartupSupportOn { get; init; }

    /// <summary>認定市区町村が発行した、支援を受けたことの証明書の写しがあるか: copy of the municipality's certificate of support.</summary>
    [Member("特定創業支援等事業の証明書の写し", "copy of the municipality's certificate of support")]
    public bool? StartupSupportCertificate { get; init; }

    /// <summary>地域振興等機関の種類: kind of regional promotion body.</summary>
    [Member("地域振興等機関の種類", "kind of regional promotion body", As = "Body")]
    public PromotionBody? PromotionBody { get; init; }

    /// <summary>参画事業者の数: participating businesses.</summary>
    [Member("参画事業者数", "participating businesses"), Counted("社", "firms", 0, 10_000)]
    public int? Participants { get; init; }

    /// <summary>参画事業者がいずれも小規模事業者か: all participants are small businesses.</summary>
    [Member("参画事業者が小規模事業者であること", "all participants are small businesses")]
    public bool? ParticipantsSmall { get; init; }

    /// <summary>①展示会・商談会の取組を行うか (the office judges).</summary>
    [Member("展示会・商談会の取組", "exhibitions or trade talks", Declared = true)]
    public bool? TradeFair { get; init; }

    /// <summary>②催事販売型の取組を行うか (the office judges).</summary>
    [Member("催事販売型の取組", "sales events", Declared = true)]
    public bool? SalesEvent { get; init; }

    /// <summary>③マーケティング拠点の取組を行うか (the office judges).</summary>
    [Member("マーケティング拠点の取組", "a marketing base", Declared = true)]
    public bool? MarketingBase { get; init; }

    /// <summary>参画事業者の補助対象経費 (補助率2/3の部分): eligible costs of the participants.</summary>
    [Member("参画事業者の補助対象経費", "eligible costs of the participants")]
    public Yen? ParticipantsCosts { get; init; }

    /// <summary>地域振興等機関の補助対象経費: eligible costs of the promotion body.</summary>
    [Member("地域振興等機関の補助対象経費", "eligible costs of the promotion body")]
    public Yen? PromotionBodyCosts { get; init; }

    /// <summary>地域振興等機関への定額の補助の額. リーフレットに額も割合もない。事務局に確かめた額, never the whole cost by default.</summary>
    [Member("地域振興等機関への定額の補助の額", "fixed sum granted to the promotion body")]
    [Help("文書に額も割合もないため、事務局に確かめた額を書く", "The document states neither sum nor share: the sum that the office confirmed.")]
    public Yen? PromotionBodySubsidy { get; init; }

    /// <summary>共同・協業型, from its guideline on: what is asked of the joint type.</summary>
    [Part("共同・協業型", "joint type", Facts = "JizokukaJointFacts")]
    public JizokukaJoint Joint { get; init; } = new();
}
