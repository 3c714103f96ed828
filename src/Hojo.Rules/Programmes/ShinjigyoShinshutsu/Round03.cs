using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金 第3回公募, as its digest has it.</summary>
internal static partial class Round03
{
    private static readonly Source Doc = Leaflets.ShinjigyoShinshutsu3;
    private static readonly Growth PayrollTarget = Pct(2.5m);

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(ShinjigyoShinshutsu.Programme, "shinjigyo-shinshutsu/3", "第3回", Round03English.Words);

        // ── 特例措置 ──────────────────────────────────────────────────────────
        var special = round.Under(Doc, "賃上げ特例");
        var raised = special.Special("wage-special", (37, 48, "給与支給総額の年平均成長率を+6.0%以上"), "賃上げ特例",
            ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50,
            "特例を希望して申請し、2つの要件を計画で満たす事業者に適用する。要件を満たさない場合は通常の上限額で計算する");

        // ── 公募情報 ──────────────────────────────────────────────────────────
        round.Under(Doc, "ご注意").LeavesOut("digest", (2, 4), "概要をまとめたページであり、公募要領で確認する必要がある");
        round.Under(Doc, "概要").Notes("purpose", (5, 6, "既存事業と異なる新市場・高付加価値事業への進出を支援し"),
            "既存事業と異なる新市場・高付加価値事業への進出を支援し、生産性向上と賃上げにつなげる");
        round.Under(Doc, "公募期間").Window("window", (7, 10, "令和8年3月26日(木)18:00"), "公募期間", On(2025, 12, 23), At(2026, 3, 26, 18, 0),
            "締切は18時ちょうどまで。公募開始日の時刻は記載がない");
        round.Under(Doc, "電子申請開始").Announces("filing", (11, 12, "令和8年2月17日(火)"), "電子申請開始", Day(2026, 2, 17));
        round.Under(Doc, "結果発表").Announces("result", (13, 14, "令和8年7月頃(予定)"), "結果発表(予定)", new NodaTime.YearMonth(2026, 7));
        round.Under(Doc, "事務局").Notes("office", (15, 16, "(独)中小企業基盤整備機構"), "事務局: (独)中小企業基盤整備機構");
        round.Under(Doc, "補助対象事業枠").Notes("scope", (17, 19), "製品等の新規性、市場の新規性、新事業売上高の3つの要件を満たす事業が対象");

        // ── 補助金額(従業員数別) ───────────────────────── 補助上限額 ── 賃上げ特例 ──
        var amounts = round.Under(Doc, "補助金額(従業員数別)");
        var capTable = amounts.Table("cap-table", (20, 26, "20人以下 | 2,500万円(賃上げ特例: 3,000万円)"), "補助上限額", Employees, raised,
        [
            (UpTo(20),         Man(2_500),   Man(3_000)),
            (Between(21, 50),  Man(4_000),   Man(5_000)),
            (Between(51, 100), Man(5_500),   Man(7_000)),
            (AtLeast(101),     Man(7_000),   Man(9_000)),
        ]);
        var cap = amounts.Limit("cap", (20, 26, "補助上限額"), "補助上限額まで", capTable);
        amounts.LeavesOut("floor", (20, 26), "補助下限額の記載がない",
            Reading.Resting(Leaflets.ShinjigyoShinshutsu, "第1回のリーフレットには補助下限750万円とあるが、この文書にはないため判定しない"));

