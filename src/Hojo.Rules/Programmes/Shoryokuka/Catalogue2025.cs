using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shoryokuka.Shoryokuka;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型 until 2026-03-16 17:00, as the leaflets of 令和6年度補正 have it.</summary>
internal static class Catalogue2025
{
    private static readonly Special Raised = new("wage-special", ("大幅賃上げ特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & PayrollByEnd >= Pct(6.0m) & WageFloorRise >= 45, Leaflet["【大幅賃上げ特例】の適用要件", 1632, 1635])
    { Reading = ("事業終了時に給与支給総額+6%以上(年平均の記載はない)かつ事業場内最低賃金+45円以上とする計画を、申請時に策定する。どこからの増加かの記載がないため申請時からとみる(2026年3月19日の改定のお知らせは「申請時と補助事業実施期間終了時点で比較」とする)", "a plan, made at the application, of +6% total pay (not said to be yearly) and +¥45 on the lowest wage by the end of the project; the base is not printed and read as the application, as the notice of 2026-03-19 compares the two") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Leaflet["補助率と補助上限額 補助上限額従業員数", 1583, 1604], Employees, Raised,
        (UpTo(5),        Man(200),   Man(300)),
        (Between(6, 20), Man(500),   Man(750)),
        (AtLeast(21),    Man(1_000), Man(1_500)));

    private static readonly Deduction SoFar = new("grants-so-far", ("これまでの各申請における補助額の合計を差し引く", "less the grants of earlier applications"), GrantsSoFar, Leaflet["複数回の応募・交付申請", 1613, 1614]);

    private static readonly Limit Cap = new("cap", ("補助上限額の残りまで", "at most what is left of the ceiling"), ((Amount)CapTable).Less(SoFar), Leaflet["複数回の応募・交付申請", 1613, 1614])
    { Reading = ("各申請の補助額の合計が補助上限額に達するまで複数回申請できるので、1回の補助額は上限額からこれまでの補助額を引いた残りまでとする", "applications may be repeated until their grants add up to the ceiling, so one grant is at most what the earlier ones left of it") };

    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率", "rate"), 1, 2, Leaflet["補助率", 1467, 1468]);

    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Leaflet["補助率", 1606, 1608])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Rounding DueYen = Shoryokuka.DueYen(Leaflet["【大幅賃上げ特例】の適用要件", 1636]);

    public static readonly Round Round = new(Shoryokuka.Programme, "shoryokuka/catalogue-2025", ("カタログ注文型(2026年3月16日まで)", "catalogue type (until 2026-03-16)"),
        new Track("shoryokuka/catalogue-2025", ("中小企業省力化投資補助金 カタログ注文型(2026年3月16日まで)", "SME labour-saving investment subsidy, catalogue type (until 2026-03-16)"),
        [
            new Note("purpose", ("人手不足解消に効果のあるロボットやIoTなどの製品や設備・システムの導入を支援し、賃上げにつなげる", "supports robots, IoT and other products against shortage of labour, towards higher wages"), Leaflet["中小企業省力化投資補助金とは", 1397, 1399]),
            new PrintedFigure("headline", ("補助上限額(最大)", "highest ceiling"), ("1,500万円", "¥15,000,000"), Leaflet["カタログ注文型 補助上限額", 1419, 1422]),
            new Note("listed", ("カタログ掲載製品のカテゴリ(2025年2月現在): 清掃・配膳ロボット、券売機・自動精算機、スチームコンベクションオーブン、無人搬送車、自動倉庫、測量機、5軸制御マシニングセンタなど", "categories in the catalogue as of February 2025: cleaning and serving robots, ticket and payment machines, steam ovens, unmanned vehicles, automatic warehouses, surveying instruments, five-axis machining centres and others"), Leaflet["補助対象（カタログ掲載）製品のカテゴリ", 1711, 1768])
            { Reading = ("一覧は随時追加されるため、登録の有無は申請時のカタログで確かめる", "the list grows, so whether a product is in it is to be checked at the application") },
            new Requirement("listed-product", ("カタログに登録された省力化製品を選んで導入する", "a labour-saving product chosen from the catalogue"), CatalogueProduct.Is(true), Leaflet["対象製品のリスト（カタログ）", 1507, 1509]),
            new Expense("product", ("省力化製品(機器に付帯するソフトウェアも対象)", "the product (software attached to it included)"), Machinery, Leaflet["機器に付帯するソフトウェアも補助金の対象", 1436, 1442])
            { Reading = ("機械装置・システム構築費として入力する。製品の導入に伴うその他の経費の扱いは記載がない", "stated as machinery and systems; other costs of bringing it in are not spoken of") },
            new Note("replacement", ("一部の省力化製品は、置き換えであっても申請可能", "some products are eligible even as replacements"), Leaflet["※一部の省力化製品は、置き換", 1446, 1447]),
            new TimeTaken("quick", ("申請から交付決定まで。随時公募受付のため、いつでも申請できる", "from application to decision; applications at any time"), ("最短1か月", "a month at the quickest"), Length.Months(1), Leaflet["申請手続きが簡易", 1483, 1484]),
            new Window("window", ("公募期間(随時)", "open at any time"), On(2025, 2, 28), At(2026, 3, 16, 17, 0), RevisionDates["カタログ caps", 195])
            { Reading = ("開始日の記載はない。「2025年2月現在」のリーフレットが随時受付中とするので、2月末日以後は受付中とみる。終わりは改定前の申請締切による(それまでの公募期間は2026年9月末頃までとされていた)", "no first day is stated; the leaflet, dated February 2025, says that applications are being taken, so it is read as open from the last day of that month; the end is the deadline before the change") },
            new Requirement("joint", ("販売事業者との共同申請", "applies jointly with the vendor"), WithVendor.Is(true), Leaflet["共同申請", 1485]),
            new Requirement("productivity", ("労働生産性の年平均成長率3%向上を目指す事業計画", "a plan to raise labour productivity by 3% a year"), LaborProductivity >= Pct(3.0m), Leaflet["労働生産性", 1508, 1509])
            { Reading = ("「3%向上を目指す」は年平均3.0%以上の計画とみる", "'aims at 3%' is read as a plan of 3.0% a year or more") },
            CapTable, SoFar, Cap, Half,
            new Note("rate-or-less", ("補助率は「1/2以下」と印字されている", "the rate is printed as '1/2 or less'"), Leaflet["補助率", 1606, 1705]) { Reading = ("最も高い1/2で計算する", "worked at 1/2, the most") },
            WholeYen,
            Raised,
            DueYen,
            new Repayment("reduced", ("給与支給総額と事業場内最低賃金のいずれか一方でも未達の場合、補助額の減額", "where either wage goal is missed the grant is reduced"), Portion.Unstated(ClaimsRaisedCap.Is(true) & (ActualPayrollByEnd < Pct(6.0m) | ActualWageFloorRise < 45)), DueYen, Leaflet["【大幅賃上げ特例】の適用要件", 1636])
            { Consequence = Consequence.Reduced, Reading = ("大幅賃上げを希望した事業者の減額とみる。返還ではなく確定時の減額で、額の記載がないため、0円から全額までとする", "read as a reduction for those who claimed the special; made when the grant is fixed, not a repayment; the amount is not stated: from nothing to all of it") },
            new Exclusion("same-costs", ("一般型との併用は、補助対象経費が異なる場合に限る", "goes with the general type only for other costs"), SameCostsElsewhere.Is(true), Leaflet["併用可能", 1616, 1617]),
            .. BesideGeneral(null),
            new Combination("own-ceiling", ("各申請における補助額の合計が補助上限額に達するまで、複数回の応募・交付申請ができる", "applications may be repeated until their grants add up to the ceiling"), Relation.SharedCeiling("cap", usedByGrants: true), Leaflet["複数回の応募・交付申請", 1613, 1614], "shoryokuka/catalogue-2025", "shoryokuka/catalogue-2026"),
            new NotStated("size", ("「中小企業など」の範囲と申請できない事業者の記載がない", "who counts as an SME, and who is excluded, is not stated"), Leaflet["対象製品のリスト（カタログ）", 1507, 1509]) { Reading = ("規模と対象外の要件は判定しない。従業員0名は「5名以下」の行で計算する", "size and exclusions are not tested; no employees is worked in the row 'up to 5'") },
            new NotStated("profit-return", ("収益納付の有無の記載がない", "whether profits are to be returned is not stated"), Leaflet["補助率と補助上限額", 1541, 1617]) { Reading = ("2026年3月19日の改定で撤廃されたので、それまでは求められたとみられる", "it was abolished on 2026-03-19, so it seems to have been asked for until then") },
            new TimeTaken("project-period", ("補助事業実施期間", "project period"), ("12か月以内", "up to 12 months"), Length.Months(12), Leaflet["補助事業実施期間", 1846, 1847]) { Reading = ("起算日の記載がないため期限は計算しない", "the day it runs from is not stated, so no end is worked out") },
            new Yearly("reports", ("効果報告を毎年、3年間(製品の使用状況、生産性の向上状況、賃上げ状況)", "a report every year for 3 years: use of the product, productivity, wages"), 3, CompletedOn, Leaflet["効果報告の提出（毎年）", 1849, 1906]) { Reading = ("図では補助事業実施期間の後に置かれ、起算日の記載がない。補助事業の完了日の翌日から1年ごととみる", "the chart puts them after the project period and states no first day; read as the years from the day after completion") },
            new Note("steps", ("製品と販売事業者の選択、商談、共同申請、審査、交付決定、導入、実績報告、額の確定、支払い", "choice of product and vendor, joint application, review, decision, installation, report, settlement, payment"), Leaflet["申請から事業完了までの流れ", 1545, 1954]),
            new Announced("vendors", ("販売事業者の登録申請の受付開始", "vendors may apply for registration"), Day(2025, 2, 28), Leaflet["「販売事業者」登録申請", 1770, 1774]),
            new Note("vendor-review", ("販売事業者は所定の審査を経て製品カタログに登録され、公表される", "vendors are vetted, listed in the catalogue and made public"), Leaflet["「販売事業者」になるには", 1963, 1967]),
            new NotStated("digest", ("必ず公募要領を確認する必要がある", "the guideline itself is to be checked"), Leaflet["必ずそれぞれの公募要領をご確認ください", 1616]),
            new Note("contact", ("コールセンター 0570-099-660 平日9:30~17:30", "call centre: 0570-099-660, weekdays 9:30 to 17:30"), Leaflet["お問い合わせ", 1515, 1530]),
        ],
        (Half * Machinery).AtMost(Cap).Rounded(WholeYen)));
}
