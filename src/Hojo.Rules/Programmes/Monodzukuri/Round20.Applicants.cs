using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.4.1 補助対象者: who may apply, and who is small.</summary>
internal static partial class Round20
{
    private static (Condition Now, Condition AtEnd) Applicants(RoundBuilder round)
    {
        var who = round.Under(Doc, "2.4.1 補助対象者");
        who.Requires("in-japan", (7, "日本国内に本社及び補助事業の実施場所※1（工場や店舗等）を有する"), "日本国内に本社及び補助事業の実施場所を有する",
            BasedInJapan.Is(true));
        who.Requires("site", (7, "申請時点で建設中の場合や土地（場所）のみを確保して建設予定である場合は対象外です"), "補助事業の実施場所が建設中・建設予定でない", SiteExists.Is(true),
            "自社の所有地でない場合は、交付申請までに所有権の移転や使用権が明確であること",
            also: [round.Under(Questions, "2.補助対象者について").At((5, "公募申請時に補助事業の実施場所が決まっている必要があります"))]);
        who.Notes("regular-employees", (7, "これには日雇労働者、2か月以内の期間を定めて使用される者"),
            "常時使用する従業員: 日雇い、2か月以内の期間雇用、季節的業務の4か月以内の期間雇用、試用期間中の者、代表取締役や専従者を含まない");

        // ── A) 中小企業者 ─────────────────────────────────────────────────────
        var smes = round.Under(Doc, "A) 中小企業者");
        var capital = smes.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業者の資本金"),
            s.At((7, "資本金の額又は出資の総額が1億円以下の会社並びに常時使用"))));
        var headcount = smes.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業者の常時使用する従業員数"),
            s.At((7, "する従業員の数が100人以下の会社又は個人"))));
        smes.Notes("unions", (8, "直接又は間接の構成員の3分の2以上が5,000万円"),
            "組合・連合会: 企業組合、協業組合、事業協同組合等はそのまま、生活衛生同業組合、酒造・酒販組合、内航海運組合、技術研究組合は構成員の3分の2以上が定めの規模であること",
            also: [round.Under(Doc, "C) 特定事業者の一部").At((9, "直接又は間接の構成員の3分の2以上が、常時300人"))]);
        smes.Notes("not-eligible", (7, "医療法人及び法人格のない任意団体は補助対象外です"), "該当しない組合、財団法人、社団法人、医療法人、法人格のない任意団体は補助対象外");

        // ── C) 特定事業者の一部、D) 特定非営利活動法人、E) 社会福祉法人 ─────────────────
        var specified = round.Under(Doc, "C) 特定事業者の一部").ByChoice("specified-employees", (9, "常時使用する従業員の数が400人以下であって"),
            "特定事業者の常時使用する従業員数", TradedIn, ("人", "people"),
        [
            (Industry.ManufacturingConstructionTransport, 500),
            (Industry.Wholesale,                          400),
            (Industry.Services,                           300),
            (Industry.Retail,                             300),
            (Industry.RubberProducts,                     500),
            (Industry.SoftwareAndInformation,             500),
            (Industry.Inns,                               500),
            (Industry.Other,                              500),
        ], "ゴム製品製造業は製造業による");
        round.Under(Doc, "D) 特定非営利活動法人").Notes("non-profit", (10, "認定特定非営利活動法人ではないこと"),
            "特定非営利活動法人: 中小企業一般の振興・発展に直結し得る活動、従業員300人以下、収益事業を行う、認定NPOでない、交付決定時までに経営力向上計画の認定",
            "人数以外の要件は、組織形態の申告による");
        round.Under(Doc, "E) 社会福祉法人").Notes("social-welfare", (10, "所轄庁の認可を受け設立されている法人"),
            "社会福祉法人: 所轄庁の認可、従業員300人以下、収益事業を行う", "人数以外の要件は、組織形態の申告による");

        who.Requires("size", (7, "A）～E）のいずれかに該当する者※2※3に限ります"), "A)〜E)のいずれかに該当する", OfSize(capital, headcount, specified),
            "中小企業者は資本金か従業員数のどちらかを満たせばよく、特定事業者は従業員数と資本金10億円未満の両方による。個人は従業員数で判定する");
        return Small(round);
    }

    /// <summary>A) to E), by their tables.</summary>
    internal static Condition OfSize(Figure<Yen> capital, Figure<int> headcount, Figure<int> specified)
    {
        var company = OrganisedAs.Is(MonodzukuriOrganisation.Company);
        return (company & ((SoleProprietor.Is(false) & Capital <= capital) | Employees <= headcount))
            | (company & (SoleProprietor.Is(true) | Capital < Oku(10)) & Employees <= specified)
            | OrganisedAs.Is(MonodzukuriOrganisation.Cooperative)
            | (Other & Employees <= 300);
    }

    private static Condition Other
        => OrganisedAs.Is(MonodzukuriOrganisation.NonProfit) | OrganisedAs.Is(MonodzukuriOrganisation.SocialWelfare);

    // ── B) 小規模企業者・小規模事業者 ─────────────────────────────────────────
    private static (Condition Now, Condition AtEnd) Small(RoundBuilder round)
    {
        var small = round.Under(Doc, "B) 小規模企業者・小規模事業者");
        small.Notes("small-definition", (9, "商業・サービス業常時使用する従業員の数が5人以下の会社又は個人"),
            "小規模: 製造業その他・宿泊業・娯楽業20人以下、商業・サービス業5人以下の会社・個人。NPO法人・社会福祉法人は20人以下で補助率が2/3");
        small.Notes("small-at-end", (9, "小規模企業者・小規模事業者の定義からはずれた場合は、補助率1/2となります"),
            "交付決定まで、又は補助事業実施期間終了日までに小規模の定義から外れた場合、補助率は1/2になる", "公募申請時と補助事業実施期間終了時の従業員数で見る(FAQ 5頁)",
            also: [round.Under(Questions, "2.補助対象者について").At((5, "公募申請時及び補助事業実施期間終了時の従業員数"))]);
        return (SmallNow, SmallWith(EmployeesAtEnd));
    }

    /// <summary>小規模 at the application.</summary>
    internal static Condition SmallNow => SmallWith(Employees);

    private static Condition SmallWith(Fact<int> employees)
        => (OrganisedAs.Is(MonodzukuriOrganisation.Company) & SmallBusiness.With(employees)) | (Other & employees <= 20);
}