        // ── 補助率 ────────────────────────────────────────────────────────────
        var rates = round.Under(Doc, "補助率");
        var half = rates.Rate("rate", (27, 30, "| 全事業者 | 1/2 |"), "補助率(全事業者)", Fraction(1, 2));
        var wholeYen = rates.RoundsDown("whole-yen", Passage.Silent(27, 30), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        round.Under(Doc, "補助事業実施期間").Term("period", (31, 32, "交付決定日から14か月以内(採択発表日から16か月以内)"), "補助事業実施期間の終わり",
            [(14, DecidedOn), (16, AdoptedOn)], "交付決定日から14か月と採択発表日から16か月の早い方。初日は算入せず、民法143条により暦で数える");

        // ── 注意事項 ──────────────────────────────────────────────────────────
        var cautions = round.Under(Doc, "注意事項");
        cautions.Requires("core-cost", (33, 34), "機械装置・システム構築費または建物費のいずれかが必須", Machinery > Yen(0) | Buildings > Yen(0));
        cautions.Notes("raised-note", (35, "賃上げ特例適用で補助上限額が大幅アップ"), "賃上げ特例の適用で補助上限額が上がる");
        cautions.Binds("interview", (36, "一定基準を満たした事業者はオンライン口頭審査あり(15分程度)"), "一定基準を満たした事業者にはオンライン口頭審査がある(15分程度)");
        round.Under(Doc, "補助上限額の引上げ").Notes("raised-table", (40, 46, "引上げ額"), "「引上げ額」3,000万円、5,000万円、7,000万円、9,000万円",
            "「引上げ額」の欄は上乗せする額ではなく、引上げ後の補助上限額である(補助金額の表と一致する)");

        var dueYen = round.Under(Doc, "重要事項").RoundsDown("due-whole-yen", Passage.Silent(183, 184), "返還額の円未満切捨て", Yen(1),
            Readings.DueRoundedDown);
        special.Repays("repay-raised", (49, "要件未達の場合、引上げ分の補助金全額返還"), "賃上げ特例の要件未達: 引上げ分の補助金を全額返還",
            Portion.Whole(ActualPayroll < Pct(6.0m) | WageFloorEverMissed(50)), dueYen,
            "2つの要件のどちらかが未達なら返還する。事業場内最低賃金は、基本要件(毎年30円)に20円を加えたものなので、毎年+50円に届いているかで見る。免除の記載はない",
            onlyRaisedBy: raised);

        var specified = Applicants(round);
        NewBusiness(round);
        var growth = Requirements(round);
        var eligible = Costs(round);
        Review(round);
        Points(round, specified);
        Afterwards(round, dueYen, raised, growth);
        round.Track("", "中小企業新事業進出補助金 第3回", (half * eligible).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 補助対象経費 ──────────────────────────────────────────────────────────
    private static Amount Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, "補助対象経費");
        costs.LeavesOut("tax", (111, 123), "経費を税抜・税込のどちらで計算するかの記載がない", Readings.CostsWithoutTax);
        round.Under(Doc, "補助対象外経費").LeavesOut("ineligible-costs", 124, "「補助対象外経費」の見出しの下に記載がない", "記載がないことは対象となることを意味しない");
        costs.Withdraws("expense-limits", (117, 123), "区分ごとの上限の記載がないこと(第1回のリーフレット)");
        return Sum(
            costs.Pays("machinery", (111, 112, "機械装置購入、システム開発、リース料含む"), "機械装置・システム構築費(機械装置購入、システム開発、リース料含む)", Machinery,
                Reading.Resting(Leaflets.ShinjigyoShinshutsu, "区分の名称は第1回のリーフレットによる")),
            costs.Pays("buildings", (113, "建物の建設・改修費用、一時移転経費含む"), "建物費(建設・改修費用、一時移転経費含む)", Buildings),
            costs.Pays("transport", (114, "運搬料、宅配・郵送料等"), "運搬費(運搬料、宅配・郵送料等)", Transport),
            costs.Pays("technology-licences", (115, "知的財産権等の導入経費"), "技術導入費(知的財産権等の導入経費)", TechnologyLicences),
            costs.Pays("intellectual-property", (116, "特許取得に関する弁理士費用等"), "知的財産権等関連経費(特許取得に関する弁理士費用等)", IntellectualProperty),
            costs.Pays("cloud", (121, "サーバー利用等"), "クラウドサービス利用費(サーバー利用等)", Cloud),
            costs.Pays("outsourcing", (117, "検査・加工・設計等の外注"), "外注費(検査・加工・設計等)", Outsourcing).AtMost(OutsourcingShare(costs)),
            costs.Pays("experts", (119, "コンサルティング等"), "専門家経費(コンサルティング等)", Experts).AtMost(ExpertsDaily(costs)).AtMost(ExpertsTotal(costs)),
            costs.Pays("advertising", (122, "パンフレット、展示会等"), "広告宣伝・販売促進費(パンフレット、展示会等)", Advertising).AtMost(AdvertisingShare(costs)));
    }

    private static Limit OutsourcingShare(Section costs)
    {
        var tenth = costs.Rate("outsourcing-rate", (118, "上限:補助金額の10%"), "外注費の上限の割合", Fraction(10, 100));
        return costs.Limit("outsourcing-share", (118, "上限:補助金額の10%"), "外注費は補助金額の10%まで", tenth * Grant,
            "対象経費としての外注費を、補助金額の10%までとする。補助金額が外注費に左右されるため、両方が成り立つ最大の補助金額を求める");
    }

    private static Limit ExpertsTotal(Section costs)
    {
        var sum = costs.Sum("experts-sum", (120, "上限:100万円"), "専門家経費の上限額", Man(100));
        return costs.Limit("experts-total", (120, "上限:100万円"), "専門家経費は100万円まで", sum, Readings.LimitsTheEligibleCost);
    }

