using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>Documents and rows that the lines of 令和8年度 share.</summary>
internal static class Fy2026Common
{
    public static readonly Source Doc = new("KIP-2026", "補助金制度等のご案内", "北海道経済産業局 食・観光産業課",
        SourceRank.Leaflet, "a1fb84abde31737d3b772de3fc45bbd571c946894bcbe5de2a61dda47fe77364", new(2026, 11, 21));

    /// <summary>Figures as noted from jGrants; the records themselves are not at hand.</summary>
    public static readonly Source Record = new("KIP-J", "調査記録 facts.md (jGrants の記録の写し)", "jGrants",
        SourceRank.Record, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));

    /// <summary>Figures as noted from pages of third parties.</summary>
    public static readonly Source Secondary = new("KIP-S", "調査記録 facts.md (商工会・J-Net21 の紹介頁の写し)", "第三者",
        SourceRank.Summary, "15b00207760d8d497edaf333b29658832298c11724184c524773450fc5129b55", new(2026, 11, 21));

    /// <summary>令和6年度, whose rate stands in where none is printed for 令和8年度.</summary>
    public static readonly Source Fy2024 = Kenrika.Fy2024Common.Doc;

    public static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["事業スキーム（対象者、対象行為、補助率等）", 79, 93])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる(実施機関により千円未満切捨てのことがある)", "no rounding is stated; the grant is rounded down to the yen, once, at the end (some regional bodies round down to ¥1,000)") };

    public static readonly IReadOnlyList<Provision> Before =
    [
        new NotStated("digest", ("制度の案内であり、補助率・補助上限額の記載がない。公募要領で確認する必要がある", "an outline without rates and ceilings; the guideline is to be checked"), Doc["中小企業等海外展開支援事業", 51, 95]),
        new PrintedFigure("budget", ("令和8年度予算(案)(INPIT運営費交付金を含む)", "budget of fiscal 2026 (draft), grant to the institute included"), ("11億円(前年度11億円)", "¥1.1 billion (the year before: ¥1.1 billion)"), Doc["中小企業等海外展開支援事業", 51, 55]),
        new Note("purpose", ("外国出願費用、審査請求費用、中間手続費用、海外での侵害対策費用を助成し、権利取得、事業化、権利行使につなげる", "pays for filings, examination, procedures and countermeasures abroad"), Doc["事業目的", 57, 61])
        { Reading = ("「中小事業者等」は中小・スタートアップ企業や大学等をいう", "'small businesses and the like' are SMEs, start-ups and universities") },
    ];

    public static readonly IReadOnlyList<Provision> After =
    [
        new Window("window", ("公募期間(通年募集、期間限定募集)", "call (all year, or for a limited time)"), null, null, Doc["通年募集 期間限定募集", 75, 77])
        { Reading = ("どの事業が通年募集で、どれが期間限定募集かの対応が失われており、日付の記載もない。公募要領で確認する", "which line is open all year and which for a limited time is lost, and no days are printed; to be checked in the guideline") },
        WindowBound.FiscalYear(2026, Doc["中小企業等海外展開支援事業", 53]),
        new PrintedFigure("programme-years", ("事業期間", "years of the programme"), ("令和6年度から令和10年度までの5年間", "5 years, fiscal 2024 to 2028"), Doc["成果目標・事業期間", 97, 99]),
        new PrintedFigure("kpi-registered", ("短期: 支援件数に対する登録件数の割合", "short term: registered, of those supported"), ("70%以上", "70% or more"), Doc["成果目標・事業期間", 99]),
        new PrintedFigure("kpi-countermeasures", ("中期: 模倣品対策申請案件のうち実施に至った割合", "medium term: countermeasures carried out, of those applied for"), ("50%以上", "50% or more"), Doc["成果目標・事業期間", 100]),
        new PrintedFigure("kpi-insured", ("最終: 海外知財訴訟費用保険への加入件数", "in the end: insured against overseas litigation"), ("125社以上", "125 companies or more"), Doc["成果目標・事業期間", 101]),
    ];
}
