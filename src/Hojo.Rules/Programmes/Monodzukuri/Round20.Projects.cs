using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.3.3 補助対象外となる事業: projects that are barred.</summary>
internal static partial class Round20
{
    private static void Projects(RoundBuilder round)
    {
        var judged = Readings.DeclaredAndJudged;
        var unfit = round.Under(Doc, "2.3.3 補助対象外となる事業");
        unfit.Excludes("main-part-outsourced", (5, "主たる課題の解決そのものを他者へ外注又は委託する事業"), "主たる課題の解決そのもの、又は主たる部分を他者に外注・委託する事業",
            MainPartOutsourced.Is(true), judged);
        unfit.Excludes("no-real-labour", (5, "実質的に労働を伴わない事業及び専ら資産運用的性格の強い事業"), "実質的に労働を伴わない事業、専ら資産運用的性格の強い事業",
            NoRealLabour.Is(true), judged,
            also: [round.Under(Questions, "1.補助対象事業について").At((2, "コインランドリー事業、飲食料品等の自動販売機事業等"))]);
        unfit.Excludes("lent-for-long", (5, "特定の第三者に長期間貸与させるような事業"), "購入した設備を特定の第三者に長期間貸与させるような事業", LentForLong.Is(true), judged);
        unfit.Excludes("by-dismissals", (5, "主として従業員の解雇を通じて"), "主として従業員の解雇を通じて要件を達成させるような事業", MetByDismissals.Is(true), judged);
        unfit.Excludes("improper", (5, "公序良俗に反する事業"), "公序良俗・法令に反する(恐れのある)事業、消費者保護の観点から不適切な事業", Improper.Is(true), judged,
            also: [unfit.At((5, "法令に違反する及び法令に違反する恐れがある事業"))]);
        unfit.Excludes("amusement", (5, "風俗営業等の規制及び業務の適正化等に関する法律"), "風営法第2条各項に規定する営業に関する事業", AmusementBusiness.Is(true));
        unfit.Notes("over-limits", (5, "各区分等に設定されている上限を超える補助金を計上する事業"), "経費の各区分等に設定されている上限を超える補助金を計上する事業は補助対象外",
            "上限を超える分は計上しないものとみて、上限までで計算する");
        unfit.BarredBy("one-application", (5, "同一法人・事業者が今回の公募で複数申請を行っている事業"), "同一法人・事業者が今回の公募で複数申請を行っている", Relation.Once, [round.Id],
            AppliedInThisCall);
        unfit.Excludes("like-others", (5, "他の法人・事業者と同一又は類似した内容の事業"), "過去又は現在の、他の法人・事業者と同一又は類似した内容の事業", LikeOthers.Is(true), judged);
        unfit.Excludes("copied-before", (5, "1回目は次回公募の申請を不可とし、2回目以降は次回公募以降4回分の公募の申請を不可"),
            "同一・類似した内容の申請を故意又は重過失により行い、今回の申請が不可とされている(1回目は次回、2回目以降は4回分)", CopiedBefore.Is(true),
            "18次までの公募では2回目の指摘は次回と次々回が不可(FAQ 3頁)",
            also: [round.Under(Questions, "1.補助対象事業について").At((3, "1度目の指摘では次回公募回への申請が不可、2度目の指摘では次回と次々回"))]);
        unfit.BarredBy("double-support", (6, "他の補助金、助成金、委託費等と同一の補助対象経費を含む事業"), "国の他の補助金等と同一の補助対象経費を含む事業(診療報酬・介護報酬、固定価格買い取り制度等との重複を含む)",
            Relation.Differing(unfit.Say("double-support:what", "補助対象経費")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            "地方公共団体の補助金と国の税制優遇措置との併用は原則可能(FAQ 3頁)", RecordTells.Bars,
            also: [unfit.At((6, "公的医療保険・介護保険からの診療報酬・介護報酬、固定価格買い取り制度等")),
                round.Under(Questions, "1.補助対象事業について").At((3, "地方公共団体の補助金との併用は可能です"))]);
        unfit.Binds("past-support-told", (6, "必ず申請時に電子申請システムに入力してください"), "交付決定を受けた又は申請している補助金等の実績を申請時に入力する(記載がなければ虚偽として不採択)");
        unfit.Excludes("impracticable", (6, "事業の遂行が困難であると判断した事業"), "事業内容やスケジュール等から遂行が困難と判断される事業", Impracticable.Is(true), judged);
        unfit.Notes("unfit-otherwise", (5, "本公募要領にそぐわない事業"), "公募要領にそぐわない事業、その他申請要件を満たさない事業は補助対象外(事務局が判断する)");
    }
}