    private static Limit ExpertsDaily(Section costs)
    {
        var day = costs.Sum("experts-day", (120, "1日5万円上限"), "専門家経費の1日上限額", Man(5));
        return costs.Limit("experts-daily", (120, "1日5万円上限"), "専門家経費は1日5万円まで", Each(day, ExpertDays),
            "5万円×延べ日数を専門家経費全体の上限とする。日により単価が異なる場合は、1日5万円を超える分を除いた額を入力する");
    }

    private static Limit AdvertisingShare(Section costs)
    {
        var twentieth = costs.Rate("advertising-rate", (123, "上限:年間売上見込の5%"), "広告宣伝・販売促進費の上限の割合", Fraction(5, 100));
        return costs.Limit("advertising-share", (123, "上限:年間売上見込の5%"), "広告宣伝・販売促進費は年間売上見込の5%まで", twentieth * ExpectedYearlySales,
            "対象経費としての額の上限とする。年間売上見込は補助事業の事業計画期間の売上見込の1年当たりの額とする");
    }

    // ── 重要事項 ──────────────────────────────────────────────────────────────
    private static void Afterwards(RoundBuilder round, Rounding dueYen, Special raised, Figure<Growth> growth)
    {
        var matters = round.Under(Doc, "重要事項");
        matters.LeadTime("gbiz-lead", (176, 177, "GビズIDプライムアカウントの取得が必須(発行に1週間程度かかる)"), "GビズIDプライムアカウントの取得(1週間程度)", 7,
            HasGbizIdPrime.Is(true), "「1週間程度」は7日とみる。余裕を見ること");
        matters.LeadTime("action-plan-lead", (178, "一般事業主行動計画の公表が必要(1~2週間程度かかる)"), "「両立支援のひろば」への一般事業主行動計画の公表(1~2週間程度)", 14,
            ActionPlanPublished.Is(true), "「1~2週間程度」の長い方を14日とみる");
        matters.Excludes("early-orders", 179, "交付決定前に発注・契約・購入した経費は補助対象外", IncludesEarlyOrders.Is(true), Readings.SuchCostsBarTheClaim);
        matters.NotBefore("orders-from", (179, "交付決定前に発注・契約・購入した経費は補助対象外"), "発注・契約・購入した経費が対象になる日(交付決定日以降)", DecidedOn);
        matters.Excludes("same-group-applies", 180, "みなし同一事業者として複数申請した場合、全て不採択", SameGroupApplies.Is(true),
            "親会社の議決権がちょうど50%の場合にみなし同一事業者となるかは要確認とする", open: ParentVotes.Is(Fraction(1, 2)) & SameGroupApplies.Is(true));
        matters.Binds("assets", (181, "取得財産は補助事業専用で使用、処分制限期間内の処分には承認が必要"), "取得財産は補助事業専用で使用し、処分制限期間内の処分には承認が必要");
        matters.Yearly("reports", 182, "補助事業完了後5年間、毎年の事業化状況報告", 5, CompletedOn, "完了日の翌日から1年ごとに区切る。事業年度によるかどうかの記載はない");
        matters.LeavesOut("profit-return", (181, 184), "収益納付の有無の記載がない",
            Reading.Resting(Leaflets.ShinjigyoShinshutsu, "第1回のリーフレットには「収益納付は求めません」とある"));
        matters.Repays("repay-wage", (183, "賃上げ要件未達の場合、補助金交付額×未達成率の返還"), "賃上げ要件未達: 補助金交付額×未達成率を返還",
            Portion.Lesser(Portion.Shortfall(ActualPayroll, PayrollTarget), Portion.Shortfall(ActualPayrollPerHead, growth)), dueYen,
            Reading.Resting(Leaflets.ShinjigyoShinshutsu, "未達成率は1−実績÷要件の成長率とし、2つの指標の良い方で見る。実績が0以下なら全額。" +
                "引上げ分はこのとき特例の規定で必ず全額返還となるので、残りの額に掛ける。「等」は第1回のリーフレットにより天災などを含む。営業赤字を見る年の記載はない"),
            exempt: (ValueAddedIncreased.Is(false) & OperatingDeficit.Is(true)) | BeyondControl.Is(true), exceptRaisedBy: raised);
        matters.Repays("repay-wage-floor", (184, "補助金交付額÷事業計画期間年数の返還"), "事業場内最賃水準要件未達: 補助金交付額÷事業計画期間年数を返還",
            Portion.Years(PlanYears, WageFloorMissed(30)), dueYen,
            "未達の年ごとに返還する。引上げ分はこのとき特例の規定で必ず全額返還となるので、残りの額で計算する。この文書に免除の記載はない", exceptRaisedBy: raised);
        round.Under(Doc, "お問い合わせ先").Notes("contact", (185, 190, "03-6627-0610"), "中小企業新事業進出補助金事務局 03-6627-0610 平日9:30~17:30");
    }
}
