using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shoryokuka.Shoryokuka;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型 from 2026-03-19. What the notice of that day does not change stands as the leaflet before it has it.</summary>
internal static class Catalogue2026
{
    private static readonly Label Unchanged = ("改定のお知らせの変更点に挙がらないため、令和6年度補正のリーフレットのとおり続くとみる", "not among the changes that the notice lists, so it is read to stand as in the leaflet before");

    private static readonly Special Raised = new("wage-special", ("大幅賃上げ特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & PayrollByEnd >= Pct(6.0m) & WageFloorGrowth >= Pct(3.0m), Revision["カタログ 2026-03-19", 25])
    { Reading = ("事業場内最低賃金は+45円から+3.0%に変わった。申請時と補助事業実施期間終了時点で比較する。給与支給総額は従来の要件(+6%以上)のまま", "the lowest wage goes by +3.0% instead of +¥45, from the application to the end of the project; total pay stays at +6%") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Hokkaido["省力化投資補助金 カタログ注文型", 48], Employees, Raised,
        (UpTo(5),        Man(500),   Man(750)),
        (Between(6, 20), Man(750),   Man(1_000)),
        (AtLeast(21),    Man(1_000), Man(1_500)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Hokkaido["省力化投資補助金 カタログ注文型", 48])
    { Reading = ("2回目以降も、1回の申請の補助額は補助上限額までとみる", "read to bound each application, the later ones too") };

    private static readonly Figure<Rate> Twice = RateOf("cumulative-times", ("累計補助上限額の倍数", "multiple for the cumulative ceiling"), 2, 1, Revision["カタログ 2026-03-19", 25]);

    private static readonly Deduction SoFar = new("grants-so-far", ("これまでの各申請における補助額の合計を差し引く", "less the grants of earlier applications"), GrantsSoFar, Revision["カタログ 2026-03-19", 25]);

    private static readonly Limit CumulativeCap = new("cumulative-cap", ("2回目以降の累計補助上限額(補助上限額の2倍)の残りまで", "later applications: at most what is left of twice the ceiling"), (Twice * (Amount)CapTable).Less(SoFar), Revision["カタログ 2026-03-19", 25])
    { Reading = ("累計は申請時に定まる補助上限額の2倍までとし、これまでの補助額(改定前のものを含む)を差し引く。1回目は補助上限額が先に効く", "twice the ceiling as it stands at the application, less all grants before, those before the change included; at a first application the ceiling itself comes first") };

    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率", "rate"), 1, 2, Hokkaido["省力化投資補助金 カタログ注文型", 48]);

    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Hokkaido["枠・類型、補助上限額、補助率", 42, 48])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Rounding DueYen = Shoryokuka.DueYen(Leaflet["【大幅賃上げ特例】の適用要件", 1636]);

    public static readonly Round Round = new(Shoryokuka.Programme, "shoryokuka/catalogue-2026", ("カタログ注文型(2026年3月19日から)", "catalogue type (from 2026-03-19)"),
        new Track("shoryokuka/catalogue-2026", ("中小企業省力化投資補助金 カタログ注文型(2026年3月19日から)", "SME labour-saving investment subsidy, catalogue type (from 2026-03-19)"),
        [
            new PrintedFigure("budget", ("予算(新事業進出・ものづくり補助金と共通、中小企業等事業再構築促進基金を活用)", "budget (shared with the new business entry and monodzukuri subsidy; from the restructuring fund)"), ("2,960億円", "¥296 billion"), Hokkaido["ものづくり商業サービス省力化・革新的開発・新事業・海外展開促進事業", 9, 14]),
            new Note("purpose", ("人手不足解消に効果がある汎用製品をカタログに掲載し、選択して導入できるようにすることで、簡易で即効性がある省力化投資を促進する", "products against shortage of labour are listed in a catalogue to choose from: simple, quick investment"), Hokkaido["①カタログ注文型", 28, 32]),
            new PrintedFigure("headline", ("補助上限額(最大)", "highest ceiling"), ("1,500万円", "¥15,000,000"), Hokkaido["省力化投資補助金 カタログ注文型", 48]),
            new Note("listed", ("製品の例: 清掃ロボット、自動券売機、スチームコンベクションオーブン、無人搬送車等", "for example cleaning robots, ticket machines, steam ovens, unmanned vehicles"), Hokkaido["①カタログ注文型", 32]) { Reading = ("原文は「オープン」と印字しているが、オーブンとみる", "one letter of the word for oven is read as a misprint") },
            new Requirement("listed-product", ("カタログに掲載された汎用製品を選択して導入する", "a product chosen from the catalogue"), CatalogueProduct.Is(true), Hokkaido["①カタログ注文型", 32]),
            new Expense("product", ("省力化製品(機器に付帯するソフトウェアも対象)", "the product (software attached to it included)"), Machinery, Leaflet["機器に付帯するソフトウェアも補助金の対象", 1436, 1442]) { Reading = Unchanged },
            new Note("replacement", ("一部の省力化製品は、置き換えであっても申請可能", "some products are eligible even as replacements"), Leaflet["※一部の省力化製品は、置き換", 1446, 1447]) { Reading = Unchanged },
            new TimeTaken("quick", ("申請から交付決定まで。随時公募受付のため、いつでも申請できる", "from application to decision; applications at any time"), ("最短1か月", "a month at the quickest"), Length.Months(1), Leaflet["申請手続きが簡易", 1483, 1484]) { Reading = Unchanged },
            new Window("window", ("公募期間(随時)", "open at any time"), On(2026, 3, 19), null, Revision["カタログ 2026-03-19", 25])
            {
                RollingUntil = DateSpan.Part(new YearMonth(2027, 3), MonthPart.End),
                Reading = ("令和6年度補正のリーフレット(L1484)の「随時公募受付」が続くとみる。終わりの日は定まっていない。2027年3月末頃までとされるが、引用した行にはないため、その前は受付中、その頃からは要確認とし、締切とはしない", "'applications at any time' of the leaflet before (L1484) is read to stand; no last day is set; it is said to last until around the end of March 2027, which the cited lines do not have, so it is taken as open until then and as to be confirmed from then on, never as closed"),
            },
            new Requirement("joint", ("販売事業者との共同申請", "applies jointly with the vendor"), WithVendor.Is(true), Leaflet["共同申請", 1485]) { Reading = Unchanged },
            new Requirement("productivity", ("労働生産性の年平均成長率3%向上を目指す事業計画", "a plan to raise labour productivity by 3% a year"), LaborProductivity >= Pct(3.0m), Leaflet["労働生産性", 1508, 1509]) { Reading = Unchanged },
            CapTable, Cap,
            new Note("second-leaflet", ("東北経済産業局の資料も同じ表である", "the leaflet of the Tohoku bureau has the same table"), Tohoku["カタログ注文型", 65]),
            Twice, SoFar, CumulativeCap, Half,
            new Withdrawn("rate-or-less", ("補助率が「1/2以下」と印字されていたこと", "that the rate was printed as '1/2 or less'"), Hokkaido["省力化投資補助金 カタログ注文型", 48]),
            WholeYen,
            Raised,
            DueYen,
            new Repayment("reduced", ("正当な理由なく賃上げの目標を達成できなかった場合、補助額の減額", "where a wage goal is missed without good reason the grant is reduced"), Portion.Unstated(ClaimsRaisedCap.Is(true) & (ActualPayrollByEnd < Pct(6.0m) | ActualWageFloorGrowth < Pct(3.0m))), DueYen, Leaflet["【大幅賃上げ特例】の適用要件", 1636])
            { Consequence = Consequence.Reduced, Exempt = BeyondControl.Is(true), Reading = ("大幅賃上げを希望した事業者の減額とみる。返還ではなく確定時の減額で、額の記載がないため、0円から全額までとする。「自己の責によらない正当な理由」がある場合は改定のお知らせにより除かれる", "read as a reduction for those who claimed the special; made when the grant is fixed, not a repayment; the amount is not stated: from nothing to all of it; the notice excepts good reasons beyond the applicant's control") },
            new Exclusion("same-costs", ("一般型との併用は、補助対象経費が異なる場合に限る", "goes with the general type only for other costs"), SameCostsElsewhere.Is(true), Leaflet["併用可能", 1616, 1617]) { Reading = Unchanged },
            .. BesideGeneral(Unchanged),
            new Combination("own-ceiling", ("2回目以降の申請は、累計補助上限額(補助上限額の2倍)の残りまで", "later applications share a cumulative ceiling of twice the ceiling"), Relation.SharedCeiling("cumulative-cap", usedByGrants: true), Revision["カタログ 2026-03-19", 25], "shoryokuka/catalogue-2025", "shoryokuka/catalogue-2026"),
            new NotStated("size", ("「中小企業等」の範囲と申請できない事業者の記載がない", "who counts as an SME, and who is excluded, is not stated"), Hokkaido["事業目的", 18, 32]) { Reading = ("規模と対象外の要件は判定しない。従業員0名は「5人以下」の行で計算する", "size and exclusions are not tested; no employees is worked in the row 'up to 5'") },
            new Note("profit-return", ("収益納付は撤廃された", "profits are no longer to be returned"), Revision["カタログ 2026-03-19", 25]),
            new TimeTaken("project-period", ("補助事業実施期間", "project period"), ("12か月以内", "up to 12 months"), Length.Months(12), Leaflet["補助事業実施期間", 1846, 1847]) { Reading = Unchanged },
            new Yearly("reports", ("効果報告を毎年、3年間(製品の使用状況、生産性の向上状況、賃上げ状況)", "a report every year for 3 years: use of the product, productivity, wages"), 3, CompletedOn, Leaflet["効果報告の提出（毎年）", 1849, 1906]) { Reading = ("改定のお知らせの変更点に挙がらないため続くとみる。図では補助事業実施期間の後に置かれ、起算日の記載がない。補助事業の完了日の翌日から1年ごととみる", "not among the changes of the notice, so read to stand; the chart puts them after the project period and states no first day; read as the years from the day after completion") },
            new Note("steps", ("製品と販売事業者の選択、商談、共同申請、審査、交付決定、導入、実績報告、額の確定、支払い", "choice of product and vendor, joint application, review, decision, installation, report, settlement, payment"), Leaflet["申請から事業完了までの流れ", 1545, 1954]) { Reading = Unchanged },
            new Withdrawn("vendors", ("2025年2月28日の販売事業者の登録申請の受付開始(令和6年度補正のリーフレットの告知)", "that vendors may register from 2025-02-28 (news of the leaflet before)"), Hokkaido["①カタログ注文型", 32]),
            new Note("vendor-review", ("販売事業者は所定の審査を経て製品カタログに登録され、公表される", "vendors are vetted, listed in the catalogue and made public"), Leaflet["「販売事業者」になるには", 1963, 1967]) { Reading = Unchanged },
            new NotStated("digest", ("施策の概要資料と改定の要点によるものであり、公募要領で確認する必要がある", "rests on an outline of policies and the points of a notice; the guideline itself is to be checked"), Hokkaido["補助金制度等のご案内", 3, 14])
            { Reading = ("改定のお知らせは全文を行単位で読んでいない。2回目以降の申請に追加された要件など、ここにない事項がありうる", "the notice was not read line by line; there may be more in it, such as terms added for later applications") },
            new Note("contact", ("コールセンター 0570-099-660 平日9:30~17:30", "call centre: 0570-099-660, weekdays 9:30 to 17:30"), Leaflet["お問い合わせ", 1515, 1530]) { Reading = Unchanged },
        ],
        (Half * Machinery).AtMost(Cap).AtMost(CumulativeCap).Rounded(WholeYen)));
}
