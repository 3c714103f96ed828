using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 Ⅰ 補助事業の要件: investment, declaration, plan, and the wage requirement as it is planned.</summary>
internal static partial class Round02
{
    private static Growth Standard => Pct(4.5m);

    private static (Fact, int)[] Investment => [(Buildings, 1), (MachineryAlone, 1), (Software, 1)];

    private static void Requirements(RoundBuilder round)
    {
        var terms = round.Under(Doc, "Ⅰ 補助事業の要件");
        var invested = new LinearTest(terms.Say("investment:test", "建物費、機械装置費、ソフトウェア費の合計が1億円以上"), Investment, 100_000_000);
        terms.Requires("investment", (1, "補助対象経費のうち投資額が１億円以上（税抜き）であること"), "① 投資額(建物費、機械装置費、ソフトウェア費)が1億円以上(税抜き)", invested,
            "交付決定前に発注等した経費は投資額に入らないが、それがどの区分にあるかは聞かないので、全額が投資額にあるとすると1億円を下回る場合は要確認とする",
            open: invested & !new LinearTest(terms.Say("investment:rest", "交付決定前に発注等した経費を除いても1億円以上"),
                [.. Investment, (EarlyOrders, -1)], 100_000_000),
            also: [terms.At((1, "投資額とは建物費、機械装置費、ソフトウェア費の補助対象経費の合算金額であり"))]);
        terms.Requires("services-below-investment", (1, "外注費および専門家経費の補助対象経費の合算金額は、投資額未満でなければなりません"), "外注費と専門家経費の合計が投資額未満",
            new LinearTest(terms.Say("services-below-investment:test", "建物費、機械装置費、ソフトウェア費の合計が、外注費と専門家経費の合計を上回る"),
                [.. Investment, (Outsourcing, -1), (Experts, -1)], 1));
        terms.Notes("several-sites", (1, "補助事業の目的・内容が一体的であることが必要です"), "事業実施場所が複数でも応募できるが、目的・内容が一体的であることが必要",
            also: [terms.At((1, "交付決定後に事業実施場所を変更することは原則として認められません"))]);
        terms.Excludes("mere-renewal", (1, "生産能力等が向上しない投資（更新投資）は認められません"), "既存の老朽化設備の入替えなど、生産能力等が向上しない更新投資", MereRenewal.Is(true),
            Readings.DeclaredAndJudged);
        terms.Requires("declaration", (1, "補助金の公募の申請時までに補助事業者の１００億宣言（※２）が"), "② 申請時までに100億宣言がポータルサイトに公表されている",
            DeclarationMade.Is(true));
        terms.Requires("wage-plan", (1, "一定の賃上げ要件を満たす今後５年程度の事業計画を策定すること"), "③ 今後5年程度の事業計画の策定", WagePlan.Is(true),
            "「5年程度」の幅の記載がないため、申請者の申告による。賃上げの率は賃上げ要件の行で見る");
        terms.Term("wage-period", (1, "賃上げ実施期間は補助事業終了後３年間"), "賃上げ実施期間の終わり(補助事業終了後3年間)", [new(Length.Years(3), CompletedOn)],
            "率は基準年度と、その3事業年度後の最終年度で比べる");
        terms.Requires("in-japan", (1, "日本国内において補助事業を実施すること"), "④ 日本国内で補助事業を実施し、本社と実施場所を国内に有する", InJapan.Is(true),
            also: [round.Under(Doc, "Ⅱ 事業者の範囲").At((5, "日本国内に本社及び補助事業の実施場所を有していること"))]);
    }

    // ── 【賃上げ要件について】 ────────────────────────────────────────────────
    private static void Wages(RoundBuilder round)
    {
        var wages = round.Under(Doc, "【賃上げ要件について】");
        wages.Requires("wage", (2, "最低賃金の年平均上昇率（4.5％）"), "賃上げ要件: 従業員の1人当たり給与支給総額の年平均上昇率が基準率4.5%以上", PayrollPerHead >= Standard,
            "計画の、基準年度から3事業年度後の最終年度までの率を入力する。計算式は図で示されており、3年間の複利による年平均とみる");
        wages.Requires("wage-target", (2, "応募申請時に基準率以上の目標を掲げ、その目標を従業員等に表明の上、達成することが要件となります"),
            "給与支給総額を目標に掲げる場合は、その年平均上昇率も基準率4.5%以上", TargetsTotalPay.Is(false) | Payroll >= Standard,
            "1人当たりの基準率を満たした上で、どちらを目標に掲げるかを選ぶ。掲げる目標は、どちらでも基準率以上とする");
        wages.Notes("target-fixed", (2, "申請後の変更は出来ません"), "「給与支給総額」と「1人当たり給与支給総額」のどちらを目標に掲げるかは応募申請時に選び、申請後は変更できない");
        wages.Notes("base-year", (2, "補助事業が完了した日を含む事業年度（基準年度）"), "基準年度: 補助事業が完了した日を含む事業年度。最終年度はその3事業年度後");
        wages.Notes("base-year-without-accounts", (2, "基準年度は補助事業の完了した日の属する事業年度の翌事業年度とすることができます"),
            "申請時に決算が一度も確定していない場合、基準年度は補助事業が完了した日の属する事業年度の翌事業年度とすることができる");
        wages.Notes("payroll-definition", (2, "給与所得として課税対象となる経費"), "給与支給総額: 給料、賞与、各種手当等、給与所得として課税対象となる経費。従業員は非常勤を含む");
        round.Under(Doc, "＜「給与支給総額」又は「従業員の１人当たり給与支給総額」の確認方法＞").Notes("payroll-proof",
            (3, "法人の場合は、賃金台帳の提出を求め、記載された金額で判断します"), "給与支給総額は、法人は賃金台帳、個人は青色申告決算書等の金額で判断する");
    }
}
