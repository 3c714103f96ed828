using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>専門家活用枠: who may apply, and what the deal must be.</summary>
internal static partial class Round14
{
    private const string Deals = "6.1. 補助対象となる事業及び M&A の要件";
    private const string RealDeals = "【補助対象となる M&A の要件】";
    private const string Forms = "6.2. M&A 形態に係る区分整理";

    private static void ExpertApplicants(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, Buyers, Sellers);

        Applicants(Doc, 6, 7, 8);
        EarlierAwards(Doc, 7, 8, "16");
        Definition(Doc, 9);
        Barred(Doc, 9, 10);
        Doc("【小規模企業者の定義】").Notes("small-definition", (10, "従業員の数が20人以下の会社及び個人事業主"),
            "小規模企業者: 商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下の会社及び個人事業主");

        var who = Doc(Applying);
        who.Requires("closed-years", (6, "3期分の決算及び申告が完了している"), "(1) 法人: 設立登記及び3期分の決算・申告が完了",
            SoleProprietor.Is(true) | ClosedYears >= 3);
        who.Requires("blue-returns", (6, "出した日付から5年が経過しており"), "(1) 個人事業主: 開業届・青色申告承認申請書の提出から5年が経過",
            SoleProprietor.Is(false) | BlueReturnYears >= 5, "青色申告をした年数は、開業届と青色申告承認申請書の提出の日から経過した年数(端数切捨て)とする");
        who.Binds("data-use", (7, "データ利用について同意すること"), "(11) 申請等の情報の利用と、他の補助金事務局との共有に同意する");
        who.Binds("adviser-data", (8, "実績報告がなされることに同意すること"), "(14) FA・仲介費用を対象とする場合: 登録制度事務局への情報提供と実績報告に同意する");
        who.Excludes("adviser-is-applicant", (8, "補助対象者又は補助対象者（法人）の代表者と同一でないこと"),
            "(15) 登録FA・仲介業者又はその代表者が、申請者又はその代表者と同一", AdviserIsApplicant.Is(true));
    }

    private static void ExpertDeals(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, Buyers, Sellers);

        var unfit = Doc(Deals);
        unfit.Excludes("unfit", (12, "公的な資金の使途として社会通念上、不適切であると判断される事業"),
            "(2)①② 公序良俗に反する、又は公的な資金の使途として不適切な事業(風俗営業等を含む)", UnfitForPublicMoney.Is(true), Readings.DeclaredAndJudged);
        unfit.BarredBy("other-support", (12, "国（独立行政法人を含む）の他の補助金、助成金を活用する事業"),
            "(2)③ 国(独立行政法人を含む)の他の補助金、助成金を活用する事業", Relation.Differing(unfit.Say("other-support:what", "補助事業と補助対象経費")),
            [Combination.OtherSubsidies], OverlapsOtherSupport, tells: RecordTells.Bars);
        Unreal(Doc(RealDeals), 13, (13, "グループ内の事業再編に相当する場合"), (13, "物品・不動産等のみの売買に相当する場合"),
            (13, "休眠会社や、事業の実態がない状態の会社における"), (13, "開業直後の事業主からの事業譲渡等において、その正当性が確認できない場合"));
        UnrealDeals(Doc);
        DealForms(round, Doc);
        Units(Doc("7. 申請単位"));
    }

    /// <summary>What is no real takeover in either guideline.</summary>
    private static void Unreal(Section real, int page, Passage group, Passage goods, Passage dormant, Passage opened)
    {
        var judged = Readings.DeclaredAndJudged;
        real.Excludes("within-group", group, "グループ内の事業再編", WithinGroup.Is(true), judged);
        real.Excludes("goods-only", goods, "物品・不動産等のみの売買・承継", GoodsOrPropertyOnly.Is(true), judged);
        real.Excludes("dormant", dormant, "休眠会社や、事業の実態がない会社", Dormant.Is(true), judged);
        real.Excludes("just-opened", opened, "開業・設立直後で、正当性が確認できない", JustOpened.Is(true), judged);
        real.Reviews("objective", (page, "客観的に確認できない場合"), "上記の例のほか、実質的な引継ぎが客観的に確認できるか");
    }

    private static void UnrealDeals(Func<string, Section> doc)
    {
        var real = doc(RealDeals);
        real.Excludes("relatives", (13, "親族間の事業承継に相当する場合"), "親族間の事業承継(本人・同族関係者の間)", BetweenRelatives.Is(true),
            also: [doc("補足① 申請不可の例").At((15, "承継者との関係が本人又は同族関係者"))]);
        real.Excludes("price", (13, "取引価格の合理性が確認できない場合"), "取引価格の合理性が確認できない(低額、無償の事業譲渡、株価1円など)",
            PriceUnreasonable.Is(true), Readings.DeclaredAndJudged);
        real.Excludes("no-going-concern", (13, "有機的一体な経営資源（設備、従業員、顧客等）の引継ぎが行われていな"),
            "事業譲渡で、有機的一体な経営資源の引継ぎが行われない", FormOfDeal.Is(DealForm.BusinessTransfer) & NoGoingConcern.Is(true), Readings.DeclaredAndJudged);
        real.Requires("staff", (13, "常時使用する従業員（注5）1名以上の引継"), "不動産業: 常時使用する従業員1名以上の引継ぎ",
            RealEstate.Is(false) | StaffTakenOver >= 1,
            "不動産業以外でも、1名以上の引継ぎがなければ要件を満たさないと事務局が判断する可能性があり、その場合は要確認とする",
            open: RealEstate.Is(false) & StaffTakenOver.Is(0));
        var refused = doc("補足① 申請不可の例");
        Condition votesAside = FormOfDeal.Is(DealForm.AbsorptionSplit) | FormOfDeal.Is(DealForm.BusinessTransfer);
        refused.Requires("majority-after", (15, "1）が過半数にならない場合"), "承継者がM&Aの後に議決権の過半数を保有(吸収分割、事業譲渡を除く)",
            votesAside | VotesAfter > Figures.Fraction(1, 2));
        refused.Excludes("majority-before", (15, "事業再編・事業統合の前に承継者が保有する対象会社又は被承継者の議決権が過"),
            "承継者がM&Aの前から議決権の過半数を保有", VotesBefore > Figures.Fraction(1, 2));
        doc("補足② 単なる不動産売買とみなされる例").Notes("real-estate-examples", (16, "単なる不動産売買に該当する場合"),
            "単なる不動産売買とみなされる7つの例(不動産売買契約書のみ、空き家・賃貸物件・賃借権のみ、従業員の引継ぎのないものなど)は対象外");
    }

    private static void DealForms(RoundBuilder round, Func<string, Section> doc)
    {
        Condition Is(params DealForm[] forms) => forms.Select(FormOfDeal.Is).Aggregate((a, b) => a | b);

        round.Under(Guidelines.JigyoShokei14Experts, Forms, Buyers).Requires("form", (14, "公募申請類型番号"), "M&Aの形態(買い手支援類型)",
            Is(DealForm.ShareTransfer, DealForm.ThirdPartyAllotment, DealForm.BusinessTransfer)
                | (SoleProprietor.Is(false) & Is(DealForm.ShareExchange, DealForm.AbsorptionMerger, DealForm.AbsorptionSplit)),
            "法人は株式譲渡・第三者割当増資・株式交換・吸収合併・吸収分割・事業譲渡、個人事業主は株式譲渡・第三者割当増資・事業譲渡");
        var sellers = round.Under(Guidelines.JigyoShokei14Experts, Forms, Sellers);
        sellers.Requires("form", (14, "事業再編等（注6）＋廃業"), "M&Aの形態(売り手支援類型)", SoleProprietor.Is(false) | Is(DealForm.BusinessTransfer),
            "法人はすべての形態、個人事業主は事業譲渡(廃業を伴うものを含む)");
        round.Under(Guidelines.JigyoShokei14Experts, Applying, Sellers).Requires("joint-with-shareholder",
            (6, "対象会社と共同申請した対象会社の議決権の過半数を有する株"), "株式譲渡: 対象会社と、その支配株主又は株主代表との共同申請",
            !Is(DealForm.ShareTransfer) | JointWithShareholder.Is(true),
            "6.2の注に「対象会社の単独申請」の語があり、単独申請が認められる場合が読み取れないため、単独の場合は要確認とする",
            open: Is(DealForm.ShareTransfer) & JointWithShareholder.Is(false), also: [doc("7. 申請単位").At((17, "社との共同申請を必須とする"))]);
        doc(Forms).Notes("form-notes", (15, "株式交付の場合は株式譲渡に準ずる"), "株式交付と出資持分の譲渡は株式譲渡に準ずる");
    }

    private static void Units(Section units)
    {
        units.BarredBy("one-application", (17, "申請は原則1申請のみとする"), "2件目の申請(同一の者による複数の申請は不可)", Relation.Once,
            [.. ExpertTracks], AppliedInThisCall,
            "売り手支援類型で、同一の被承継者が複数の対象会社を異なる承継者に引き継ぐ場合は複数の申請ができるので、2件目に数えない");
        units.Notes("each-side", (17, "それぞれ1申請を行うことができる"), "同一の補助対象事業で、買い手と売り手はそれぞれ1申請ができる");
        units.Notes("joint-paid", (17, "各補助対象者の補助対象経費への負担額に応じて交付する"), "共同申請の場合、各者の負担額に応じて交付する");
    }
}
