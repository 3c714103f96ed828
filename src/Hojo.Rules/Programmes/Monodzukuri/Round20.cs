using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>ものづくり補助金 第20次公募, from its guideline (2025-05-16), with what its FAQ and its overview (概要版) add.</summary>
internal static partial class Round20
{
    private const string Products = "value-added", Overseas = "global", Id = "monodzukuri/20";
    private const string ProductFrame = "A) 製品・サービス高付加価値化枠", OverseasFrame = "B) グローバル枠";

    private static readonly Source Doc = Guidelines.Monodzukuri20;
    private static readonly Source Questions = Guidelines.Monodzukuri20Questions;
    private static readonly Source Overview = Guidelines.Monodzukuri20Overview;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Monodzukuri.Programme, Id, "第20次", Round20English.Words);
        Call(round);
        Frames(round);
        Projects(round);
        var small = Applicants(round);
        Barred(round);
        var (raised, minimumWage) = Specials(round, small.Now);
        var standard = Requirements(round, minimumWage);
        GlobalRequirements(round);
        var due = round.Under(Doc, "2.6 補助対象要件未達の場合の補助金返還義務")
            .RoundsDown("due-whole-yen", Passage.Silent(19, 20), "返還額の円未満切捨て", Yen(1),
                "端数処理の記載がないため、返還額は円未満を切り捨てる。FAQ(14頁)の計算例は、2,500万円÷3を万円未満を切り上げた834万円と示す",
                also: [round.Under(Questions, "4.補助金返還義務について").At((14, "2,500万円×（1年/3年）=834万円の返還"))]);
        Repayments(round, standard, minimumWage, due);
        RaisedRepayments(round, raised, due);
        var costs = Costs(round);
        Ineligible(round);
        Filing(round);
        Review(round);
        Points(round);
        Duties(round, due);

        var wholeYen = round.Under(Doc, "2.3.1 補助対象事業枠").RoundsDown("whole-yen", Passage.Silent(3, 4), "円未満切捨て", Yen(1),
            Readings.RoundedOnceAtTheEnd);
        var products = RateOf(round, Products, ProductFrame, (3, "中小企業 1/2、小規模企業・小規模事業者及び再生事業者※32/3"), small, minimumWage);
        var overseas = RateOf(round, Overseas, OverseasFrame, (4, "中小企業 1/2、小規模企業・小規模事業者 2/3"), small, minimumWage);
        round.Track(Products, "ものづくり補助金 第20次 製品・サービス高付加価値化枠",
            ProductGrant(round, costs, products).AtMost(ProductCeiling(round, raised)).Rounded(wholeYen));
        round.Track(Overseas, "ものづくり補助金 第20次 グローバル枠",
            OverseasGrant(round, costs, overseas).AtMost(OverseasCeiling(round, raised)).Rounded(wholeYen));
        return round.Build();
    }

    // ── 1. 補助事業の目的、2.2 補助事業の流れ、3.1 スケジュール ────────────────────────
    private static void Call(RoundBuilder round)
    {
        round.Under(Doc, "1. 補助事業の目的").Notes("purpose", (1, "革新的な新製品・新サービス開発や海外需要開拓を行う事業"),
            "革新的な新製品・新サービス開発や海外需要開拓を行う事業のために必要な設備投資等の経費の一部を補助し、生産性向上を促進する");
        var call = round.Under(Doc, "3.1 スケジュール");
        call.Window("window", (28, "申請締切：2025年7月25日（金）17:00"), "公募期間", On(2025, 4, 25), At(2025, 7, 25, 17, 0),
            "締切は17時ちょうどまで。公募開始の時刻は記載がない");
        call.BoundsWindow("filing-opens", (28, "電子申請受付：2025年7月1日（火）17:00～"), "電子申請の受付の前は申請できない", At(2025, 7, 1, 17, 0), null,
            "申請は電子申請システムにより受け付けるので、公募が始まっていても、受付の前は申請できないとみる");
        call.Announces("filing", (28, "電子申請受付：2025年7月1日（火）17:00～"), "電子申請受付の開始", At(2025, 7, 1, 17, 0));
        call.Announces("result", (28, "採択公表：2025年10月下旬頃予定"), "採択公表(予定)", DateSpan.Part(new YearMonth(2025, 10), MonthPart.Late));
    }

    // ── 2.3.1 補助対象事業枠: 補助上限額 ──────────────────── 補助上限額 ── 引上げ後 ──
    private static Limit ProductCeiling(RoundBuilder round, Special raised)
    {
        var frame = round.Under(Doc, ProductFrame, Products);
        frame.Floor("floor", (3, "（補助下限額6～20人1,000万円100万円）"), "補助下限額100万円", Man(100));
        return frame.Limit("cap", (3, "補助上限額従業員数5人以下750万円"), "補助上限額まで",
            frame.Table("cap-table", (3, "補助上限額従業員数5人以下750万円"), "補助上限額(従業員数別)", Employees, raised,
            [
                (UpTo(5),         Man(750),   Man(850)),
                (Between(6, 20),  Man(1_000), Man(1_250)),
                (Between(21, 50), Man(1_500), Man(2_500)),
                (AtLeast(51),     Man(2_500), Man(3_500)),
            ], HeadcountAtApplication, also: Uplift(round)));
    }

    private static Limit OverseasCeiling(RoundBuilder round, Special raised)
    {
        var frame = round.Under(Doc, OverseasFrame, Overseas);
        frame.Floor("floor", (4, "（補助下限額100万円）"), "補助下限額100万円", Man(100));
        return frame.Limit("cap", (4, "補助上限額3,000万円"), "補助上限額3,000万円まで",
            frame.Table("cap-table", (4, "補助上限額3,000万円"), "補助上限額", Employees, raised,
            [
                (UpTo(5),         Man(3_000), Man(3_100)),
                (Between(6, 20),  Man(3_000), Man(3_250)),
                (Between(21, 50), Man(3_000), Man(4_000)),
                (AtLeast(51),     Man(3_000), Man(4_000)),
            ], HeadcountAtApplication, also: Uplift(round)));
    }

    private static Reading HeadcountAtApplication => new("公募申請時の従業員数で決まり、その後の変動に影響を受けない(FAQ 5頁)",
        "by the headcount at the application; later changes do not matter (FAQ, page 5)");

    private static Citation[] Uplift(RoundBuilder round)
        => [round.Under(Doc, "C) 大幅な賃上げに係る補助上限額引上げの特例").At((4, "補助上限引上げ額従業員数5人以下各補助対象事業枠の補助上限額から最大100万円"))];

    private static Figure<Rate> RateOf(RoundBuilder round, string track, string heading, Passage at, (Condition Now, Condition AtEnd) small,
        Special minimumWage)
    {
        var rates = round.Under(Doc, heading, track);
        Raise<Rate> smallRate = new(rates.Say("rate:small", "小規模企業・小規模事業者(補助事業実施期間の終了まで)"), small.Now & small.AtEnd, Fraction(2, 3));
        return rates.Rate("rate", at, "補助率", Fraction(1, 2),
            track == Products ? [smallRate, new(rates.Say("rate:revitalising", "再生事業者"), Revitalising.Is(true), Fraction(2, 3)),
                new(minimumWage, Fraction(2, 3))] : [smallRate, new(minimumWage, Fraction(2, 3))],
            also: [round.Under(Doc, "D) 最低賃金引上げに係る補助率引上げの特例").At((5, "引上げ後補助率2/3"))]);
    }

    // ── 2.3.1 補助対象事業枠 ──────────────────────────────────────────────────
    private static void Frames(RoundBuilder round)
    {
        var products = round.Under(Doc, ProductFrame, Products);
        products.Requires("innovative", (3, "単に機械装置・システム等を導入するにとどまり、新製品・新サービスの開発を伴わないものは補助対象事業に該当しません"),
            "革新的な新製品・新サービス開発の取り組みである(生産プロセスの改善・向上、単なる設備の導入、既に相当程度普及しているものは該当しない)", Innovative.Is(true),
            Readings.DeclaredAndJudged);
        products.Term("period", (3, "交付決定日から10か月（ただし採択発表日から12か月後の日まで）"), "補助事業実施期間の終わり(契約、納入、検収、支払、実績報告書の提出まで)",
            [(10, DecidedOn), (12, AdoptedOn)], Readings.EarlierOfTwo);
        products.Notes("revitalising-definition", (3, "本事業における再生事業者の定義は、別紙4のとおりです"), "再生事業者の定義は別紙4による", "別紙4は手元にないため、申請者の申告による");
        var overseas = round.Under(Doc, OverseasFrame, Overseas);
        overseas.Requires("overseas-business", (4, "海外事業※を実施し、国内の生産性を高める取り組みに必要な設備・システム投資等を支援"),
            "海外事業を実施し、国内の生産性を高める取り組みである", OverseasBusiness.Is(true), Readings.DeclaredAndJudged);
        overseas.Term("period", (4, "交付決定日から12か月（ただし採択発表日から14か月後の日まで）"), "補助事業実施期間の終わり(契約、納入、検収、支払、実績報告書の提出まで)",
            [(12, DecidedOn), (14, AdoptedOn)], Readings.EarlierOfTwo);
    }
}
