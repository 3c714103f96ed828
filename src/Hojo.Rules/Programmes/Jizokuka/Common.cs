using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>What 通常枠 and 創業型 share: where the text was read, and the form of the application in two parts.</summary>
internal static class Common
{
    /// <summary>The flyers of all types stand in one file.</summary>
    private const string Leaflets = "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3";

    /// <summary>よくあるご質問 and 様式3の記入方法, known only as the record of the research states them.</summary>
    public static readonly Source Record = new("JIZ-R", "よくあるご質問(r6_qa_ip17)Q4-8・様式3の記入方法(r6_y3manual_sogyo1)10〜12頁(調査記録による)", "小規模事業者持続化補助金事務局",
        SourceRank.Faq, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));

    public static Source Leaflet(string id, string title) => new(id, title, "中小企業庁", SourceRank.Leaflet, Leaflets, new(2026, 11, 21));

    /// <summary>Website costs cannot be applied for alone.</summary>
    public static readonly Condition NotOnlyWebsite = Website.Is(Yen(0)) | Machinery > Yen(0) | Publicity > Yen(0) | Exhibitions > Yen(0) | Travel > Yen(0) | ProductDevelopment > Yen(0) | Rent > Yen(0) | Consignment > Yen(0);

    /// <summary>様式3: the part of the website and the part of all else, each rounded by the same row, then added.</summary>
    public static Amount TwoParts(Figure<Rate> rate, Limit webMost, Limit webQuarter, Rounding parts) => Sum(
        (rate * Sum(Machinery, Publicity, Exhibitions, Travel, ProductDevelopment, Rent, Consignment)).Rounded(parts),
        (rate * Website).AtMost(webMost).AtMost(webQuarter).Rounded(parts));

    /// <summary>商業・サービス業 (宿泊業・娯楽業を除く) 5人以下, otherwise 20人以下, when the project ends.</summary>
    public static readonly Condition SmallAtEnd = EmployeesAtEnd <= 5 | (Vocabulary.ApplicantFacts.SmallScale > SmallScaleTrade.CommerceAndServices & EmployeesAtEnd <= 20);
}
