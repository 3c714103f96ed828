using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回公募, as its guideline has it, with surcharges as the rules of the grants have them.</summary>
internal static partial class General08
{
    private const string Id = "shoryokuka/general-8";

    private static readonly Source Doc = ShoryokukaGuidelines.General8;
    private static readonly Source Rules = ShoryokukaGuidelines.Rules2026;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Shoryokuka.Programme, Id, "一般型 第8回", General08English.Words);
        Purpose(round);
        var small = Applicants(round);
        Barred(round);
        Projects(round);

        // ── １－４ 特例措置 ────────────────────────────────────────────────────
        var minimumWage = round.Under(Doc, "【最低賃金引き上げに係る補助率引き上げの特例要件】").Special("minimum-wage-special",
            (11, 12, "全従業員数の30%以上である月が3か月以上あること"), "最低賃金引き上げに係る補助率引き上げの特例",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & !small.Now & Revitalising.Is(false),
            "2024年10月から2025年9月までの間で、その時の地域別最低賃金以上・2025年度改定の地域別最低賃金未満で雇用する従業員の割合が、" +
            "3番目に高い月の割合で判定する。小規模企業者・小規模事業者と再生事業者は除く(9頁)");
        var raised = round.Under(Doc, "【大幅賃上げに係る補助上限額引き上げの特例要件】").Special("wage-special",
            (11, "合計で年平均成長率+6.0%以上"), "大幅賃上げに係る補助上限額引き上げの特例",
            ClaimsRaisedCap.Is(true) & PayrollPerHead >= Pct(6.0m) & WageFloorGap >= 50 & !minimumWage.When & Revitalising.Is(false),
            "1人当たり給与支給総額で見る(給与支給総額ではない)。最低賃金引き上げに係る事業者と再生事業者は除く(9頁)。" +
            "補助金額の上限額に達しない場合は適用されない。ちょうど上限額のときも、引き上げられる額がないため適用されないとみる", atCeiling: true);

        Requirements(round, minimumWage);

        // ── １－４ 補助上限額と補助率 ────────────────────── 補助上限額 ── 大幅賃上げ ──
        var caps = round.Under(Doc, "② 補助上限額");
        var cap = caps.Limit("cap", (8, "101人以上 8,000万円（1億円）"), "補助上限額まで", caps.Table("cap-table", (8, "21~50人 3,000万円（4,000万円）"),
            "補助上限額", Employees, raised,
        [
            (UpTo(5),          Man(750),   Man(1_000)),
            (Between(6, 20),   Man(1_500), Man(2_000)),
            (Between(21, 50),  Man(3_000), Man(4_000)),
            (Between(51, 100), Man(5_000), Man(6_500)),
            (AtLeast(101),     Man(8_000), Oku(1)),
        ], also: [round.Under(Doc, "② 補助上限額の引き上げ額").At((9, "101人以上 申請枠の上限から2,000万円"))]));
        var rates = round.Under(Doc, "③ 補助率");
        var rate = rates.Rate("rate", (8, "中小企業 1/2 （2/3）"), "補助率", Fraction(1, 2),
            [
                new(rates.Say("rate:small", "小規模企業者・小規模事業者(補助事業実施期間の終了まで)"), small.Now & small.AtEnd, Fraction(2, 3)),
                new(rates.Say("rate:revitalising", "再生事業者"), Revitalising.Is(true), Fraction(2, 3)),
                new(minimumWage, Fraction(2, 3)),
            ], Reading.Resting(Rules, "交付規程の別紙2(2026年2月2日施行)は補助額1,500万円超の部分を1/3以下とするが、その※1・※2は給与支給総額の年平均2.0%や" +
                "6.0%など、この回より前の公募の要件のままである。後に出たこの回の公募要領が一律の補助率を印字しているため、公募要領による"),
            also: [round.Under(Rules, "補助上限額及び補助率").At((14, "6,500万円 1,500万円超"),
                differs: ("補助額1,500万円超の部分は1/3以下", "1/3 at most for the part of the grant over ¥15,000,000"))]);
        var wholeYen = rates.RoundsDown("whole-yen", Passage.Silent(8), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        rates.Notes("revitalising-definition", (8, "再生事業者の定義は、別紙の通りです"), "再生事業者の定義は別紙による",
            Reading.Resting(Rules, "別紙は手元にない。交付規程の別紙2は、中小企業活性化協議会等の支援を受けて再生計画等を策定中か、応募締切日から遡って3年以内に成立等した者とする"));

        var eligible = Costs(round);
        Spending(round);
        var dueYen = Afterwards(round, raised);
        Filing(round);
        Review(round);
        Points(round);
        Duties(round, dueYen);
        round.Track("", "中小企業省力化投資補助金 一般型 第8回", (rate * eligible).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── １－１ 目的、１－４ 補助対象事業 ─────────────────────────────────────────
    private static void Purpose(RoundBuilder round)
    {
        round.Under(Doc, "１－１．中小企業省力化投資補助金（一般型）の目的").Notes("purpose", (6, "デジタル技術等を活用した専用設備"),
            "人手不足に悩む中小企業等が、デジタル技術等を活用した専用設備(オーダーメイド設備)を導入する経費の一部を補助");
        var defined = round.Under(Doc, "１－２．定義");
        defined.Notes("productivity-definition", (6, 7, "「労働者数」とは、「2-1.補助対象者」に記載する従業員数に役員"),
            "労働生産性 = 付加価値額(営業利益 + 人件費 + 減価償却費) ÷ (従業員数 + 役員数)。個人事業主は事業主及び専従者を役員とする");
        defined.Notes("base-year", (6, "補助事業が完了した日を含む事業年度の決算期"), "基準年度: 補助事業が完了した日を含む事業年度の決算期");
        defined.Notes("saving-index", (6, "(設備導入により削減される業務に要していた時間)-(設備導入後に発生する業務に要する時間)"),
            "省力化指数 = (削減される業務に要していた時間 − 導入後に発生する業務に要する時間) ÷ 削減される業務に要していた時間");
        defined.Notes("payback", (7, "投資額/(削減工数×年間稼働日数×人件費単価+増加した付加価値額)"),
            "投資回収期間 = 投資額 ÷ (削減工数 × 年間稼働日数 × 人件費単価 + 増加した付加価値額)");
        round.Under(ShoryokukaGuidelines.General8Window, "一般型 第8回").Window("window", Passage.Unpaged, "公募期間(二次資料による)",
            On(2026, 9, 18), At(2026, 10, 16, 17, 0),
            "公募要領は日程を印字せず、ホームページで公開するとする。二次資料による日付であり、受付開始の時刻は分からない。事務局のホームページで確かめる");
        round.Under(Doc, "４－２．申請期間").Notes("window-announced", (25, "申請受付時期及び終了時期は本事業のホームページにて公開します"), "申請受付の時期はホームページで公開される");
        round.Under(Doc, "（４） その他").Notes("profit-return", (9, "収益納付は求めません"), "収益納付は求めない");
        round.Under(Doc, "④ 事業実施期間").Term("period", (8, "交付決定日から17か月以内（採択発表日から19か月以内）"), "補助事業実施期間の終わり",
            [(17, DecidedOn), (19, AdoptedOn)], Readings.EarlierOfTwo,
            also: [round.Under(Doc, "４－３．補助事業実施期間").At((25, "採択発表日から19か月後の日まで"))]);
    }
}
