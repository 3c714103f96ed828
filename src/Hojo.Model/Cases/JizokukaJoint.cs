using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>共同・協業型 from its guideline: what is asked of the project and of its participants. A participant that does not qualify is left
/// out of <see cref="JizokukaPart.Participants"/>, and then of these answers too.</summary>
[JsonConverter(typeof(PartConverter<JizokukaJoint>))]
public sealed record JizokukaJoint
{
    /// <summary>参画事業者がいずれも、参画事業者となりうる者 (会社等、個人事業主) か: all participants are of a kind that may take part.</summary>
    [Member("参画事業者がいずれも参画事業者となりうる者", "all participants are of a kind that may take part")]
    [Help("医師、組合、社団・財団、医療・宗教・学校・社会福祉法人、NPO法人、任意団体、開業前の者、同じ回に地域振興等機関として申請する者などがいない",
        "No doctors, cooperatives, associations, foundations, NPOs, unincorporated bodies, nor bodies that apply in the same call.")]
    public bool? ParticipantsOfKind { get; init; }

    /// <summary>資本金5億円以上の法人に100%の株式を保有される参画事業者がいるか: a participant wholly owned by a large corporation.</summary>
    [Member("資本金5億円以上の法人に100%保有される参画事業者", "a participant wholly owned by a corporation with capital of 500 million yen or more")]
    public bool? ParticipantHeldByLargeCapital { get; init; }

    /// <summary>直近過去3年分の課税所得の年平均額が15億円を超える参画事業者がいるか: a participant with average taxable income over 1.5 billion yen.</summary>
    [Member("課税所得の年平均額が15億円を超える参画事業者", "a participant with average taxable income over 1.5 billion yen")]
    public bool? ParticipantIncomeOver { get; init; }

    /// <summary>地域振興等機関と子会社等の資本関係を有する参画事業者がいるか: a participant tied to the body by capital.</summary>
    [Member("地域振興等機関と資本関係を有する参画事業者", "a participant tied to the body by capital")]
    public bool? ParticipantTied { get; init; }

    /// <summary>会社等である地域振興等機関の役員が役員を兼任する参画事業者がいるか: a participant that shares officers with the body, which is a company.</summary>
    [Member("会社等である地域振興等機関と役員を兼任する参画事業者", "a participant that shares officers with the body, which is a company")]
    public bool? ParticipantSharesOfficers { get; init; }

    /// <summary>同じ申請回で複数の補助事業に参画する参画事業者がいるか: a participant of several projects in the same call.</summary>
    [Member("同じ申請回で複数の補助事業に参画する参画事業者", "a participant of several projects in the same call")]
    public bool? ParticipantElsewhere { get; init; }

    /// <summary>評価指標の異なる複数の取組のそれぞれに、10者以上が参画するか: ten participants or more in each of several kinds of work.</summary>
    [Member("評価指標の異なる各取組への10者以上の参画", "ten participants or more in each of several kinds of work")]
    public bool? TenInEachWork { get; init; }

    /// <summary>取組に応じて、評価指標の目標値を設定したか: goals of the indicators are set.</summary>
    [Member("評価指標の目標値の設定", "goals of the indicators are set")]
    public bool? IndicatorsSet { get; init; }

    /// <summary>参画事業者に事前に説明し、理解を得たか: participants were told of the project and agree.</summary>
    [Member("参画事業者への事前の説明と理解", "participants were told of the project and agree")]
    public bool? ParticipantsInformed { get; init; }

    /// <summary>参画事業者の商品開発力・販売力が向上し、支援の効果を終了後も把握できるか (the office judges).</summary>
    [Member("事業効果の広がりが期待できる事業", "effects that spread and can be followed", Declared = true)]
    public bool? SpreadsEffect { get; init; }

    /// <summary>補助事業終了後も支援を継続できる事業 (支援体制) か (the office judges).</summary>
    [Member("継続可能な事業(支援体制)", "support that can go on after the project", Declared = true)]
    public bool? LastingSupport { get; init; }

    /// <summary>改良・ブランディング支援からフォローアップまでワンストップの事業か (the office judges).</summary>
    [Member("ワンストップの事業", "support from one hand, from design to follow-up", Declared = true)]
    public bool? OneStop { get; init; }

    /// <summary>参画事業者が終始直接関与することなく、代わりに営業する等の事業か (the office judges).</summary>
    [Member("参画事業者が直接関与しない営業代行等", "selling for participants who take no part themselves", Declared = true)]
    public bool? SoldForThem { get; init; }

    /// <summary>申請者が自社の販路開拓や利益のために行う事業か (the office judges).</summary>
    [Member("申請者自身の販路開拓・利益のための事業", "a project for the body's own sales or profit", Declared = true)]
    public bool? ForItself { get; init; }

    /// <summary>参画事業者の販路開拓につながらない事業か (the office judges).</summary>
    [Member("参画事業者の販路開拓につながらない事業", "a project that opens no sales for the participants", Declared = true)]
    public bool? WithoutSales { get; init; }

    /// <summary>補助金活用の有無に限らず、過去に実施した事業と同様の事業か (the office judges).</summary>
    [Member("過去に実施した事業と同様の事業", "like a project carried out before, subsidised or not", Declared = true)]
    public bool? LikeEarlierProject { get; init; }

    /// <summary>申請者、委託先等との間で補助金が還流する仕組みがあるか: the grant flows back among applicant and contractors.</summary>
    [Member("補助金が還流する仕組み", "the grant flows back among applicant and contractors")]
    public bool? GrantFlowsBack { get; init; }

    /// <summary>書類の作成等に審査関係者、又は委託予定先等の利害関係者が関与したか: reviewers or contractors had a hand in the papers.</summary>
    [Member("審査関係者・委託予定先等の書類作成への関与", "reviewers or contractors had a hand in the papers", Happened = true)]
    public bool? PapersByOthers { get; init; }

    /// <summary>経費区分ごとの補助対象経費: eligible costs by category.</summary>
    [Part("共同・協業型の補助対象経費", "eligible costs of the joint type")]
    public JizokukaJointCosts Costs { get; init; } = new();
}
