using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Programmes.ItDonyu;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>The 交付規程 of a frame, and the pages on which it says what those of all frames say.</summary>
internal sealed class Frame(RoundBuilder round, Source rules, Frame.Pages at, params string[] tracks)
{
    /// <summary>Where each article begins.</summary>
    internal sealed record Pages(int Applicant, int OtherSubsidies, int Scope, int Period, int Kept, int Settled, int Revoked, int Returned,
        int Added, int Late, int Disposal, int InForce, int Table, int Sizes);

    public Pages At => at;

    public Section Under(string heading) => round.Under(rules, heading, tracks);

    public Section Under(string heading, string track) => round.Under(rules, heading, track);

    /// <summary>Who may not apply whatever its size, when it is to be done, when it was open.</summary>
    /// <param name="user">Who must use the tool, as it is printed.</param>
    /// <returns>The rounding of what is due.</returns>
    public Rounding Common(string user)
    {
        var applicants = Under("（補助金の交付対象者）");
        applicants.Requires("domestic", (at.Applicant, "日本国内で事業を営み、かつ日本国内に本社及び補助事業の実施場所"),
            "日本国内で法人登記され事業を営み、本社と補助事業の実施場所を国内に有する法人、又は実施場所を国内に有する個人",
            Vocabulary.ItDonyuFacts.OperatesInJapan.Is(true), "本社と補助事業の実施場所が国内にあることも含めて申告する");
        Under("別紙２").Excludes("antisocial", (at.Sizes + 2, "下記のいずれにも該当しないことを誓約します"), "反社会的勢力、又はこれと関係を有する",
            AntisocialForces.Is(true));
        applicants.LeavesRestOpen(Passage.Silent(at.Applicant));
        var other = Under("（補助対象としない事業）");
        other.BarredBy("other-support", (at.OtherSubsidies, "他の補助金等と重複する事業については"), "国・中小機構その他の独立行政法人の他の補助金等と重複する事業",
            Relation.Differing(other.Say("other-support:what", "補助事業")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            tells: RecordTells.Bars);
        Under("（補助対象の範囲）").Notes("within-period", (at.Scope, "内において発生し、かつ"), "実施期間内に発生し、支払いが完了した経費に限る",
            "そうでない経費(交付決定前のものを含む)は除いて入力する");
        Under("（補助事業の実施期間）").NotBefore("costs-from", (at.Period, "交付決定日から事務局が別途定める期日まで"), "費用が補助の対象になる日(交付決定日から)", DecidedOn);
        Under("（補助事業の経理等）").Term("records", (at.Kept, "属する年度の終了後５年間"), "補助事業に係る全ての書類の保存(完了日の属する年度の終了後5年間)",
            [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Readings.FiscalYearFromApril);
        Calls();
        return Returned(user);
    }

    /// <summary>公募期間, known at second hand; it cannot lie before the rules are in force.</summary>
    private void Calls()
    {
        Under("附則").BoundsWindow("in-force", (at.InForce, "令和８年（２０２６年）１月１６日より施行する"), "交付規程の施行日からの申請",
            On(2026, 1, 16), null, "施行日より前の申請はないとみる");
        var noted = round.Under(Transcripts.DigitalAi2026, "5次締切の要点", tracks);
        noted.Window("window-5", Passage.Unpaged, "公募期間(5次締切まで)", null, DateSpan.Between(Day(2026, 9, 29), Day(2026, 10, 7)),
            "始まりの日の控えがない。5次の締切は9月29日17時とする資料と10月7日とする資料があり、その間とみる");
        noted.Window("window-later", Passage.Unpaged, "公募期間(6次以降)", null, null, "5次の後に締切があるかは控えから分からないため、要確認とする");
    }

    /// <summary>返還, 加算金, 延滞金: repayment with its two charges.</summary>
    private Rounding Returned(string user)
    {
        var dueYen = Under("（補助金の返還）").RoundsDown("due-whole-yen", Passage.Silent(at.Returned), "返還額の円未満切捨て", Yen(1),
            Readings.DueRoundedDown);
        GrantRules.Duties(Under, at.Settled, at.Revoked, (at.Disposal, at.Disposal), user, dueYen);
        Under("（補助金の返還）").Repays("withdrawal", (at.Returned, "既に補助金の交付を受け、返還すべき金額があると"),
            "交付決定の取消し(導入日から1年未満の利用停止、不正、目的外使用など): 既に受けた補助金の返還",
            Portion.Unstated((Withdrew.Is(true) & BeyondControl.Is(false)) | DecisionRevoked.Is(true)), dueYen,
            "全部又は一部の取消しで、額の記載がないため、0円から全額までとする。責めに帰することのできない利用停止では取り消されない",
            dailyCharges: GrantRules.Charges(Under, at.Added, (at.Late, at.Late), dueYen),
            also: [Under("（交付決定の取消し）").At((at.Revoked, "責めに帰することのできない場合を除く"))]);
        return dueYen;
    }
}
