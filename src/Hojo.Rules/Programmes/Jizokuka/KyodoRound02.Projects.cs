using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.JizokukaJointFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第2回 ２．補助対象事業, ３．本事業での取組と各取組の評価指標: the projects and their indicators.</summary>
internal static partial class KyodoRound02
{
    // ── ２．補助対象事業 ──────────────────────────────────────────────────────
    private static void Projects(RoundBuilder round)
    {
        var projects = round.Under(Doc, "２．補助対象事業");
        projects.Requires("participants", (2, "10 者以上の参画事業者の商品・製品サービスの改良"), "参画事業者は10者以上", Participants >= 10,
            "要件を満たす者だけを数える(12頁)", also: [round.Under(Doc, "（１）審査方法").At((12, "10 者以上不備なく記載されていること"))]);
        round.Under(Doc, "（１）事業効果の広がりが期待できる事業であること").Requires("spreads", (3, "参画事業者の商品開発力・販売力の向上に繋がり、事業効果の広がる事業であること"),
            "(1) 参画事業者の商品開発力・販売力の向上に繋がり、支援の効果を終了後も把握できる", SpreadsEffect.Is(true), Readings.DeclaredAndJudged);
        round.Under(Doc, "（２）継続可能な事業であること").Requires("lasting", (3, "継続的な支援が可能な事業（支援体制）であること"),
            "(2) 参画事業者自らがノウハウを習得し、補助事業終了後も継続して支援できる", LastingSupport.Is(true), Readings.DeclaredAndJudged);
        round.Under(Doc, "（３）ワンストップの事業であること").Requires("one-stop", (3, "フォローアップ等までがワンストップとなった事業であること"),
            "(3) 改良・ブランディング、生産・供給体制、取引の手続、フォローアップまでワンストップ", OneStop.Is(true), Readings.DeclaredAndJudged);

        projects.Excludes("sold-for-them", (3, "参画事業者が終始直接関与することなく、補助事業者や連携する委託先企業が"),
            "参画事業者が直接関与せず、補助事業者や委託先が代わりに営業する等の事業", SoldForThem.Is(true), Readings.DeclaredAndJudged);
        projects.Requires("informed", (4, "補助事業について理解を得た上で、申請を行うこと"), "参画事業者に事前に説明し、理解を得た上で申請する", ParticipantsInformed.Is(true));
        projects.Excludes("for-itself", (4, "自社の販路開拓のために行う事業は目的に反するため補助対象外"), "申請者自身の販路開拓や利益の追求のために行う事業", ForItself.Is(true),
            Readings.DeclaredAndJudged,
            also: [round.Under(Doc, "１．事業の目的").At((1, "地域振興等機関自身の販路開拓や利益の追求に対し補助するものではない"))]);
        projects.Excludes("without-sales", (4, "参画事業者の販路開拓につながらない事業は、事業目的に反するため補助対象外"), "参画事業者の販路開拓につながらない事業", WithoutSales.Is(true),
            Readings.DeclaredAndJudged);
        projects.Notes("others-costs", (4, "参画事業者以外の支援に要する経費は"), "補助対象外: 参画事業者以外の支援に要する経費、補助事業の単なる説明等に係る経費", Readings.SuchCostsAreLeftOut,
            also: [projects.At((4, "単なる補助事業の説明等に係る経費は補助対象外"))]);
        projects.Excludes("repeated", (4, "補助金活用の有無に限らず過去実施した事業と同様の事業は"), "補助金の活用の有無によらず、過去に実施した事業と同様の事業",
            LikeEarlierProject.Is(true), Readings.DeclaredAndJudged);
        projects.Notes("no-direct-payment", (4, "参画事業者に対して直接補助金を支出することはできない"), "参画事業者に直接補助金を支出することはできない");
        projects.Notes("not-promotion", (4, "参画事業者に対する「個別支援」とならないよう留意"), "「地域おこし」「業界支援」「観光PR」や個別支援とならないよう留意する");
        projects.BarredBy("duplicate-support", (4, "他の制度（補助金、委託費、公的医療保険・介護保険からの診療報酬・介護報酬"),
            "国が助成する他の制度と同一又は類似内容の事業", Relation.Differing(projects.Say("duplicate-support:differing", "補助事業(取組)")),
            [Combination.OtherSubsidies], DuplicateSupport, tells: RecordTells.Bars,
            also:
            [
                round.Under(Doc, "（３）応募に係る注意事項").At((11, "重複して国の他の補助金を受給することはできません")),
                round.Under(Doc, "（２）交付申請及び交付決定").At((14, "国費を原資とする補助金を重複して交付を受けることはできない")),
            ]);
        projects.Excludes("grant-flows-back", (4, "委託先等との間で補助金が還流するような仕組みは補助対象外"), "申請者、委託先等との間で補助金が還流するような仕組み",
            GrantFlowsBack.Is(true));
    }

    // ── ３．本事業での取組と各取組の評価指標 ────────────────────────────────────
    private static void Acts(RoundBuilder round)
    {
        var acts = round.Under(Doc, "３．本事業での取組と各取組の評価指標");
        acts.Requires("acts", (4, "補助対象事業を次の（１）から（３）に分類し効果を評価する"), "(1)展示会・商談会、(2)催事販売、(3)マーケティング拠点のいずれかの取組",
            TradeFair.Is(true) | SalesEvent.Is(true) | MarketingBase.Is(true), Readings.DeclaredAndJudged);
        acts.Requires("indicators", (4, "取組に応じて評価指標の目標値を設定すること"), "取組に応じて、評価指標の目標値を設定する", IndicatorsSet.Is(true),
            "様式2-1に正しく記載されていなければ、審査されずに不採択となる(12頁)");
        var fairs = round.Under(Doc, "（１）展示会・商談会の取組");
        fairs.Notes("act-trade-fair", (4, "参画事業者の新たな取引先を増加させる取組"), "(1) 商談目的の展示会・商談会(主催又は他者主催への出展)で、新たな取引先を増加させる取組");
        fairs.Notes("own-attendance", (4, "原則参画事業者自らが参加する必要があります"), "展示会・商談会・催事は原則参画事業者自らが参加する(代理は正当な理由が必要)");
        fairs.Notes("fair-indicators", (4, "参画事業者自らが行った商談回数を合計"), "評価指標: 新規リーチ数(件)、商談総合計数(回)、新規取引先合計数(件)");
        var sales = round.Under(Doc, "（２）催事販売の取組");
        sales.Notes("act-sales-event", (5, "参画事業者の売上高増加を支援する取組"), "(2) 物販会や即売会(主催又は他者主催への出展)により、売上高増加を支援する取組");
        sales.Notes("event-indicators", (5, "催事期間売上÷催事期間に係る開催に要した総経費×100"), "評価指標: 来場者数(人)、営業効率(%) = 催事期間売上÷総経費×100(小数点以下切捨て)");
        var bases = round.Under(Doc, "（３）マーケティング拠点の取組");
        bases.Notes("act-marketing-base", (5, "想定ターゲットに具体的かつ継続的なマーケティングを行う拠点・仕組みを構築する取組"),
            "(3) 想定ターゲットに具体的かつ継続的なマーケティングを行う拠点・仕組みを構築する取組",
            "テストマーケティング、展示会・商談会、催事、販売会、期間限定のポップアップストアは当たらない");
        bases.Notes("base-indicators", (5, "維持や管理に要する費用額（拠点の構築等立ち上げ費用は含まない）×100"),
            "評価指標: 売上合計額(円)、営業効率(%) = 売上合計額÷維持や管理に要する費用額×100(小数点以下切捨て)");
    }
}
