using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Monodzukuri.R6Leaflet.Common;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;

namespace Hojo.Rules.Programmes.Monodzukuri.R6Leaflet;

/// <summary>グローバル枠.</summary>
internal static class GlobalTrack
{
    private static readonly Source ExportLeaflet = Leaflets.ShinkiYushutsu;

    // 補助上限 3,000万円 (リーフレット80行)、引上げ額は20次                                                                             上限額      引上げ後
    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Guide["補助上限引上げ額", 340, 343], Employees, Raised,
        (UpTo(5),         Man(3_000), Man(3_100)),
        (Between(6, 20),  Man(3_000), Man(3_250)),
        (Between(21, 50), Man(3_000), Man(4_000)),
        (AtLeast(51),     Man(3_000), Man(4_000)));

    private static readonly Limit Cap = new("cap", ("補助上限3,000万円", "ceiling of ¥30,000,000"), CapTable, Doc["補助上限", 80])
    { Reading = ("大幅な賃上げの上乗せ額の従業員数の区分は、第20次公募要領による", "the bands of the addition for large wage rises are those of the guideline of round 20") };

    private static readonly PrintedFigure Uplift = new("uplift", ("補助上限引上げ額(従業員数別)", "addition to the ceiling by headcount"),
        ("5人以下 100万円、6~20人 250万円、21~50人 1,000万円、51人以上 1,000万円", "up to 5: ¥1,000,000; 6 to 20: ¥2,500,000; 21 to 50: ¥10,000,000; 51 or more: ¥10,000,000"), Guide["補助上限引上げ額", 340, 343])
    { Reading = ("「補助上限額」の表の引上げ後の額は、3,000万円にこの額を加えたもの", "the raised column of the ceilings is ¥30,000,000 plus this sum") };

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc["補助率", 82])
        .When(("小規模", "small"), Small.When, Fraction(2, 3))
        .When(("最低賃金引上げ特例", "minimum wage special"), MinimumWage.When, Fraction(2, 3));

    public static readonly Track Track = new("monodzukuri/r6-leaflet/global", ("グローバル枠", "global"),
        [
            .. Opening,
            new Note("track", ("海外需要開拓等の取組を支援", "supports opening demand overseas"), Doc["グローバル枠", 33, 38]),
            .. Flow,
            new Requirement("overseas-business", ("海外事業の実施による国内の生産性向上", "overseas business that raises productivity in Japan"), OverseasBusiness.Is(true), Doc["グローバル枠 要件", 73, 78]) { Reading = Judged },
            CapTable, Cap, Uplift, NoFloor,
            Rate, Small,
            new NotStated("revitalising-rate", ("グローバル枠の補助率に再生事業者は挙げられていない", "businesses under revitalisation are not listed in the rates of this track"), Doc["補助率", 82]) { Reading = ("小規模でない再生事業者は1/2とする(第20次公募要領も同じ)", "1/2 for those that are not small, as in the guideline of round 20") },
            WholeYen,
            .. Expenses,
            new Expense("overseas-travel", ("海外旅費(輸出に関する事業のみ)", "overseas travel (export projects only)"), OverseasTravel, Doc["補助対象経費", 86, 87]) { Reading = ("輸出に関する事業でない場合は、入力されていても対象経費に数えない", "not counted, though stated, where the project is not for export") },
            new Expense("interpretation", ("通訳・翻訳費(輸出に関する事業のみ)", "interpretation and translation (export projects only)"), Interpretation, Doc["補助対象経費", 86, 87]),
            new Expense("advertising", ("広告宣伝・販売促進費(輸出に関する事業のみ)", "advertising and sales promotion (export projects only)"), Advertising, Doc["補助対象経費", 86, 87]),
            .. Others,
            new Requirement("innovative", ("革新的な製品・サービス開発を行う", "develops an innovative product or service"), Innovative.Is(true), Doc["基本要件", 91, 93])
            { Open = Innovative.Is(false), Reading = ("基本要件の文は枠を分けないが、グローバル枠の要件の欄にこの語はない。当たらない場合は要確認とする", "the text of the basic requirements does not tell the tracks apart, and the cell of this track does not ask for it; left to the office where it does not hold") },
            .. Requirements,
            .. Closing,
            new PrintedFigure("export-leaflet", ("新規輸出1万者支援プログラムのリーフレットによるグローバル枠", "this track as the leaflet of the 10,000 new exporters programme has it"),
                ("上限3,000万円、補助率1/2(小規模事業者の場合は2/3)。輸出向け新商品の開発にかかる生産設備の導入からブランディング・プロモーションまで", "ceiling ¥30,000,000, rate 1/2 (2/3 for small businesses); from equipment for new export products to branding and promotion"), ExportLeaflet["ものづくり補助金（グローバル枠）", 2524, 2530]),
        ],
        (Rate * Either(Export.Is(true), Sum(SharedCosts, OverseasTravel, Interpretation, Advertising), SharedCosts)).AtMost(Cap).Rounded(WholeYen));
}
