using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回: dates, who may apply, what the plan must reach and what follows, as the guideline was transcribed.</summary>
internal static partial class Round01
{
    private const string Guideline = "新事業進出・ものづくり商業サービス補助金（第1回）";

    // ── 公募期間 ──────────────────────────────────────────────────────────────
    private static void Calendar(RoundBuilder round)
    {
        var status = round.Under(Transcription, Guideline);
        status.Announces("call", (1097, "第1回は2026年6月29日に公募が始まっています"), "公募開始", Day(2026, 6, 29));
        status.Window("window", (1097, "受付は2026年9月30日（水）からで、締切は2026年10月30日（金）18:00です"), "申請受付期間",
            On(2026, 9, 30), At(2026, 10, 30, 18, 0), "締切は18時ちょうどまで。受付開始の時刻は記載がない。2つの地方局の資料に公募期間の記載はない");
        status.Announces("result", (1097, "採択発表は令和9年（2027年）1月頃の予定です"), "採択発表(予定)", new YearMonth(2027, 1));
    }

    // ── 対象外 ────────────────────────────────────────────────────────────────
    private static void Applicants(RoundBuilder round)
    {
        string[] three = ["shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri"];
        string[] four = [.. three, "shinjigyo-monodzukuri"];

        var awards = round.Under(Transcription, "直近16か月以内の他制度の採択・実施状況");
        awards.BarredBy("recent-award", (1214, 1219, "交付候補者として採択された]]（辞退した場合を除く）"),
            "申請締切日から16か月以内に事業再構築・新事業進出・ものづくり補助金・本補助金で採択された事業者(辞退した場合を除く)",
            Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.AdoptedAndKept), four, RecentAdoption,
            "締切日から16か月前の応当日以後の採択を含む");
        awards.BarredBy("under-way", (1219, "申請締切日時点でこれらの[[交付決定を受けて事業を実施中]]の場合は対象外です"),
            "申請締切日の時点でこれらの補助金の交付決定を受けて事業を実施中の事業者", Relation.Barred(Awards.UnderWay), four, ProjectUnderWay,
            "記録の状態は締切日まで変わらないものとみる");

