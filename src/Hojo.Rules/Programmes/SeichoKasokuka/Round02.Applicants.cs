using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 Ⅱ 事業者の範囲: who may apply.</summary>
internal static partial class Round02
{
    private const string ScopeHeading = "Ⅱ 事業者の範囲";

    private static void Applicants(RoundBuilder round)
    {
        // ── ＜中小企業者の定義＞ ──────────────────────────────────────────────
        var table = round.Under(Doc, "① 会社又は個人");
        var capital = table.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業者の資本金"),
            s.At((3, 4, "資本金の額又は出資の総額が3億円以下の会社"))));
        var employees = table.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業者の常時使用する従業員数"),
            s.At((3, 4, "に常時使用する従業員の数が300人以下の会社又は"))));
        var defined = round.Under(Doc, "＜中小企業者の定義＞");
        defined.Requires("size", (3, "下表に該当する者であること"), "中小企業等経営強化法の「中小企業者」であること",
            (SoleProprietor.Is(false) & Capital <= capital) | Employees <= employees | ListedCooperative.Is(true),
            "会社は資本金か従業員数のどちらかが表の数字以下であればよく、個人は従業員数で判定する。旅行業は「その他」の業種による。組合は構成員の要件を含めて申告による");
        defined.Excludes("excluded-body", (3, "該当しない組合又は連合会や財団法人（公益・一般）、社団法人（公益・一般）、医療法人"),
            "表に該当しない組合・連合会、財団法人、社団法人、医療法人、社会福祉法人、法人格のない任意団体", ExcludedBody.Is(true));
        round.Under(Doc, "② 組合又は連合会").Notes("union-members", (4, 5, "直接又は間接の構成員の3分の2以上が"),
            "生活衛生同業組合、酒造組合、酒販組合、内航海運組合(各連合会等を含む)、技術研究組合は、構成員の3分の2以上が定めの規模であること");

        var who = round.Under(Doc, ScopeHeading);
        who.Requires("sales", (5, "売上高が 10 億円以上 100 億円未満であること"), "売上高が10億円以上100億円未満", Sales >= Oku(10) & Sales < Oku(100),
            "どの期の売上高かの記載がないため、直近の決算で見る");
        who.Requires("profit-business", (5, "収益事業を行っていること"), "収益事業を行っている", ProfitBusiness.Is(true));
        who.Requires("account", (5, "国内金融機関に口座を有し、日本円で精算を行うことができること"), "国内金融機関に口座を有し、日本円で精算できる", DomesticAccount.Is(true));
        who.Requires("capable", (5, "本事業を的確に遂行する組織、人員等を有していること"), "遂行する組織・人員等、経営基盤、資金の管理能力を有し、事業終了後の管理・運営に責任を持つ", Capable.Is(true),
            Readings.DeclaredAndJudged,
            also: [who.At((5, "資金等について十分な管理能力を有していること")), round.Under(Doc, "（３）補助対象者").At((1, "管理・運営等に責任を持って実施することができる中小企業者"))]);
        who.Excludes("suspended", (5, "補助金交付等停止措置又は指名停止措置が講じられている者ではないこと"), "経済産業省又は中小機構から補助金交付等停止措置・指名停止措置が講じられている",
            Suspended.Is(true));
        who.Requires("shares-data", (5, "支援施策へ活用することに合意すること"), "採択後を含む全ての申請データの共有と活用に合意する", SharesData.Is(true));
        who.Excludes("taxable-income", (5, "課税所得の年平均額が 15 億円を超えていないこと"), "直近過去3年分の課税所得の年平均額が15億円を超える",
            AverageTaxableIncome > Oku(15), "公募開始日時点で確定している(申告済みの)3年分による");
        who.Binds("still-eligible", (3, "速やかに事務局にご相談いただき、その指示に従ってください"),
            "公募申請日以降にみなし大企業等となる、実施体制が変わるなど、要件を満たさなくなる可能性が生じたら、速やかに事務局に相談する");
    }

    // ── みなし大企業 ──────────────────────────────────────────────────────────
    private static void DeemedLarge(RoundBuilder round)
    {
        var who = round.Under(Doc, ScopeHeading);
        who.Excludes("large-company-half", (5, "２分の１以上を同一の大企業※が所有している"), "みなし大企業①: 同一の大企業が1/2以上を所有",
            LargestLargeCompany >= Fraction(1, 2));
        who.Excludes("large-company-two-thirds", (5, "３分の２以上を大企業が所有している"), "みなし大企業②: 大企業が合わせて2/3以上を所有",
            AllLargeCompanies >= Fraction(2, 3));
        who.Excludes("large-company-officers", (5, "大企業の役員又は職員を兼ねている者が役員総数の２分の１以上"), "みなし大企業③: 大企業の役員・職員を兼ねる者が役員総数の1/2以上",
            LargeCompanyOfficers >= Fraction(1, 2));
        who.Excludes("deemed-large-owned", (5, "総額を①から③に該当する中小企業者等が所有している"), "みなし大企業④: ①〜③に該当する中小企業者等が総数を所有",
            DeemedLargeCompanies.Is(Fraction(1, 1)));
        who.Excludes("deemed-large-officers", (5, "①から③に該当する中小企業者等の役員又は職員を兼ねている者が役員総数の全てを"),
            "みなし大企業⑤: ①〜③に該当する者の役員・職員を兼ねる者が役員総数の全て", DeemedLargeOfficers.Is(Fraction(1, 1)));
        who.Notes("large-company-definition", (6, "海外企業についても、資本金及び従業員数がともに"),
            "大企業: 中小企業者とこれに準じる組合以外の者。海外企業は資本金と従業員数がともに表の数字を超える場合。自治体等の公的機関も大企業とみなす");
        who.Notes("holders-not-counted", (6, "その保有比率等をもって上記の「みなし大企業」の規定を適用しません"),
            "中小企業投資育成株式会社、投資事業有限責任組合、事業承継会社とその株主である投資専門会社の保有比率等は数えない", "これらが持つ割合は除いて入力する");
    }

    // ── みなし同一法人、１事業者１申請 ───────────────────────────────────────────
    private static void SameCorporation(RoundBuilder round)
    {
        const string Together = "1つの共同申請(コンソーシアム)の構成員である場合を除いて答える";
        var who = round.Under(Doc, ScopeHeading);
        who.Excludes("same-corporation", (6, "親会社が議決権の 50％超を有する子会社が存在する場合、親会社と子会社は同一法人とみなし"),
            "みなし同一法人: 議決権の50%超を有する親会社も申請する", ParentVotes > Fraction(1, 2) & SameGroupApplies.Is(true), Together);
        who.Excludes("identical", (6, "代表者が同じ法人についても同一法人とみなし"), "みなし同一法人: 子会社・孫会社等、同じ個人が50%超を保有する会社、代表者が同じ法人も申請する",
            IdenticalApplies.Is(true), Together, also: [who.At((6, "個人が複数の会社それぞれの議決権を 50％超保有する場合も同様に"))]);
    }
}
