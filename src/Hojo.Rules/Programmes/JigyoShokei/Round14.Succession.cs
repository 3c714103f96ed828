using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>事業承継促進枠: who may apply, what the succession and the project must be.</summary>
internal static partial class Round14
{
    private const string Heirs = "6.1. 補助対象となる事業承継の要件";
    private const string Projects = "6.2. 補助対象事業の要件";
    private const string Unit = "7. 申請単位";

    private static Section Frame(RoundBuilder round, string heading)
        => round.Under(Guidelines.JigyoShokei14Succession, heading, Successors);

    private static void SuccessionApplicants(RoundBuilder round)
    {
        Section Doc(string heading) => Frame(round, heading);

        Applicants(Doc, 8, 8, 9);
        EarlierAwards(Doc, 9, 9, "14");
        Definition(Doc, 10);
        Barred(Doc, 10, 11);
        var who = Doc(Applying);
        who.Binds("data-use", (9, "本データ利用に同"), "(11) 中小企業庁関連事業データ利活用ポリシーによる情報の利用に同意する");
        who.Requires("blue-returns", (8, "青色申告者であり"), "(1) 個人事業主は青色申告者で、開業届・青色申告承認申請書の提出から5年が経過",
            SoleProprietor.Is(false) | BlueReturnYears >= 5, "青色申告をした年数は、開業届と青色申告承認申請書の提出の日から経過した年数(端数切捨て)とする",
            also: [Doc(Heirs).At((12, "に提出した日付から5年が経過していること"))]);
        Doc("4. 支援類型について").BarredBy("with-other-frames", (7, "専門家活用枠、PMI推進枠との同一公募回での申請は不可とする"),
            "専門家活用枠、PMI推進枠との同一公募回での申請は不可", Relation.Once,
            [.. ExpertTracks, "jigyo-shokei/14/pmi-expert", "jigyo-shokei/14/pmi-investment"], AppliedInThisCall);
    }

    /// <summary>6.1.（１）、（２）: the successor and the succession.</summary>
    private static void Succession(RoundBuilder round)
    {
        var terms = Frame(round, Heirs);
        var by = terms.Deadline("succession-by", (12, "5年後の2031年4月2日までとなる"), "事業承継対象期間の終わり(公募申請期日から5年後)", Figures.Day(2031, 4, 2));
        terms.Requires("succession-time", (12, "2026年4月3日から5年後の2031年4月2日まで"), "(2)⑥ 事業承継対象期間(2026年4月3日から2031年4月2日)に承継を完了する予定",
            SuccessionOn >= round.Closes & SuccessionOn <= round.DayOf(by.Id), "申請の前に承継が済んでいるものは「予定」に当たらないため、公募申請期日以後とする");
        terms.Requires("successor", (12, "役員及び雇用され業務に従事した経験を通算3年以上有する者"), "(1) 承継予定者: 役員・従業員として通算3年以上、又は被承継者の親族で代表経験が無い者",
            SuccessorYears >= 3 | (SuccessorIsRelative.Is(true) & SuccessorRepresented.Is(false)),
            "法人は役員、継続雇用、両者の通算のいずれも3年以上なので、通算年数で見る。個人事業主は継続して雇用された年数による");
        terms.Requires("closed-years", (12, "公募申請時点で3期分の決算及び申告が完了していること"), "(2)① 法人: 3期分の決算・申告が完了(法人成から3年未満なら開業から通算5年以上)",
            SoleProprietor.Is(true) | ClosedYears >= 3 | (IncorporatedLately.Is(true) & YearsInBusiness >= 5));
        terms.Requires("succession-kind", (12, "代表者交代による親族又は従業員への事業承継が予定されているこ"), "(2)③ 同一法人(事業)内の代表者交代による親族又は従業員への承継",
            ToFamilyOrEmployee.Is(true) & WithinBusiness.Is(true));
        terms.Excludes("several-representatives", (12, "事業承継後に複数代表となる場合は対象とならない"), "(2)③ 事業承継後に複数代表となる", SeveralRepresentatives.Is(true));
        terms.Requires("successor-chosen", (12, "が選定できていること"), "(2)④ 承継予定者を選定している", SuccessorChosen.Is(true));
        terms.Requires("successor-in-business", (12, "該当法人に在籍していること（又は事業に雇用されていること）"), "(2)⑤ 役員又は従業員が承継する場合、在籍している(雇用されている)",
            SuccessorInBusiness.Is(true) | (SuccessorIsRelative.Is(true) & SuccessorRepresented.Is(false)), "親族として(1)を満たす者には求められていないと読む");
        terms.Requires("confirmed", (12, "事業承継の蓋然性につき確認を受けた計画書に限る"), "(2)⑥ 承継の蓋然性につき認定経営革新等支援機関の確認を受けた計画書がある", SupporterConfirms.Is(true));
        terms.Requires("both-pass", (12, 13, "経営権と所有権（株式、持分等）のいずれも被承継者か"), "(2)⑦ 経営権と所有権(株式、持分等)のいずれもが承継者へ譲渡される", BothPass.Is(true));
        Unreal(terms, 13, (13, "グループ内の事業再編"), (13, "物品・不動産等のみを保有する事業の承継"), (13, "休眠会社や、事業の実態がない状態の会社における代表者交代等"),
            (13, "設立間もない法人における代表者交代又は開業直後の事業主からの"));
        terms.Excludes("franchise", (13, "実質的にはフランチャイズ契約であるとみなされる場合"), "フランチャイズ契約、のれん分け(実質的にそうみなされる場合を含む)",
            FranchiseOrBranch.Is(true), Readings.DeclaredAndJudged);
        terms.Excludes("members-change-places", (13, "合同会社の社員間における代表社員交代において"), "合同会社の社員間の代表社員交代で、経営者交代とみなされない",
            MembersChangePlaces.Is(true), Readings.DeclaredAndJudged);
    }

