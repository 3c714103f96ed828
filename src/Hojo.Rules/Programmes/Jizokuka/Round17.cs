using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 一般型 通常枠 第17回公募: the rows of the guideline, in its order, and what only the leaflet says.</summary>
internal static class Round17
{
    public static readonly Source Doc = new("JIZ-17", "小規模事業者持続化補助金＜一般型 通常枠＞第17回公募 公募要領(第2版 2025年4月25日)", "小規模事業者持続化補助金事務局",
        SourceRank.Guideline, "c739b58a59b5d3de2285573b403570ca1a5b1a8bc4824dac24f4c1a425a8874b", new(2026, 11, 21));

    private static readonly Source Leaflet = Common.Leaflet("JIZ-17L", "小規模事業者持続化補助金(通常枠)リーフレット(令和6年度補正、令和7年3月11日時点版)");

    private static readonly LocalDate LastDay = Day(2026, 7, 31);

    // ６．補助率、補助上限額等
    private static readonly Condition InvoiceMet = InvoiceIssuerByEnd.Is(true) & (TaxExempt2021To2023.Is(true) | FoundedOn >= Day(2023, 10, 1)) & UsedInvoiceSpecial.Is(false);
    private static readonly Condition WageMet = WageFloorStaff.Is(true) & WageFloorRise >= 50 & WageFloorGap >= 0;

    private static readonly Special Invoice = new("invoice-special", ("インボイス特例", "invoice special"), ClaimsInvoiceSpecial.Is(true) & InvoiceMet, Doc["（2）インボイス特例の適用要件について", 385, 403])
    { Reading = ("特例を希望して申請し、要件を計画で満たす事業者に適用する。終了時点の登録は予定で判定する", "applies to those who claim it and plan to meet its conditions; registration at the end of the project is as planned") };

    private static readonly Special Wage = new("wage-special", ("賃金引上げ特例", "wage special"), ClaimsRaisedCap.Is(true) & WageMet, Doc["（3）賃金引上げ特例の適用要件について", 436, 466])
    { Reading = ("＋50円は、地域別最低賃金ではなく、申請時の自社の事業場内最低賃金からの引上げ額である(リーフレットには基準の記載がない)。地域別最低賃金以上であることは、申請時と終了時の差の小さい方で見る。「基本給＋歩合給」の場合は基本給部分で数える", "the 50 yen is counted from the firm's own lowest wage at the application, not from the regional minimum (the leaflet names no base); that the wage is not under the regional minimum goes by the smaller gap of the two moments; with commission, by the basic pay") };