        var notes = round.Under(Transcription, Guideline);
        notes.Excludes("no-employees", (1292, "応募申請の時点で従業員が0名の事業者は対象になりません"), "応募申請の時点で従業員数が0名の事業者", Employees.Is(0));
        notes.Excludes("taxable-income", (1302, "直近過去3年の課税所得の年平均額が15億円を超える事業者は対象になりません"),
            "課税所得の年平均額が15億円超(直近過去3年)", AverageTaxableIncome > Oku(15));
        notes.BarredBy("two-awards", (1303, "交付決定を合計2回以上受けた事業者は対象になりません"),
            "過去3年間に事業再構築・新事業進出・ものづくり補助金の交付決定を合計2回以上受けた事業者",
            Relation.Fewer(2, 36, BarStart.Decision, LookedAt.Deadline, Awards.Decided), three, SeveralDecisions,
            "過去3年間は申請締切日から数え、応当日以後の交付決定を含むとみる。起算日の記載はない");
    }

    // ── 基本要件 ──────────────────────────────────────────────────────────────
    private static void Goals(RoundBuilder round)
    {
        var notes = round.Under(Transcription, Guideline);
        notes.NotBefore("orders-from", (1290, "交付決定の前に発注・契約したものは対象になりません"), "発注・契約した経費が対象になる日(交付決定以降)", DecidedOn);
        notes.Requires("value-added", (1291, "付加価値額の年平均成長率+4.0%以上"), "付加価値額の年平均成長率4.0%以上", ValueAdded >= Pct(4.0m));
        notes.Requires("wage-floor", 1291, "事業場内最低賃金が地域別最低賃金+30円以上", WageFloorGap >= 30,
            "毎年の最小の差で見る。最低賃金引上げ特例の事業者にも求めるかは記載がない");
        notes.Requires("plan-years", 1291, "補助事業終了後3〜5年の事業計画", Years >= 3 & Years <= 5);
        notes.Requires("gbiz", (1292, "取得におおむね2週間かかります"), "GビズIDプライムアカウントを取得している、又は締切までに取得できる",
            HasGbizIdPrime.Is(true) | Asked.On <= round.Closes.Minus(Length.Days(14)), "未取得なら、締切の14日前までに手続を始めれば間に合うとみる");
        notes.LeadTime("gbiz-lead", (1292, "取得におおむね2週間かかります"), "GビズIDプライムアカウントの取得(おおむね2週間)", 14,
            HasGbizIdPrime.Is(true), "「おおむね2週間」は14日とみる。余裕を見ること");
        round.Under(Notes, "新事業進出・ものづくり 第1回").Requires("wage", Passage.Unpaged, "1人あたり給与支給総額の年平均成長率3.5%以上",
            PayrollPerHead >= Pct(3.5m),
            "「1人あたり」とする資料と、給与支給総額とだけ書く転記がある。2つの指標で結論が分かれる場合は要確認とする",
            open: (PayrollPerHead >= Pct(3.5m) & Payroll < Pct(3.5m)) | (PayrollPerHead < Pct(3.5m) & Payroll >= Pct(3.5m)),
            also: [notes.At((1291, "給与支給総額の年平均成長率+3.5%以上"), notes.Say("wage:differs", "「1人あたり」がない"))]);
    }

    // ── 採択後 ────────────────────────────────────────────────────────────────
    private static void Afterwards(RoundBuilder round)
    {
        round.Under(Transcription, Guideline, "kakushin").Term("period", (1295, "交付決定日から10か月以内（採択発表日から12か月以内）"),
            "補助事業実施期間の終わり", [(10, DecidedOn), (12, AdoptedOn)], Readings.EarlierOfTwo);
        round.Under(Transcription, Guideline, "shinjigyo", "global").Term("period", (1295, "交付決定日から14か月以内（採択発表日から16か月以内）"),
            "補助事業実施期間の終わり", [(14, DecidedOn), (16, AdoptedOn)], Readings.EarlierOfTwo);

        var notes = round.Under(Transcription, Guideline);
        notes.Binds("assets", (1297, "法定耐用年数を過ぎるまで、勝手な売却・転用・廃棄ができません"),
            "税抜50万円以上で取得した機械等は、法定耐用年数を過ぎるまで勝手に処分できない");
        var dueYen = notes.RoundsDown("due-whole-yen", Passage.Silent(1291), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        notes.Repays("profit-return", (1298, "この補助金には収益納付があります"), "収益納付がある", Portion.Unstated(ProfitMade.Is(true)), dueYen,
            Readings.NoFormula, consequence: Consequence.ProfitReturned);
        notes.Repays("repayment", (1291, "達成できないと返還を求められます"), "付加価値額・給与・事業場内最低賃金の目標が未達の場合は補助金の返還",
            Portion.Unstated(ActualValueAdded < Pct(4.0m) | ActualPayrollPerHead < Pct(3.5m) | ActualPayroll < Pct(3.5m)
                | WageFloorEverMissed(30)),
            dueYen,
            "給与は1人あたりとする資料と総額とする転記があるため、どちらかの未達で返還がありうるものとする。算式の記載がないため、0円から全額までとする");
        round.Under(Transcription, "賃上げ特例（上限額の引上げ）").Repays("repay-raised", (1204, "達成できなかった場合は補助金の返還を求められます"),
            "賃上げ特例が未達の場合は補助金の返還", Portion.Unstated(ClaimsRaisedCap.Is(true) & RaisedCapAchieved.Is(false)), dueYen,
            "特例の要件と算式の記載がないため、達成したかを聞き、0円から全額までとする");
    }
}