    /// <summary>7. 申請単位: who applies, and holding companies.</summary>
    private static void SuccessionUnit(RoundBuilder round)
    {
        var unit = Frame(round, Unit);
        unit.Notes("predecessor-applies", (15, "原則、被承継者を補助対象者として申請をする"), "原則、被承継者を補助対象者として申請する");
        unit.Requires("joint-with-successor", (15, "被承継者と承継予定者による共同申請を必須とする"), "個人事業主は、被承継者と承継予定者の共同申請",
            SoleProprietor.Is(false) | JointWithSuccessor.Is(true));
        unit.Notes("shares-earlier", (16, "事業承継対象期間前の実施においても要件を満たすものと"), "株式の移転は、事業承継計画に照らして合理性があれば対象期間の前でもよい");
        var holding = Frame(round, "【所有権の引継ぎに係る例外としてのHD承継】");
        var none = ThroughHolding.Is(false);
        holding.Requires("holding-before", (16, "株式が過半数を超えていないこと"), "HD承継: 移転前に承継予定者とHD会社の所有する株式が過半数を超えない",
            none | HeldBefore <= Figures.Fraction(1, 2), "一般的には20%未満が望ましいとされる");
        holding.Requires("holding-successor", (16, 17, "承継予定者が、HD会社の株式の2/3超を保有していること"), "HD承継: 承継予定者がHD会社の株式の2/3超を保有(移転の前後)",
            none | SuccessorsHolding > Figures.Fraction(2, 3));
        holding.Requires("holding-owner", (17, "被承継者が、HD会社の株式を所有していないこと"), "HD承継: 被承継者がHD会社の株式を所有しない(移転の前後)",
            none | OwnerInHolding.Is(false));
        holding.Requires("holding-after", (17, "申請者法人の株式を100％取得、保有していること"), "HD承継: 移転後にHD会社が申請者法人の株式を100%保有",
            none | HeldAfter.Is(Figures.Fraction(1, 1)));
    }

    /// <summary>6.2.（１）〜（３）: the project and its plan.</summary>
    private static void SuccessionProject(RoundBuilder round)
    {
        var project = Frame(round, Projects);
        var judged = Readings.DeclaredAndJudged;
        project.Requires("led-by-successor", (14, "承継予定者が主導して取り組む事業であること"), "(1) 承継予定者が主導して取り組む事業", LedBySuccessor.Is(true), judged);
        project.Requires("goes-on", (14, "存続を前提とすること"), "(1) 承継予定の中小企業者等における事業(事業計画期間5年の存続が前提)", GoesOn.Is(true), judged);
        project.Requires("uses-resources", (14, "経営資源を有効活用した事業であること"), "(1) 引き継ぐ経営資源を有効活用した生産性向上等に係る取組", UsesResources.Is(true), judged);
        project.Requires("productivity", (14, "たりの付加価値額」の伸び率が3%／年の向上を含む計画"), "(2) 補助事業期間を含む5年間の計画で、付加価値額又は1人当たりの付加価値額の伸び率が3%/年",
            ValueAdded >= Figures.Pct(3m) | ValueAddedPerHead >= Figures.Pct(3m), "「3%/年」は年平均成長率3%以上とする。年数は5年とする");
        project.Prints("plan-period", (14, "補助事業期間を含む5年間の補助事業計画"), "補助事業計画の期間", "補助事業期間を含む5年間");
        project.Notes("value-added-definition", (14, "営業利益、人件費、減価償"), "付加価値額 = 営業利益 + 人件費 + 減価償却費");
        project.Excludes("unfit", (14, "公的な資金の使途として社会通念上、不適切であると判断される事業"),
            "(3)①② 公序良俗に反する、又は公的な資金の使途として不適切な事業(風俗営業等を含む)", UnfitForPublicMoney.Is(true), judged);
        project.BarredBy("other-support", (14, "国（独立行政法人を含む）の他の補助金、助成金等を活用する事業"), "(3)③ 国(独立行政法人を含む)の他の補助金、助成金等を活用する事業",
            Relation.Differing(project.Say("other-support:what", "補助事業と補助対象経費")), [Combination.OtherSubsidies],
            OverlapsOtherSupport, tells: RecordTells.Bars);
        project.Excludes("overlapping-fees", (14, 15, "報酬及び介護報酬、固定価格買取制度等との重複"), "(3)③ 診療報酬・介護報酬・固定価格買取制度等との重複",
            OverlapsFees.Is(true), judged);
        project.Excludes("primary-industry", (15, "補助事業が第一次産業（農業、林業、漁業）である事業"), "(3)④ 第一次産業(農業、林業、漁業)である事業", PrimaryIndustry.Is(true),
            "同一構内の工場などで専従の常用従業者が加工や料理提供を行う場合は2次・3次産業に該当する場合がある");
    }
}
