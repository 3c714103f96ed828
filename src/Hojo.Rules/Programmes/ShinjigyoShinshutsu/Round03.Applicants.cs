using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ２－１．補助対象者: who may apply.</summary>
internal static partial class Round03
{
    private static Condition Applicants(RoundBuilder round)
    {
        var who = round.Under(Doc, "２－１．補助対象者");
        who.Requires("in-japan", (6, "日本国内に本社及び補助事業実施場所を有する"), "日本国内に本社及び補助事業実施場所を有する", InJapan.Is(true));
        who.Notes("size-day", (6, "本公募回の公募開始日において満たしている必要があります"), "補助対象者の要件は、本公募回の公募開始日において満たしている必要がある",
            "資本金、従業員数、株式保有割合は公募開始日のものを入力する");

        // ── （１）中小企業者 ──────────────────────────────────────────────────
        var smes = round.Under(Doc, "（１）中小企業者");
        var capital = smes.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業者の資本金"),
            s.At((6, "製造業、建設業、運輸業３億円300人"))));
        var employees = smes.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業者の常勤従業員数"),
            s.At((6, "卸売業１億円100人"))));
        smes.Notes("regular-employees", (6, 7, "予め解雇の予告を必要とする者"),
            "常勤従業員: 日々雇い入れられる者、2か月以内の期間雇用、季節的業務の4か月以内の期間雇用、試みの使用期間中の者を含まない");

        // ── （２）「中小企業者」以外の法人、（３）特定事業者の一部 ────────────────
        round.Under(Doc, "（２）「中小企業者等」に含まれる「中小企業者」以外の法人").Notes("other-corporations", (7, "従業員数が300人以下である者に限る"),
            "企業組合等、法人税法別表第2の法人(非営利型でない一般財団・社団を含む)、農事組合法人、労働者協同組合、公益法人等とみなされる法人で、従業員300人以下");
        var parts = round.Under(Doc, "（３）特定事業者の一部");
        var specified = parts.ByChoice("specified-employees", (7, "卸売業400人"), "特定事業者の常勤従業員数", TradedIn, ("人", "people"),
        [
            (Industry.ManufacturingConstructionTransport, 500),
            (Industry.Wholesale,                          400),
            (Industry.Services,                           300),
            (Industry.Retail,                             300),
            (Industry.RubberProducts,                     500),
            (Industry.SoftwareAndInformation,             500),
            (Industry.Inns,                               500),
            (Industry.Other,                              500),
        ], "ゴム製品製造業は製造業、ソフトウェア業・情報処理サービス業・旅館業はその他の業種による");
        parts.Notes("unions", (7, 8, "構成員の３分の２以上が"),
            "生活衛生同業組合、酒造組合、酒販組合、内航海運組合(各連合会等を含む)、技術研究組合: 構成員の3分の2以上が定めの規模であること");
        round.Under(Doc, "（４）対象リース会社").Notes("lessors", (8, "リース会社については、中小企業者等に限りません"),
            "リース会社と共同申請する場合、リース会社は中小企業者等に限らない");

        var company = Organisation.Is(ShinjigyoOrganisation.Company);
        var isSme = company & ((SoleProprietor.Is(false) & Capital <= capital) | Employees <= employees);
        var isOther = Organisation.Is(ShinjigyoOrganisation.OtherCorporation) & Employees <= 300;
        var isSpecified = (company & (SoleProprietor.Is(true) | Capital < Oku(10)) & Employees <= specified)
            | (Organisation.Is(ShinjigyoOrganisation.Union) & UnionMembersQualify.Is(true));
        who.Requires("size", (6, "のいずれかの要件を満たすものに限ります"), "中小企業者、「中小企業者」以外の対象法人、特定事業者の一部のいずれかであること",
            isSme | isOther | isSpecified,
            "会社は資本金か常勤従業員数のどちらかが表の数字以下であればよい。個人は従業員数で判定する。特定事業者は資本金10億円未満も要る");
        return !isSme & !isOther & isSpecified;
    }
}