    private static readonly Special InDeficit = new("deficit-special", ("賃金引上げ特例のうち赤字事業者", "wage special for businesses in deficit"), Wage.When & ClaimsDeficitRate.Is(true) & Deficit.Is(true), Doc["業績が赤字の事業者に対する追加要件", 496, 512])
    { Reading = ("申請画面で①-2を選択した事業者に適用する。①-1を選択した赤字事業者は2/3とする", "applies to those who choose option 1-2 on the form; a business in deficit that chooses 1-1 has 2/3") };

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 2, 3, Doc["（１）補助率、補助上限額", 363, 365]).When(InDeficit.Text, InDeficit.When, Fraction(3, 4));
    private static readonly Figure<Yen> Base = SumOf("cap-sum", ("補助上限", "ceiling"), Man(50), Doc["（１）補助率、補助上限額", 369]);
    private static readonly Figure<Yen> InvoiceRise = SumOf("cap-invoice", ("インボイス特例の上乗せ", "added by the invoice special"), Yen(0), Doc["インボイス特例", 372, 374]).When(Invoice.Text, Invoice.When, Man(50));
    private static readonly Figure<Yen> WageRise = SumOf("cap-wage", ("賃金引上げ特例の上乗せ", "added by the wage special"), Yen(0), Doc["賃金引上げ特例", 376, 378]).When(Wage.Text, Wage.When, Man(150));
    private static readonly Limit Cap = new("cap", ("補助上限額まで(両特例で200万円上乗せ、最大250万円)", "at most the ceiling (both specials add ¥2,000,000, ¥2,500,000 in all)"), Sum(Base, InvoiceRise, WageRise), Doc["（１）補助率、補助上限額", 369, 381]);

    // ③ウェブサイト関連費
    private static readonly Figure<Yen> WebSum = SumOf("web-sum", ("ウェブサイト関連費の最大額", "most for the website"), Man(50), Doc["③ウェブサイト関連費", 657]);
    private static readonly Limit WebMost = new("web-most", ("ウェブサイト関連費の申請額は50万円まで", "website part up to ¥500,000"), WebSum, Doc["③ウェブサイト関連費", 657]) { Reading = ("「当経費の申請額」は補助金の額(経費ではない)とみる", "read as a limit on the grant for the website, not on its cost") };
    private static readonly Figure<Rate> Quarter = RateOf("web-rate", ("ウェブサイト関連費の割合", "share of the website"), 1, 4, Doc["③ウェブサイト関連費", 657]);
    private static readonly Limit WebQuarter = new("web-quarter", ("ウェブサイト関連費の申請額は補助金交付申請額の1/4まで", "website part up to 1/4 of the grant"), Quarter * Grant, Doc["③ウェブサイト関連費", 657])
    { Reading = ("交付申請額はウェブサイト関連費を含む全体の額。両方が成り立つ最大の額を求める", "the grant includes the website part; the greatest grant that satisfies both is taken") };
    private static readonly Rounding Parts = new("parts-yen", ("様式3: ウェブサイト関連費とそれ以外の各部分を円未満切捨てのうえ合計", "form 3: the website part and the part of all else are each rounded down to the yen, then added"), Yen(1), Common.Record["持続化", 15])
    { Reading = ("公募要領に端数処理の記載はなく、よくあるご質問による。合計したあとに端数は生じない", "the guideline states no rounding; by the FAQ. Nothing is left to round after the sum") };

    private static readonly Label Judged = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");
    private static readonly Label Void = ("特例による上乗せ部分だけでなく全体が交付対象外となるため、希望した特例の要件を満たさない計画は申請できないものとする", "not only the added part but the whole grant is refused, so a plan that misses a claimed special cannot be applied for");

    public static readonly Round Round = new(Jizokuka.Standard, "jizokuka/17", ("第17回", "round 17"),
        new Track("jizokuka/17", ("小規模事業者持続化補助金 一般型 通常枠 第17回", "Subsidy for sustaining small businesses, standard type, round 17"),
        [
            // 注意事項
            new Requirement("own-plan", ("事業者自らが経営計画を検討し策定している", "the applicant works out the business plan itself"), OwnPlan.Is(true), Doc["注意事項", 56, 58]) { Reading = Judged },
            new Exclusion("undeclared-advice", ("第三者の支援を受け、その相手方と金額の記載がない(不採択・交付決定取消)", "advice from third parties without naming them and the sum"), UndeclaredAdvice.Is(true), Doc["注意事項", 61, 63]),
            new Note("gbiz", ("申請にはGビズIDプライムのアカウントが必要", "a GbizID Prime account is needed to apply"), Doc["注意事項", 65, 66]),
            new Duty("false-statement", ("不正受給などの宣誓違反: 交付決定取消、加算金を課した返還", "breach of the oath (false statements and the like): decision revoked, repayment with a surcharge"), Doc["注意事項", 77, 82]),
            new Exclusion("both-types", ("創業型第1回公募との重複申請", "applies to the start-up type, round 1, as well"), AppliesToBothTypes.Is(true), Doc["注意事項", 84]),

            // 事業概要
            new Note("purpose", ("小規模事業者等の販路開拓等の取組と、併せて行う業務効率化の経費の一部を補助", "part of the cost of opening up sales, and of efficiency gained with it"), Doc["事業概要", 134, 138]),
            new Announced("published", ("公募要領公開", "guideline published"), Day(2025, 3, 4), Doc["事業概要", 145]),
            new Window("window", ("公募期間", "call"), On(2025, 5, 1), At(2025, 6, 13, 17, 0), Doc["事業概要", 146, 147]) { Reading = ("締切は17時ちょうどまで。受付開始の時刻は記載がない", "open until 17:00 itself; no hour of opening is stated") },
            new Deadline("form-4-deadline", ("事業支援計画書(様式4)発行の受付締切", "last day to ask for the support plan (form 4)"), Day(2025, 6, 3), Doc["事業概要", 148, 150]) { Done = SupportPlanIssued.Is(true) },
            new Duty("estimates", ("採択後、交付決定までに見積書等を提出", "after adoption, estimates are submitted before the decision"), Doc["事業概要", 171]),
            new Duty("report", ("補助事業の終了後、実績報告書と経理書類を提出", "after the project, a report and the accounts"), Doc["事業概要", 176, 178]),
            new Duty("effect-report", ("補助事業の終了から1年後の状況について事業効果報告書を提出", "a report on the state one year after the end"), Doc["事業概要", 188, 189]) { Reading = ("リーフレットの「事業化状況報告」に当たる", "the leaflet's last step, the report on business results") },

            // ２．補助対象者
            new Requirement("in-japan", ("日本国内に居住する個人、又は日本国内に本店を有する法人", "a resident, or a corporation with its head office in Japan"), BasedInJapan.Is(true), Doc["２．補助対象者", 210, 211]),
            new Requirement("small", ("小規模事業者: 商業・サービス業(宿泊業・娯楽業除く)5人以下、宿泊業・娯楽業と製造業その他20人以下", "small: commerce and services (other than lodging and entertainment) up to 5; lodging, entertainment, manufacturing and others up to 20"), SmallBusiness.Holds, Doc["（１）小規模事業者であること", 213, 220]) { Reading = ("特定非営利活動法人は「製造業その他」とする(246〜248行)", "a non-profit corporation counts among manufacturing and others (lines 246 to 248)") },
            new Requirement("small-at-end", ("事業終了まで小規模事業者である(小規模事業者卒業加点を希望する事業者を除く)", "small until the project ends, but for those who claim the graduation point"), ClaimsGraduation.Is(true) | Common.SmallAtEnd, Doc["（１）小規模事業者であること", 221, 222]) { Reading = ("終了時点の従業員数の計画で見る", "by the planned headcount at the end") },
            new Exclusion("excluded-form", ("補助対象にならない者(医師、助産師、系統出荷のみの個人農業者、協同組合等、一般・公益の社団と財団、医療・宗教・学校・社会福祉法人、農事組合法人、任意団体等)", "forms that are not eligible: doctors, midwives, farmers who only ship through cooperatives, cooperatives, associations and foundations, medical, religious, school and welfare corporations, unincorporated bodies"), ExcludedForm.Is(true), Doc["補助対象者の範囲", 223, 240]),
            new Exclusion("unfit-npo", ("収益事業を行わない、又は認定の特定非営利活動法人", "non-profit corporations without profit-making business, or certified ones"), UnfitNpo.Is(true), Doc["補助対象者の範囲", 246, 251]),
            new Exclusion("not-yet-open", ("申請時点で開業していない創業予定者", "not yet in business at the application"), NotYetOpen.Is(true), Doc["補助対象者の範囲", 236, 254]),
            new Exclusion("large-parent", ("資本金又は出資金5億円以上の法人に直接又は間接に100%の株式を保有されている", "wholly owned, directly or not, by a corporation with capital of ¥500,000,000 or more"), HeldByLargeCapital.Is(true), Doc["（２）資本金又は出資金が５億円以上", 256, 260]),
            new Exclusion("taxable-income", ("直近過去3年分の課税所得の年平均額が15億円を超えている", "average taxable income of the last 3 years over ¥1.5 billion"), AverageTaxableIncome > Oku(15), Doc["（３）確定している", 265, 267]),

            // 3．補助対象外となる事業者
            new Exclusion("unfiled-report", ("過去の一般型・コロナ特別対応型・低感染リスク型の様式第14(事業効果等報告書)が未提出", "form 14 of an earlier award is not filed"), UnfiledReport.Is(true), Doc["補助対象外となる事業者", 276, 282]),
            new Exclusion("past-project-year", ("過去の一般型の事業実施期間終了日の属する月の翌月から1年間が経過していない", "less than one year from the month after an earlier project ended"), PastProjectUnderYear.Is(true), Doc["補助対象外となる事業者", 283, 286]),
            new Exclusion("graduated-before", ("一般型の「卒業枠」で採択を受けて補助事業を実施した事業者", "carried out a project under the graduation track"), GraduatedBefore.Is(true), Doc["補助対象外となる事業者", 296, 297]),

            .. Round17Besides.Rows(Doc),

            // ４．補助対象事業、５．補助対象外となる事業
            new Requirement("for-sales", ("経営計画に基づく販路開拓等のための取組(又は併せて行う業務効率化)", "work to open up sales by the business plan, or efficiency gained with it"), ForSales.Is(true), Doc["４．補助対象事業", 307, 310]) { Reading = Judged },
            new Requirement("chamber", ("商工会・商工会議所の支援を受けながら取り組む(事業支援計画書(様式4)の発行)", "done with the support of a chamber of commerce (form 4 issued)"), SupportedByChamber.Is(true), Doc["４．補助対象事業", 312, 316]),
            new Requirement("ends-in-period", ("補助事業実施期間内(事業実施期限2026年7月31日まで)に補助事業が終了する", "the project ends within the period (by 2026-07-31)"), EndsOn <= LastDay, Doc["４．補助対象事業", 318, 320]),
            new Announced("decision", ("交付決定予定", "grant decisions (planned)"), new YearMonth(2025, 9), Doc["４．補助対象事業", 320]),
            new Exclusion("duplicate-support", ("国が助成する他の制度と同一又は類似内容の事業", "the same as, or like, what another national scheme supports"), DuplicateSupport.Is(true), Doc["５．補助対象外となる事業", 330, 337]),
            new Exclusion("no-sales", ("終了後概ね1年以内に売上げにつながることが見込まれない事業", "no sales expected within about a year after the end"), NoSalesWithinYear.Is(true), Doc["５．補助対象外となる事業", 338, 343]) { Reading = Judged },
            new Exclusion("unfit", ("射幸心をそそる、公序良俗を害するなど、公的な支援が適当でない事業", "gambling, against public order, or otherwise unfit for public support"), UnfitForSupport.Is(true), Doc["５．補助対象外となる事業", 344, 346]) { Reading = Judged },
            new Exclusion("primary-industry", ("新たに取り組む事業が1次産業(農業、林業、漁業)である事業", "the new work is farming, forestry or fishing"), NewPrimaryIndustry.Is(true), Doc["５．補助対象外となる事業", 348, 357]),

            // ６．補助率、補助上限額等
            Rate, Base, InvoiceRise, WageRise, Cap,
            new Note("judged-at-end", ("特例の要件は補助事業終了時点で満たす必要があり、満たさない場合、補助金は交付されない", "specials are judged at the end of the project; where they are missed nothing is paid"), Doc["６．補助率、補助上限額等", 383]),
            Invoice,
            new Requirement("invoice-kept", ("インボイス特例を希望した場合、その要件を満たす", "where the invoice special is claimed its conditions are met"), ClaimsInvoiceSpecial.Is(false) | InvoiceMet, Doc["（2）インボイス特例の適用要件について", 399, 406]) { Reading = Void },
            Round17Repayments.Invoice,
            new Duty("invoice-papers", ("登録通知書の写し、又は登録申請データの「受信通知」画面の写しを提出(未提出の場合は実績報告時)", "copy of the notice of registration, or of the receipt of the application; at the report at the latest"), Doc["（2）インボイス特例の適用要件について", 418, 429]),
            Wage,
            new Requirement("wage-kept", ("賃金引上げ特例を希望した場合、その要件(＋50円以上)を満たす", "where the wage special is claimed its conditions (+¥50 or more) are met"), ClaimsRaisedCap.Is(false) | WageMet, Doc["（3）賃金引上げ特例の適用要件について", 467, 469]) { Reading = Void },
            Round17Repayments.Wage,
            new Duty("wage-papers", ("直近1か月分の賃金台帳と雇用条件の書類を、申請時と実績報告時に提出", "wage ledger of the last month and terms of employment, at the application and at the report"), Doc["（3）賃金引上げ特例の適用要件について", 477, 490]),
            InDeficit,
            new Requirement("deficit-kept", ("賃金引上げ特例(赤字事業者)を希望した場合、追加要件を満たす", "where the rate for businesses in deficit is claimed, its further conditions are met"), ClaimsDeficitRate.Is(false) | (ClaimsRaisedCap.Is(true) & Deficit.Is(true)), Doc["業績が赤字の事業者に対する追加要件", 496, 504]) { Reading = ("追加要件も「賃金引上げ特例の要件」に含まれるとみる(524〜528行の「含む追加要件」)", "the further conditions count among those of the wage special (lines 524 to 528)") },
            new Note("both-specials", ("両特例を希望した場合、通常枠と両特例の要件を1つでも満たさないと全体が交付対象外", "where both are claimed, one missed condition of either voids the whole grant"), Doc["（4）インボイスおよび賃金引上げの両特例", 524, 528]),

            // ７．補助対象経費
            new Note("cost-conditions", ("①本事業に必要と特定でき、②交付決定日以降に発生し期間中に支払が完了し、③証憑で金額が確認できる経費", "costs that are needed for the project, arise after the decision and are paid within the period, and can be proved"), Doc["（２）補助対象となる経費は、次の①～③", 542, 550]),
            .. Round17Costs.Rows(Doc, [WebSum, WebMost, Quarter, WebQuarter, Parts]),

            // ８．申請手続、９．補助事業実施期間等
            new LeadTime("gbiz-lead", ("GビズIDアカウントの取得(数週間程度)", "GbizID account (some weeks)"), 28, Doc["（３）申請先及び留意事項", 1092, 1095]) { Done = HasGbizIdPrime.Is(true), Reading = ("「数週間程度」は日数が定まらないため、長めに4週間とみる。GビズIDメンバーでもよい", "'some weeks' fixes no number; four weeks are taken to be safe. A member account serves as well") },
            new DocumentAge("registry-extract", ("決算期を一度も迎えていない法人: 現在事項全部証明書又は履歴事項全部証明書(原本)", "corporations without a closed year: extract from the company register (original)"), Length.Months(3), Doc["現在事項全部証明書または履歴事項全部証明書", 1322, 1324]),
            new Exclusion("several-applications", ("同一事業者(代表者が同じ法人・個人を含む)からの複数応募", "several applications by one business or one representative"), SeveralApplications.Is(true), Doc["（５）応募件数", 1128, 1134]),
            new Deadline("project-end", ("補助事業実施期間の終わり(支払いまで終える)", "end of the project period, payments included"), LastDay, Doc["９．補助事業実施期間等", 1140, 1143]),
            new Deadline("report-deadline", ("補助事業実績報告書提出期限", "report due"), Day(2026, 8, 10), Doc["９．補助事業実施期間等", 1141, 1142]) { Done = CompletedOn < Day(2026, 7, 11), Reading = ("2026年7月10日までに終了したときは、終了から30日の方が早いためそれによる", "where the project ends by 2026-07-10, 30 days from its end come first") },
            new Term("report-30-days", ("途中で終了したときは、その日から30日を経過した日と提出期限の早い方までに実績報告", "where the project ends earlier, the report is due 30 days after, or by the deadline if that is earlier"), [new(Length.Days(30), CompletedOn)], Doc["９．補助事業実施期間等", 1143, 1148])
            { NotAfter = Day(2026, 8, 10), IsDeadline = true, Reading = ("「その日から起算して30日を経過した日」は、終了日を1日目として数えた30日目の翌日、すなわち終了日の30日後とみる", "counted with the day of the end as the first, the day after the thirtieth: 30 days after the end") },

            // １０．補助事業者の義務
            .. Round17Duties.Rows(Doc),

            // １２．採択審査
            new Exclusion("same-project", ("過去に実施した持続化補助金の補助事業と同じ事業と見受けられる場合", "the same project as one carried out before"), SameAsPastProject.Is(true), Doc["（３）その他留意事項", 1591, 1599]) { Reading = Judged },
            new Note("reduced-award", ("採択された場合でも、予算の都合等により希望金額から減額される場合がある", "an award may be less than asked for, by the budget"), Doc["（３）その他留意事項", 1600]),
            .. Round17Review.Rows(Doc),
            .. Round17Points.Rows(Doc, InDeficit.When),

            // １３．その他
            .. Round17Duties.Others(Doc),

            // リーフレット
            new Note("leaflet-rate", ("リーフレットの補助率は2/3のみ", "the leaflet has a rate of 2/3 only"), Leaflet["【補助率】", 395, 396]) { Reading = ("赤字事業者の3/4は公募要領による。要領を優先する", "3/4 for businesses in deficit comes from the guideline, which prevails") },
            new PrintedFigure("marukei", ("関連融資制度: 小規模事業者経営改善資金(マル経融資、無担保・無保証)の限度額", "related loan without collateral or guarantee: ceiling of the Marukei loan"), ("2,000万円", "¥20,000,000"), Leaflet["マル経融資", 420, 425]),
            new Duty("cost-detail", ("申請時点で明らかではない経費は交付申請・決定の段階で詳細内訳を改めて求められ、事後に判明した対象外経費は支払われない", "details of costs not yet clear are asked for at the decision; ineligible costs found later are not paid"), Leaflet["事前準備から事業終了までの流れ", 568, 570]),
        ],
        Common.TwoParts(Rate, WebMost, WebQuarter, Parts).AtMost(Cap)));
}
