using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.JizokukaJointFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第2回 １．, ２．, ４．: the body that applies, and the businesses that take part.</summary>
internal static partial class KyodoRound02
{
    private static Reading NotCounted => new("当てはまる者は参画事業者に数えず、除いて答える",
        "one to whom this applies is not counted as a participant, and left out of the answer");

    // ── １．事業の目的 （１）地域振興等機関の定義 ───────────────────────────────────
    private static void PromotingBody(RoundBuilder round)
    {
        round.Under(Doc, "１．事業の目的").Notes("purpose", (1, "参画事業者の中長期的な商品展開力・販売力の向上を図ることを目的とする"),
            "地域振興等機関の支援を受けながら小規模事業者(参画事業者)が共同・協業して商品・サービスを展開する取組の経費の一部を補助");
        round.Under(Doc, "（１）地域振興等機関の定義").Requires("body", (1, "次の①から⑤のいずれかに該当する機関を指す"),
            "地域振興等機関: ①商工会・商工会議所、②都道府県中小企業団体中央会、③商店街振興組合・連合会、④事業協同組合などの法人化されている組織、" +
            "⑤地域の企業の販路開拓につながる支援を事業として行っている法人",
            !Body.Is(PromotionBody.Other), "⑤に当たるかは、これまでの取組や実績から第三者が審査して判断する。申請者の申告による");
    }

    // ── （２）参画事業者（小規模事業者）の定義、（３） ───────────────────────────────
    private static void TakingPart(RoundBuilder round)
    {
        var small = round.Under(Doc, "（２）参画事業者（小規模事業者）の定義");
        small.Requires("participants-small", (1, "商業・サービス業（宿泊業・娯楽業除く）常時使用する従業員の数 ５人以下"),
            "参画事業者は小規模事業者: 商業・サービス業(宿泊業・娯楽業除く)5人以下、宿泊業・娯楽業と製造業その他20人以下", ParticipantsSmall.Is(true),
            "すべての参画事業者が当てはまることとする。当てはまらない者は参画事業者に数えない",
            also: [round.Under(Doc, "小規模事業者について").At((46, "①商業・サービス業（宿泊業・娯楽業除く） ５人以下"))]);
        small.Requires("participants-of-kind", (1, 2, "参画事業者とならない者"),
            "参画事業者は会社等の営利法人と個人事業主に限る(医師・歯科医師・助産師、系統出荷のみの個人農業者、組合、社団・財団、" +
            "医療・宗教・学校・農事組合・社会福祉の法人、NPO法人、開業前の者、同じ回に地域振興等機関として申請する者、任意団体等は対象外)",
            ParticipantsOfKind.Is(true), NotCounted,
            also: [small.At((2, "として申請している（共同申請を含む）事業者"))]);

        var besides = round.Under(Doc, "（３）上記に加えて、参画事業者の要件として");
        besides.Excludes("participant-large-parent", (2, "資本金または出資金が 5 億円以上の法人に直接または間接に 100％の株式を保有"),
            "① 資本金5億円以上の法人に直接又は間接に100%の株式を保有される参画事業者がいる", ParticipantHeldByLargeCapital.Is(true), NotCounted);
        besides.Excludes("participant-income", (2, "年平均額が 15 億円を超えていないこと"), "② 直近過去3年分の課税所得の年平均額が15億円を超える参画事業者がいる",
            ParticipantIncomeOver.Is(true), NotCounted);
        besides.Excludes("participant-tied", (2, "地域振興等機関と子会社等の資本関係を有していないこと"), "③ 地域振興等機関と子会社等の資本関係を有する参画事業者がいる",
            ParticipantTied.Is(true), NotCounted);
        besides.Excludes("participant-officers", (2, "地域振興等機関の役員が参画事業者の役員を兼任していないこと"),
            "④ 会社等の営利法人である地域振興等機関の役員が、参画事業者の役員を兼任している", ParticipantSharesOfficers.Is(true), NotCounted);
        besides.Excludes("participant-elsewhere", (2, "一つの申請回で、複数の補助事業に参画していないこと"), "⑤ 同じ申請回で複数の補助事業に参画する参画事業者がいる",
            ParticipantElsewhere.Is(true), NotCounted);
    }

    // ── ４．応募資格 ──────────────────────────────────────────────────────────
    private static void Applicants(RoundBuilder round)
    {
        round.Under(Doc, "４．応募資格").Notes("corporation", (5, "次の条件を満たす「法人」とする"), "申請者は法人に限る", "地域振興等機関の①から⑤はいずれも法人である");
        round.Under(Doc, "（１）地域振興等機関であること").Notes("body-again", (6, "地域振興等機関であること（詳細は P.1 参照）"), "申請者は地域振興等機関(1頁の定義による)");
        round.Under(Doc, "（２）本事業の補助金の交付を受ける者として").Excludes("antisocial", (6, "以下のいずれにも該当しない者であり"),
            "反社会的勢力排除に関する誓約事項のいずれかに該当する者", AntisocialForces.Is(true));
        round.Under(Doc, "（３）複数の地域振興等機関が共同して実施する場合").Notes("representative", (6, "代表機関を定め、当該代表機関を申請者とする"),
            "複数の地域振興等機関が共同して実施する場合は、代表機関を申請者とする");
        round.Under(Doc, "（４）過去、共同・協業販路開拓支援補助金").Excludes("unfiled-report", (6, "実施効果報告書の提出が完了していること"),
            "過去の共同・協業販路開拓支援補助金、共同・協業型の実施効果報告書(様式第14)が、提出義務があるのに未提出", UnfiledReport.Is(true),
            "共同申請の場合を含む。申請書を提出するまでに提出が完了していればよい");
    }
}
