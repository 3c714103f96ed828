using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shoryokuka.Shoryokuka;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 from 第5回 (令和7年度補正): the rate is flat. Goals and limits come second-hand from 公募要領 第7回.</summary>
internal static class GeneralR7
{
    private static readonly Label FromSeventh = ("第7回の公募要領の転記による。第5回・第6回も同じとみる", "from a transcription of the guideline of round 7; rounds 5 and 6 are read to be the same");

    private static readonly Condition SmallOrRevitalising = SmallBusiness.Holds | Revitalising.Is(true);

    private static readonly Special MinimumWage = new("minimum-wage-special", ("最低賃金引上げ特例", "minimum wage special"),
        ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & !SmallOrRevitalising, Seventh["最低賃金引上げの特例", 931])
    { Reading = ("2024年10月から2025年9月までに、その時点の地域別最低賃金以上・2025年度改定の地域別最低賃金未満で雇う従業員が全従業員の30%以上の月が3か月以上あること(第7回の公募要領の転記による)。小規模・再生事業者は除く(地方局の資料)", "in 3 months or more from October 2024 to September 2025, 30% or more of all staff paid from the minimum then in force to below that of fiscal 2025 (transcription of round 7); not for small businesses or those under revitalisation (leaflet)") };

    private static readonly Special Raised = new("wage-special", ("大幅賃上げ特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50 & !MinimumWage.When & Revitalising.Is(false), Seventh["大幅賃上げの特例は", 942, 966])
    { Reading = ("給与支給総額は年平均成長率とみる。最低賃金引上げ特例の事業者と再生事業者は適用できない。補助上限額に達しない場合は上限の引上げが意味を持たない", "total pay is read as yearly growth; not for users of the minimum wage special nor under revitalisation; below the standard ceiling it changes no amount") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Hokkaido["省力化投資補助金 一般型", 49], Employees, Raised,
        (UpTo(5),          Man(750),   Man(1_000)),
        (Between(6, 20),   Man(1_500), Man(2_000)),
        (Between(21, 50),  Man(3_000), Man(4_000)),
        (Between(51, 100), Man(5_000), Man(6_500)),
        (AtLeast(101),     Man(8_000), Oku(1)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Hokkaido["省力化投資補助金 一般型", 49]);

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Hokkaido["省力化投資補助金 一般型", 49])
        .When(("小規模・再生", "small or under revitalisation"), SmallOrRevitalising, Fraction(2, 3))
        .When(("最低賃金引上げ特例", "minimum wage special"), MinimumWage.When, Fraction(2, 3));

    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Hokkaido["枠・類型、補助上限額、補助率", 42, 49])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Figure<Yen> OtherSum = SumOf("other-sum", ("機械装置・システム構築費以外の経費の上限額", "ceiling for costs other than machinery and systems"), Man(500), Seventh["機械装置・システム構築費以外の経費", 980]);

    private static readonly Limit OtherTotal = new("other-total", ("機械装置・システム構築費以外の経費は合計500万円まで", "costs other than machinery and systems up to ¥5,000,000 in all"), OtherSum, Seventh["機械装置・システム構築費以外の経費", 980])
    { Reading = ("税抜の対象経費としての額の上限とする", "read as a limit on the eligible cost, without tax") };

    private static readonly Amount Eligible = Sum(Machinery, Sum(Transport, TechnologyLicences, IntellectualProperty, Outsourcing, Experts, Cloud).AtMost(OtherTotal));

    private static readonly Rounding DueYen = Shoryokuka.DueYen(Seventh["達成率に応じて補助金の返還", 966, 1047]);

    public static readonly Round Round = new(Shoryokuka.Programme, "shoryokuka/general-r7", ("一般型(第5回から)", "general type (from round 5)"),
        new Track("shoryokuka/general-r7", ("中小企業省力化投資補助金 一般型(第5回から)", "SME labour-saving investment subsidy, general type (from round 5)"),
        [
            new PrintedFigure("budget", ("予算(新事業進出・ものづくり補助金と共通、中小企業等事業再構築促進基金を活用)", "budget (shared with the new business entry and monodzukuri subsidy; from the restructuring fund)"), ("2,960億円", "¥296 billion"), Hokkaido["ものづくり商業サービス省力化・革新的開発・新事業・海外展開促進事業", 9, 14]),
            new Note("purpose", ("業務プロセスの自動化・高度化、ロボット生産プロセスの改善、DX等の多様な省力化投資を促進する", "automation of processes, better robot production, digital transformation and other labour-saving investment"), Hokkaido["②一般型", 34, 36]),
            new Window("window", ("公募期間(公募回制)", "calls, round by round"), null, null, Hokkaido["②一般型", 34, 36]) { Reading = ("資料に各回の公募期間の記載がない", "the leaflets state no dates for the rounds") },
            new Announced("seventh-closed", ("第7回の受付終了(17:00)", "round 7 closed (17:00)"), Write.At(2026, 7, 31, 17, 0), Seventh["第7回の受付は", 813]),
            new Announced("eighth-filing", ("第8回の申請受付開始(9月中旬の予定)", "round 8 takes applications (planned for mid-September)"), DateSpan.Part(new YearMonth(2026, 9), MonthPart.Middle), Seventh["第7回の受付は", 813]),
            new Announced("eighth-closing", ("第8回の申請締切(10月中旬の予定)", "round 8 closes (planned for mid-October)"), DateSpan.Part(new YearMonth(2026, 10), MonthPart.Middle), Seventh["第7回の受付は", 813]),
            new Note("rounds", ("第5回で1/3の段階が廃止され、賃上げの要件は1人あたり3.5%になった", "round 5 dropped the step of 1/3 and took 3.5% per head as its wage goal"), Fifth["一般型 第5回", 26]),
            new Requirement("made-to-measure", ("個別の現場の設備や事業内容等に合わせた設備導入・システム構築等", "equipment or systems made to fit the workplace"), MadeToMeasure.Is(true), Hokkaido["②一般型", 36])
            { Reading = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges") },
            new NotStated("size", ("「中小企業等」の範囲の記載がない", "who counts as an SME is not stated"), Hokkaido["事業目的", 18, 36]) { Reading = ("規模の要件は判定しない", "size is not tested") },
            CapTable, Cap,
            new Note("second-leaflet", ("東北経済産業局の資料も同じ表である", "the leaflet of the Tohoku bureau has the same table"), Tohoku["一般型", 66]),
            Rate,
            new Withdrawn("rate-width", ("補助率が変わる補助金額1,500万円(第4回まで)", "the grant of ¥15,000,000 at which the rate changed (up to round 4)"), Fifth["一般型 第5回", 26]),
            new Withdrawn("rate-beyond", ("1,500万円を超える部分の補助率1/3(第4回まで)", "the rate of 1/3 over ¥15,000,000 (up to round 4)"), Fifth["一般型 第5回", 26]),
            new NotStated("small-business", ("「小規模」「再生」の定義の記載がない", "'small' and 'under revitalisation' are not defined"), Hokkaido["小規模・再生", 49])
            { Reading = ("小規模は商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下とする(持続化補助金などの定義による)。再生は申請者の申告による", "small is read as 5 people in commerce and services, 20 in lodging, entertainment, manufacturing and others; revitalisation as the applicant states") },
            WholeYen,
            new Exclusion("no-employees", ("申請の時点で従業員が0名", "no employees at the application"), Employees.Is(0), Seventh["申請の時点で従業員が0名だと応募できません", 893]) { Reading = FromSeventh },
            MinimumWage,
            Raised,
            new Expense("machinery", ("機械装置・システム構築費", "machinery and systems"), Machinery, Seventh["機械装置・システム構築費（税抜）", 969, 971]),
            new Requirement("core-cost", ("単価50万円以上の機械装置等の設備投資が必須", "machinery of ¥500,000 or more a piece is required"), Machinery >= Man(50), Seventh["必ず1つ以上、単価税抜50万円以上の機械装置等の設備投資が必要", 971])
            { Reading = ("単価を聞かないため、機械装置・システム構築費の合計が50万円以上であることだけを見る", "prices a piece are not asked, so only the sum is held against ¥500,000") },
            new Expense("transport", ("運搬費", "transport"), Transport, Seventh["運搬費", 978]),
            new Expense("technology-licences", ("技術導入費", "technology licences"), TechnologyLicences, Seventh["技術導入費", 978]),
            new Expense("intellectual-property", ("知的財産権等関連経費", "intellectual property"), IntellectualProperty, Seventh["知的財産権等関連経費", 978]),
            new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Seventh["外注費", 978]),
            new Expense("experts", ("専門家経費", "experts"), Experts, Seventh["専門家経費", 978]),
            new Expense("cloud", ("クラウドサービス利用費", "cloud services"), Cloud, Seventh["クラウドサービス利用費", 978]),
            OtherSum, OtherTotal,
            new NotStated("expenses", ("技術導入費・知的財産権等関連経費は各1/3、外注費・専門家経費は各1/2(専門家は1日5万円)までの内訳の上限がある", "limits within: 1/3 of the eligible total each on licences and intellectual property, 1/2 each on outsourcing and experts, ¥50,000 a day on experts"), Seventh["それぞれ補助対象経費総額の3分の1まで", 980])
            { Reading = ("内訳の上限は計算に入れていない。これに触れる計画では、実際の補助金額はこれより少ない", "not worked in; where a plan reaches one of them the true grant is less") },
            new Requirement("productivity", ("労働生産性の年平均成長率4.0%以上", "labour productivity grows by 4.0% a year or more"), LaborProductivity >= Pct(4.0m), Seventh["労働生産性の年平均成長率+4.0%以上", 1047]) { Reading = FromSeventh },
            new Requirement("wage", ("1人当たり給与支給総額の年平均成長率3.5%以上", "pay per head grows by 3.5% a year or more"), PayrollPerHead >= Pct(3.5m), Seventh["1人当たり給与支給総額の年平均成長率+3.5%以上", 1047]) { Reading = FromSeventh },
            new Requirement("wage-floor", ("事業場内最低賃金が毎年、都道府県の最低賃金+30円以上", "the lowest wage is ¥30 or more above the prefecture's minimum every year"), WageFloorGap >= 30, Seventh["最低賃金+30円以上（毎年）", 1047]) { Reading = FromSeventh },
            new Requirement("action-plan", ("従業員21名以上の場合、一般事業主行動計画の公表", "with 21 employees or more, a general employer action plan is published"), Employees <= 20 | ActionPlanPublished.Is(true), Seventh["従業員が21名以上の場合", 1048]) { Reading = FromSeventh },
            new LeadTime("action-plan-lead", ("「両立支援のひろば」への一般事業主行動計画の掲載(2週間程度)", "publication of the action plan (about two weeks)"), 14, Seventh["「両立支援のひろば」への掲載", 1048]) { Done = ActionPlanPublished.Is(true) | Employees <= 20, Reading = ("「2週間程度」は14日とみる", "'about two weeks' is taken as 14 days") },
            new Requirement("plan-years", ("3〜5年の事業計画", "a plan of 3 to 5 years"), Years >= 3 & Years <= 5, Seventh["3〜5年の事業計画", 1047]) { Reading = FromSeventh },
            new Exclusion("same-costs", ("カタログ注文型との併用は、補助対象経費が異なる場合に限る", "goes with the catalogue type only for other costs"), SameCostsElsewhere.Is(true), Leaflet["併用可能", 1616, 1617]) { Reading = ("令和6年度補正のリーフレットによる。令和7年度補正の資料に記載はない", "from the leaflet of the year before; this year's say nothing of it") },
            .. BesideCatalogue(("令和6年度補正のリーフレットによる。令和7年度補正の資料に記載はない", "from the leaflet of the year before; this year's say nothing of it")),
            new Combination("other-subsidies", ("同一の事業計画について他の国庫補助金等の交付を受けている場合は対象外", "not for a plan that receives another subsidy of the state"), Relation.Differing(("事業計画", "the plan")), Seventh["次のいずれかに当たると対象になりません", 1054], Combination.OtherSubsidies) { Reading = FromSeventh },
            new Exclusion("early-orders", ("交付決定前に発注・契約したものは対象外", "what was ordered or contracted before the decision is not eligible"), IncludesEarlyOrders.Is(true), Seventh["交付決定の前に発注・契約したもの", 1042]) { Reading = ("該当する経費は除いて入力する", "such costs are to be left out") },
            new NotBefore("orders-from", ("発注・契約した経費が対象になる日(交付決定以降)", "costs ordered or contracted count from here (the decision)"), DecidedOn, Seventh["交付決定の前に発注・契約したもの", 1042]),
            new NotStated("exclusions", ("みなし大企業(6類型)、反社会的勢力、みなし同一法人、重複、同一公募回の複数申請は対象外", "deemed large companies (6 kinds), antisocial forces, deemed-identical corporations, double funding and several applications in a round are excluded"), Seventh["次のいずれかに当たると対象になりません", 1054]) { Reading = ("範囲の記載が足りないため判定しない", "not tested: their bounds are not given") },
            new Term("period", ("補助事業実施期間の終わり", "end of the project period"), [(18, DecidedOn), (20, AdoptedOn)], Seventh["事業の実施期間", 1049]) { Reading = ("2つの期限の早い方。民法143条により暦で数える。第7回の公募要領の転記による", "the earlier of the two, counted by the Civil Code, art. 143; from a transcription of round 7") },
            new Note("profit-return", ("収益納付は求められない", "profits need not be returned"), Seventh["収益納付は求められません", 1050]),
            DueYen,
            new Repayment("repayment", ("目標が未達の場合、達成率に応じた補助金の返還(再生事業者は免除)", "repayment by the shortfall where goals are missed (none under revitalisation)"),
                Portion.Unstated(ActualLaborProductivity < Pct(4.0m) | ActualPayrollPerHead < Pct(3.5m) | WageFloorEverMissed(30)), DueYen, Seventh["達成率に応じて補助金の返還", 966, 1047])
            { Exempt = Revitalising.Is(true), Reading = ("どの目標かを転記が分けないため、労働生産性、1人当たり給与支給総額、事業場内最低賃金のどれかの未達とみる。算式の記載がないため、0円から全額までとする", "the transcription does not say which goals: productivity, pay per head or the lowest wage; no formula is stated: from nothing to all of it") },
            new Repayment("repay-raised", ("大幅賃上げ特例が未達の場合は取消・返還や減額", "revocation, repayment or reduction where the wage special is missed"),
                Portion.Unstated(ClaimsRaisedCap.Is(true) & RaisedCapAchieved.Is(false)), DueYen, Seventh["達成率に応じて補助金の返還", 966])
            { Reading = ("算式の記載がないため、0円から全額までとする", "no formula is stated: from nothing to all of it") },
            new Duty("assets", ("単価税抜50万円以上の設備等は無断で処分できず、付保割合50%以上の保険への加入が必要", "equipment of ¥500,000 or more a piece may not be disposed of at will and has to be insured for 50% or more"), Seventh["処分制限財産", 1055]),
            new NotStated("digest", ("施策の概要資料と公募要領の転記によるものであり、公募要領で確認する必要がある", "rests on an outline of policies and a transcription; the guideline itself is to be checked"), Hokkaido["補助金制度等のご案内", 3, 14]),
        ],
        (Rate * Eligible).AtMost(Cap).Rounded(WholeYen)));
}
