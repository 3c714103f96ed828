using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金 第3回公募: the rows of the document, in its order, under its headings.</summary>
internal static class Round3
{
    public static readonly Source Doc = new("SSS-3", "中小企業新事業進出補助金 第3回公募(概要)", "補助金情報サイト(事務局: (独)中小企業基盤整備機構)",
        SourceRank.Summary, "7497a5dd64cc61f5c7d41ea7673addd8b59d57d97a99866fa94fe996806475f8", new(2026, 11, 21));

    private static readonly LocalDate Deadline = Day(2026, 3, 26);

    // 特例措置
    private static readonly Special Raised = new("wage-special", ("賃上げ特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50, Doc["賃上げ特例", 37, 48])
    { Reading = ("特例を希望して申請し、2つの要件を計画で満たす事業者に適用する。要件を満たさない場合は通常の上限額で計算する", "applies to those who claim it and plan to meet both conditions; otherwise the standard ceiling is used") };

    // 補助金額(従業員数別)                                                                                            補助上限額     賃上げ特例
    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Doc["補助金額(従業員数別)", 20, 26], Employees, Raised,
        (UpTo(20),         Man(2_500),   Man(3_000)),
        (Between(21, 50),  Man(4_000),   Man(5_000)),
        (Between(51, 100), Man(5_500),   Man(7_000)),
        (AtLeast(101),     Man(7_000),   Man(9_000)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Doc["補助金額(従業員数別)", 20, 26]);
    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率(全事業者)", "rate (all applicants)"), 1, 2, Doc["補助率", 27, 30]);
    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["補助率", 27, 30])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    // 補助対象者
    private static readonly Figure<Yen> SmeCapital = SmallAndMedium.Capital(("中小企業者の資本金", "capital of an SME"), Doc["中小企業者", 51, 61]);
    private static readonly Figure<int> SmeEmployees = SmallAndMedium.Employees(("中小企業者の従業員数", "employees of an SME"), Doc["中小企業者", 51, 61]);

    private static readonly Figure<int> SpecifiedEmployees = ByChoice("specified-employees", ("特定事業者の従業員数", "employees of a specified business"), Doc["特定事業者の一部(資本金10億円未満)", 62, 68], TradedIn, Scales.Count, ("人", "people"),
        (Industry.ManufacturingConstructionTransport, 500),
        (Industry.Wholesale,                          400),
        (Industry.Services,                           300),
        (Industry.Retail,                             300),
        (Industry.RubberProducts,                     500),
        (Industry.SoftwareAndInformation,             500),
        (Industry.Inns,                               500),
        (Industry.Other,                              500));

    private static readonly Condition Sme = (SoleProprietor.Is(false) & Capital <= SmeCapital) | Employees <= SmeEmployees;
    private static readonly Condition Specified = (SoleProprietor.Is(true) | Capital < Oku(10)) & Employees <= SpecifiedEmployees;

    // 賃上げ要件
    private static readonly Figure<Growth> MinimumWageGrowth = ByChoice("minimum-wage-growth", ("最低賃金の直近5年間の年平均成長率", "five-year growth of the minimum wage"), Doc["賃上げ要件", 103], DoneIn, Scales.Growth, ("", ""),
        ("この文書が挙げるのは東京・神奈川・千葉・埼玉・大阪と全国平均だけで、その値は2019年度から2024年度までの地域別最低賃金から計算した値(小数第1位まで、四捨五入)と一致する。他の道府県も同じ計算による", "only five prefectures and the national average are printed, and agree with the growth of the minimum wage from fiscal 2019 to 2024 (one decimal, half up); the others follow the same calculation"),
        MinimumWages.GrowthByPrefecture);

    private static readonly Growth PayrollTarget = Pct(2.5m);

    // 補助対象経費
    private static readonly Figure<Rate> Tenth = RateOf("outsourcing-rate", ("外注費の上限の割合", "share for outsourcing"), 10, 100, Doc["補助対象経費", 118]);
    private static readonly Limit OutsourcingShare = new("outsourcing-share", ("外注費は補助金額の10%まで", "outsourcing up to 10% of the grant"), Tenth * Grant, Doc["補助対象経費", 118])
    { Reading = ("対象経費としての外注費を、補助金額の10%までとする。補助金額が外注費に左右されるため、両方が成り立つ最大の補助金額を求める", "outsourcing counts as eligible cost up to 10% of the grant; since each depends on the other, the greatest grant that satisfies both is taken") };
    private static readonly Figure<Yen> ExpertsSum = SumOf("experts-sum", ("専門家経費の上限額", "ceiling for experts"), Man(100), Doc["補助対象経費", 120]);
    private static readonly Limit ExpertsTotal = new("experts-total", ("専門家経費は100万円まで", "experts up to ¥1,000,000"), ExpertsSum, Doc["補助対象経費", 120])
    { Reading = ("対象経費としての額の上限とする", "read as a limit on the eligible cost") };
    private static readonly Figure<Yen> ExpertsDay = SumOf("experts-day", ("専門家経費の1日上限額", "ceiling for experts a day"), Man(5), Doc["補助対象経費", 120]);
    private static readonly Limit ExpertsDaily = new("experts-daily", ("専門家経費は1日5万円まで", "experts up to ¥50,000 a day"), Each(ExpertsDay, ExpertDays), Doc["補助対象経費", 120])
    { Reading = ("5万円×延べ日数を専門家経費全体の上限とする。日により単価が異なる場合は、1日5万円を超える分を除いた額を入力する", "¥50,000 times the days bounds the sum; where daily fees differ, what exceeds ¥50,000 on a day is to be left out of the stated cost") };
    private static readonly Figure<Rate> Twentieth = RateOf("advertising-rate", ("広告宣伝・販売促進費の上限の割合", "share for advertising"), 5, 100, Doc["補助対象経費", 123]);
    private static readonly Limit AdvertisingShare = new("advertising-share", ("広告宣伝・販売促進費は年間売上見込の5%まで", "advertising up to 5% of expected yearly sales"), Twentieth * ExpectedYearlySales, Doc["補助対象経費", 123])
    { Reading = ("対象経費としての額の上限とする。年間売上見込は補助事業の事業計画期間の売上見込の1年当たりの額とする", "read as a limit on the eligible cost; expected sales are those of the project, a year of the plan") };

    private static readonly Amount Eligible = Sum(
        Machinery, Buildings, Transport, TechnologyLicences, IntellectualProperty, Cloud,
        Outsourcing.AtMost(OutsourcingShare),
        Experts.AtMost(ExpertsDaily).AtMost(ExpertsTotal),
        Advertising.AtMost(AdvertisingShare));

    // 返還
    private static readonly Rounding DueYen = new("due-whole-yen", ("返還額の円未満切捨て", "repayments rounded down to the yen"), Yen(1), Doc["重要事項", 183, 184])
    { Reading = ("端数処理の記載がないため、返還額は円未満を切り捨てる", "no rounding is stated; what is due is rounded down to the yen") };

    private static readonly Label Judged = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");
    private static readonly Label AtDeadline = ("基準日の記載がないため、申請締切日(2026年3月26日)で判定する", "no reference day is stated; judged at the deadline (2026-03-26)");

    public static readonly Round Round = new(ShinjigyoShinshutsu.Programme, "shinjigyo-shinshutsu/3", ("第3回", "round 3"),
        new Track("shinjigyo-shinshutsu/3", ("中小企業新事業進出補助金 第3回", "SME new business entry subsidy, round 3"),
        [
            new NotStated("digest", ("概要をまとめたページであり、公募要領で確認する必要がある", "the page read is a digest; the guideline itself is to be checked"), Doc["ご注意", 2, 4]),
            new Note("purpose", ("既存事業と異なる新市場・高付加価値事業への進出を支援し、生産性向上と賃上げにつなげる", "supports entry into new markets and higher value, for productivity and wages"), Doc["概要", 5, 6]),

            // 公募情報
            new Window("window", ("公募期間", "call"), On(2025, 12, 23), At(2026, 3, 26, 18, 0), Doc["公募期間", 7, 10])
            { Reading = ("締切は18時ちょうどまで。公募開始日の時刻は記載がない", "open until 18:00 itself; no hour of opening is stated") },
            new Announced("filing", ("電子申請開始", "electronic filing starts"), Day(2026, 2, 17), Doc["電子申請開始", 11, 12]),
            new Announced("result", ("結果発表(予定)", "results (planned)"), new YearMonth(2026, 7), Doc["結果発表", 13, 14]),
            new Note("office", ("事務局: (独)中小企業基盤整備機構", "office: SME Support, Japan"), Doc["事務局", 15, 16]),

            // 補助対象事業枠
            new Note("scope", ("製品等の新規性、市場の新規性、新事業売上高の3つの要件を満たす事業が対象", "projects that meet the three requirements of product novelty, market novelty and new sales"), Doc["補助対象事業枠", 17, 19]),
            CapTable, Cap,
            new NotStated("floor", ("補助下限額の記載がない", "no minimum grant is stated"), Doc["補助金額(従業員数別)", 20, 26])
            { Reading = ("第1回のリーフレットには補助下限750万円とあるが、この文書にはないため判定しない", "the leaflet of round 1 has a minimum of ¥7,500,000; this document has none, so it is not tested") },
            Half, WholeYen,
            new Term("period", ("補助事業実施期間の終わり", "end of the project period"), [(14, DecidedOn), (16, AdoptedOn)], Doc["補助事業実施期間", 31, 32])
            { Reading = ("交付決定日から14か月と採択発表日から16か月の早い方。初日は算入せず、民法143条により暦で数える", "the earlier of 14 months from the decision and 16 from the adoption; the first day is not counted (Civil Code, art. 143)") },
            new Requirement("core-cost", ("機械装置・システム構築費または建物費のいずれかが必須", "machinery and systems, or buildings, is required"), Machinery > Yen(0) | Buildings > Yen(0), Doc["注意事項", 33, 34]),
            new Note("raised-note", ("賃上げ特例の適用で補助上限額が上がる", "the special raises the ceiling"), Doc["注意事項", 35]),
            new Duty("interview", ("一定基準を満たした事業者にはオンライン口頭審査がある(15分程度)", "an online interview of some 15 minutes for those above a certain standard"), Doc["注意事項", 36]),

            // 特例措置
            Raised,
            new Note("raised-table", ("「引上げ額」3,000万円、5,000万円、7,000万円、9,000万円", "the amounts under the heading 引上げ額"), Doc["補助上限額の引上げ", 40, 46])
            { Reading = ("「引上げ額」の欄は上乗せする額ではなく、引上げ後の補助上限額である(補助金額の表と一致する)", "the column gives the raised ceilings, not what is added: it agrees with the first table") },
            new Repayment("repay-raised", ("賃上げ特例の要件未達: 引上げ分の補助金を全額返還", "special's conditions missed: all of the raised part is repaid"),
                Portion.Whole(ActualPayroll < Pct(6.0m) | WageFloorEverMissed(50)), DueYen, Doc["賃上げ特例", 49])
            { OnlyRaisedBy = Raised, Reading = ("2つの要件のどちらかが未達なら返還する。事業場内最低賃金は、基本要件(毎年30円)に20円を加えたものなので、毎年+50円に届いているかで見る。免除の記載はない", "due when either condition is missed; the lowest wage is looked at every year, as the special adds ¥20 to the basic requirement of ¥30 every year; no exemption is stated") },

            // 補助対象者
            SmeCapital, SmeEmployees, SpecifiedEmployees,
            new Requirement("size", ("中小企業者または特定事業者の一部であること", "an SME, or one of the specified businesses"), Sme | Specified, Doc["補助対象者", 50, 68])
            { Reading = ("中小企業者は資本金か従業員数のどちらかを満たせばよい。個人事業主は従業員数で判定する。特定事業者の表では、ゴム製品製造業は製造業、ソフトウェア業・情報処理サービス業・旅館業はその他とする", "an SME meets either capital or headcount; sole proprietors go by headcount; for specified businesses rubber counts as manufacturing, software and inns as other") },

            // 申請できない事業者
            new Exclusion("recent-award", ("申請締切日から16か月以内に新事業進出・事業再構築・ものづくり補助金で採択された事業者", "adopted under one of three subsidies within 16 months before the deadline"), LastAdoption >= Deadline.PlusMonths(-16), Doc["申請できない事業者", 69, 70])
            { Reading = ("締切日から16か月前の応当日(2024年11月26日)以後の採択を含む", "adoptions on or after the corresponding day (2024-11-26) are included") },
            new Combination("award-bar", ("申請締切日から16か月以内に新事業進出・事業再構築・ものづくり補助金で採択された事業者は申請できない", "adopted under one of three subsidies within 16 months before the deadline"), Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.Adopted), Doc["申請できない事業者", 69, 70], "shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri")
            { Reading = ("採択の後に辞退した場合や取消の場合も「採択された」に当たるとみる", "an award declined or revoked later was still adopted") },
            new Combination("revoked-bar", ("事業再構築補助金で採択取消を受けた事業者は申請できない", "award of the restructuring subsidy revoked"), Relation.Barred(Awards.Revoked), Doc["申請できない事業者", 71], "jigyo-saikochiku"),
            new Exclusion("restructuring-revoked", ("事業再構築補助金で採択取消を受けた事業者", "award of the restructuring subsidy revoked"), RestructuringRevoked.Is(true), Doc["申請できない事業者", 71]),
            new Exclusion("no-employees", ("従業員数が0名の事業者", "no employees"), Employees.Is(0), Doc["申請できない事業者", 72]),
            new Exclusion("under-one-year", ("新規設立・創業後1年未満の事業者", "founded less than a year ago"), FoundedOn > Deadline.PlusYears(-1), Doc["申請できない事業者", 73]) { Reading = AtDeadline },
            new Exclusion("large-company-half", ("みなし大企業(大企業が発行済株式の1/2以上を所有)", "deemed large: a large company holds 1/2 or more of the shares"), LargestLargeCompany >= Fraction(1, 2), Doc["申請できない事業者", 74]) { Reading = ("同一の大企業1社が所有する割合とする", "read as held by one large company") },
            new Exclusion("large-company-two-thirds", ("みなし大企業(大企業が発行済株式の2/3以上を所有)", "deemed large: large companies hold 2/3 or more of the shares"), AllLargeCompanies >= Fraction(2, 3), Doc["申請できない事業者", 75]) { Reading = ("複数の大企業が合わせて所有する割合とする", "read as held by large companies together") },
            new Exclusion("large-company-officers", ("みなし大企業(大企業の役員・職員が役員総数の1/2以上)", "deemed large: 1/2 or more of the officers come from large companies"), LargeCompanyOfficers >= Fraction(1, 2), Doc["申請できない事業者", 76]),
            new Exclusion("taxable-income", ("課税所得の年平均額が15億円超(直近過去3年分)", "average taxable income of the last 3 years over ¥1.5 billion"), AverageTaxableIncome > Oku(15), Doc["申請できない事業者", 77]),
            new Exclusion("same-corporation", ("みなし同一法人(親会社が議決権50%以上を有する子会社)", "deemed the same corporation: a parent holds 50% or more of the votes"), ParentVotes > Fraction(1, 2) & SameGroupApplies.Is(true), Doc["申請できない事業者", 78])
            { Open = ParentVotes.Is(Fraction(1, 2)) & SameGroupApplies.Is(true), Reading = ("重要事項4は複数申請だけを不採択とするので、グループのうち1社だけの申請は妨げないとみる。他の公募要領は50%超とするため、ちょうど50%で複数社が申請する場合は要確認とする", "note 4 rejects plural applications only, so one of the group may apply; other guidelines say over 50%, so plural applications at exactly 50% are left to the office") },
            new Exclusion("household", ("配偶者・親子等生計同一者による複数申請", "several applications from one household"), HouseholdMemberApplies.Is(true), Doc["申請できない事業者", 79]),
            new Exclusion("antisocial", ("暴力団関係者", "antisocial forces"), AntisocialForces.Is(true), Doc["申請できない事業者", 80]),

            // 基本要件
            new Requirement("new-product", ("製品等の新規性要件: 製品等が申請者にとって新規性を有する", "the product is new to the applicant"), NewToApplicant.Is(true), Doc["製品等の新規性要件", 81, 83]) { Reading = Judged },
            new Requirement("not-more-volume", ("既存製品の製造量増加は該当しない", "not a larger volume of an existing product"), OnlyMoreVolume.Is(false), Doc["製品等の新規性要件", 84]) { Reading = Judged },
            new Requirement("not-made-before", ("過去に製造した製品の再製造は該当しない", "not a product made before"), OnlyMadeBefore.Is(false), Doc["製品等の新規性要件", 85]) { Reading = Judged },
            new Requirement("not-other-method", ("単なる製造方法の変更は該当しない", "not merely another method"), OnlyOtherMethod.Is(false), Doc["製品等の新規性要件", 86]) { Reading = Judged },
            new Requirement("not-same-performance", ("性能が有意に異ならない場合は該当しない", "not without a significant difference in performance"), NoDifferentPerformance.Is(false), Doc["製品等の新規性要件", 87]) { Reading = Judged },
            new Requirement("new-market", ("市場の新規性要件: 対象としていなかった顧客層の新たな市場である", "a new market of customers not served so far"), NewCustomers.Is(true), Doc["市場の新規性要件", 88, 89]) { Reading = Judged },
            new Requirement("not-same-market", ("既存製品と市場が同一の場合は該当しない", "not the same market"), SameMarket.Is(false), Doc["市場の新規性要件", 90]) { Reading = Judged },
            new Requirement("not-part-of-market", ("既存製品市場の一部のみを対象とする場合は該当しない", "not a part of an existing market"), PartOfMarket.Is(false), Doc["市場の新規性要件", 91]) { Reading = Judged },
            new Requirement("not-other-area", ("単に商圏が異なるだけの場合は該当しない", "not merely another trade area"), OnlyOtherArea.Is(false), Doc["市場の新規性要件", 92]) { Reading = Judged },
            new Requirement("new-sales", ("新事業売上高要件: 最終年度で売上高の10%以上または付加価値額の15%以上", "new sales: 10% of sales or 15% of value added in the last year"),
                NewOfSales >= Fraction(10, 100) | NewOfValueAdded >= Fraction(15, 100) | (Sales >= Oku(10) & DivisionSales >= Oku(3) & (NewOfDivisionSales >= Fraction(10, 100) | NewOfDivisionValueAdded >= Fraction(15, 100))), Doc["新事業売上高要件", 93, 95])
            { Reading = ("分母は応募申請時の総売上高・総付加価値額とする(第1回の公募要領についての情報による)。部門での判定は、売上高10億円以上かつ部門売上高3億円以上の場合に選べるものとし、直近の決算で見る", "denominators are the totals at the application; the division may be taken instead where both thresholds are met in the last closed year") },
            new Requirement("plan-years", ("補助事業終了後3~5年の事業計画", "a plan of 3 to 5 years after the project ends"), Years >= 3 & Years <= 5, Doc["付加価値額要件", 96, 97]),
            new Requirement("value-added", ("付加価値額要件: 付加価値額の年平均成長率4.0%以上", "value added grows by 4.0% a year or more"), ValueAdded >= Pct(4.0m), Doc["付加価値額要件", 96, 97]),
            new Note("value-added-definition", ("付加価値額 = 営業利益 + 人件費 + 減価償却費", "value added = operating profit + personnel cost + depreciation"), Doc["付加価値額要件", 98]),
            MinimumWageGrowth,
            new Requirement("wage", ("賃上げ要件: 一人当たり給与が最低賃金の伸び以上、または給与支給総額が年2.5%以上", "wages: pay per head grows as the minimum wage did, or total pay by 2.5% a year"), PayrollPerHead >= MinimumWageGrowth | Payroll >= PayrollTarget, Doc["賃上げ要件", 99, 103])
            { Reading = ("直近5年間は2019年度から2024年度までとする。参考に挙げられた5都府県の値がこれで再現でき、他の道府県も同じ計算による", "the last five years are fiscal 2019 to 2024, which reproduces the values printed for reference; the other prefectures follow the same calculation") },
            new Requirement("wage-floor", ("事業場内最賃水準要件: 毎年、地域別最低賃金より30円以上高い", "the lowest wage is ¥30 or more above the regional minimum every year"), WageFloorGap >= 30, Doc["事業場内最賃水準要件", 104, 105]),
            new Requirement("action-plan", ("ワークライフバランス要件: 一般事業主行動計画を策定・公表", "a general employer action plan is made and published"), ActionPlanPublished.Is(true), Doc["ワークライフバランス要件", 106, 108]),
            new Requirement("bank", ("金融機関要件: 資金提供を受ける場合は「金融機関による確認書」を提出", "where a financial institution funds the project, its confirmation is submitted"), BankFunded.Is(false) | BankConfirmation.Is(true), Doc["金融機関要件", 109, 110]),

            // 補助対象経費
            new Expense("machinery", ("機械装置・システム構築費(機械装置購入、システム開発、リース料含む)", "machinery and systems, leases included"), Machinery, Doc["補助対象経費", 111, 112]) { Reading = ("区分の名称は第1回のリーフレットによる", "the names of the categories come from the leaflet of round 1") },
            new Expense("buildings", ("建物費(建設・改修費用、一時移転経費含む)", "buildings: construction, repair, temporary relocation"), Buildings, Doc["補助対象経費", 113]),
            new Expense("transport", ("運搬費(運搬料、宅配・郵送料等)", "transport"), Transport, Doc["補助対象経費", 114]),
            new Expense("technology-licences", ("技術導入費(知的財産権等の導入経費)", "technology licences"), TechnologyLicences, Doc["補助対象経費", 115]),
            new Expense("intellectual-property", ("知的財産権等関連経費(特許取得に関する弁理士費用等)", "intellectual property"), IntellectualProperty, Doc["補助対象経費", 116]),
            new Expense("outsourcing", ("外注費(検査・加工・設計等)", "outsourcing"), Outsourcing, Doc["補助対象経費", 117]),
            Tenth, OutsourcingShare,
            new Expense("experts", ("専門家経費(コンサルティング等)", "experts"), Experts, Doc["補助対象経費", 119]),
            ExpertsSum, ExpertsTotal, ExpertsDay, ExpertsDaily,
            new Expense("cloud", ("クラウドサービス利用費(サーバー利用等)", "cloud services"), Cloud, Doc["補助対象経費", 121]),
            new Expense("advertising", ("広告宣伝・販売促進費(パンフレット、展示会等)", "advertising and sales promotion"), Advertising, Doc["補助対象経費", 122]),
            Twentieth, AdvertisingShare,
            new NotStated("tax", ("経費を税抜・税込のどちらで計算するかの記載がない", "whether costs are with or without consumption tax is not stated"), Doc["補助対象経費", 111, 123]) { Reading = ("税抜の額を入力する(同種の補助金の公募要領による)", "costs are stated without tax, as in guidelines of the same kind") },
            new NotStated("ineligible-costs", ("「補助対象外経費」の見出しの下に記載がない", "nothing stands under the heading of ineligible costs"), Doc["補助対象外経費", 124]) { Reading = ("記載がないことは対象となることを意味しない", "absence here is no permission") },

            new Withdrawn("expense-limits", ("区分ごとの上限の記載がないこと(第1回のリーフレット)", "that no limits on categories were stated (leaflet of round 1)"), Doc["補助対象経費", 117, 123]),

            // 審査項目
            .. Round3Review.Rows(Doc),

            // 加点項目・減点項目
            .. Round3Points.Rows(Doc, Specified),

            // 重要事項
            new LeadTime("gbiz-lead", ("GビズIDプライムアカウントの取得(1週間程度)", "GbizID Prime account (about a week)"), 7, Doc["重要事項", 176, 177]) { Done = HasGbizIdPrime.Is(true), Reading = ("「1週間程度」は7日とみる。余裕を見ること", "'about a week' is taken as 7 days; allow for more") },
            new LeadTime("action-plan-lead", ("「両立支援のひろば」への一般事業主行動計画の公表(1~2週間程度)", "publication of the action plan (1 to 2 weeks)"), 14, Doc["重要事項", 178]) { Done = ActionPlanPublished.Is(true), Reading = ("「1~2週間程度」の長い方を14日とみる", "the longer of '1 to 2 weeks' is taken as 14 days") },
            new Exclusion("early-orders", ("交付決定前に発注・契約・購入した経費は補助対象外", "costs ordered, contracted or bought before the decision are not eligible"), IncludesEarlyOrders.Is(true), Doc["重要事項", 179]) { Reading = ("該当する経費は除いて入力する。含むと申告された経費のままでは申請できないものとする", "such costs are to be left out; with them included the costs cannot be claimed as stated") },
            new NotBefore("orders-from", ("発注・契約・購入した経費が対象になる日(交付決定日以降)", "costs ordered, contracted or bought count from here (the decision)"), DecidedOn, Doc["重要事項", 179]),
            new Exclusion("same-group-applies", ("みなし同一事業者として複数申請した場合、全て不採択", "several applications of deemed-identical businesses are all rejected"), SameGroupApplies.Is(true), Doc["重要事項", 180])
            { Open = ParentVotes.Is(Fraction(1, 2)) & SameGroupApplies.Is(true), Reading = ("親会社の議決権がちょうど50%の場合にみなし同一事業者となるかは要確認とする", "whether a parent with exactly 50% of the votes makes them identical is left to the office") },
            new Duty("assets", ("取得財産は補助事業専用で使用し、処分制限期間内の処分には承認が必要", "assets serve the project only; disposal within the limit period needs approval"), Doc["重要事項", 181]),
            new Yearly("reports", ("補助事業完了後5年間、毎年の事業化状況報告", "a yearly report for 5 years after completion"), 5, CompletedOn, Doc["重要事項", 182]) { Reading = ("完了日の翌日から1年ごとに区切る。事業年度によるかどうかの記載はない", "the years are counted from the day after completion; whether fiscal years are meant is not stated") },
            new NotStated("profit-return", ("収益納付の有無の記載がない", "whether profits are to be returned is not stated"), Doc["重要事項", 181, 184]) { Reading = ("第1回のリーフレットには「収益納付は求めません」とある", "the leaflet of round 1 says that none are") },
            DueYen,
            new Repayment("repay-wage", ("賃上げ要件未達: 補助金交付額×未達成率を返還", "wage requirement missed: the grant × the shortfall is repaid"),
                Portion.Lesser(Portion.Shortfall(ActualPayroll, PayrollTarget), Portion.Shortfall(ActualPayrollPerHead, MinimumWageGrowth)), DueYen, Doc["重要事項", 183])
            {
                ExceptRaisedBy = Raised,
                Exempt = (ValueAddedIncreased.Is(false) & OperatingDeficit.Is(true)) | BeyondControl.Is(true),
                Reading = ("未達成率は1−実績÷要件の成長率(小数第2位まで、切捨て)とし、2つの指標の良い方で見る。実績が0以下なら全額。引上げ分はこのとき特例の規定で必ず全額返還となるので、残りの額に掛ける。「等」は第1回のリーフレットにより天災などを含む。営業赤字を見る年の記載はない", "the shortfall is 1 − actual ÷ required growth (cut to two decimals), by the better of the two measures; growth of zero or less is all; the raised part is then always due in full under the special, so it is taken of the rest; 'etc.' includes disasters, by the leaflet of round 1; which year's deficit counts is not stated"),
            },
            new Repayment("repay-wage-floor", ("事業場内最賃水準要件未達: 補助金交付額÷事業計画期間年数を返還", "wage floor missed: the grant ÷ the plan years is repaid"), Portion.Years(PlanYears, WageFloorMissed(30)), DueYen, Doc["重要事項", 184])
            { ExceptRaisedBy = Raised, Reading = ("未達の年ごとに返還する。引上げ分はこのとき特例の規定で必ず全額返還となるので、残りの額で計算する。この文書に免除の記載はない", "for each missed year; the raised part is then always due in full under the special, so it is worked on the rest; this document states no exemption") },
            new Note("contact", ("中小企業新事業進出補助金事務局 03-6627-0610 平日9:30~17:30", "office: 03-6627-0610, weekdays 9:30 to 17:30"), Doc["お問い合わせ先", 185, 190]),
        ],
        (Half * Eligible).AtMost(Cap).Rounded(WholeYen)));
}
