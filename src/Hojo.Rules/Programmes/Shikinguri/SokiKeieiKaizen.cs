using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>早期経営改善計画策定支援事業, as its leaflet goes; the ceilings come from a third party.</summary>
internal static class SokiKeieiKaizen
{
    private const string Title = "早期経営改善計画策定支援事業";

    private static readonly Figure<Rate> TwoThirds = RateOf("rate", ("専門家への支払い費用に対する補助率", "rate on the experts' fees"), 2, 3, Doc[Title, 2418, 2420]);
    private static readonly Label Parts = ("第三者の頁の「15+5+5=25万」を、計画策定支援費用・伴走支援費用(期中)・伴走支援費用(決算期)の順の補助上限とみる。リーフレットに上限の記載はない", "'15+5+5=25' of a third party is read as the ceilings for the plan, for support during the year and at the closing of accounts; the leaflet has no ceiling");
    private static readonly Figure<Yen> PlanSum = SumOf("plan-sum", ("計画策定支援費用の補助上限", "ceiling for making the plan"), Man(15), Others["金融", 50]);
    private static readonly Limit PlanCap = new("plan-cap", ("計画策定支援費用は15万円まで", "for the plan up to ¥150,000"), PlanSum, Others["金融", 50]) { Reading = Parts };
    private static readonly Figure<Yen> FollowUpSum = SumOf("follow-up-sum", ("伴走支援費用(期中)の補助上限", "ceiling for support during the year"), Man(5), Others["金融", 50]);
    private static readonly Limit FollowUpCap = new("follow-up-cap", ("伴走支援費用(期中)は5万円まで", "for support during the year up to ¥50,000"), FollowUpSum, Others["金融", 50]) { Reading = Parts };
    private static readonly Figure<Yen> YearEndSum = SumOf("year-end-sum", ("伴走支援費用(決算期)の補助上限", "ceiling for support at the closing of accounts"), Man(5), Others["金融", 50]);
    private static readonly Limit YearEndCap = new("year-end-cap", ("伴走支援費用(決算期)は5万円まで", "for support at the closing of accounts up to ¥50,000"), YearEndSum, Others["金融", 50]) { Reading = Parts };
    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc[Title, 2418, 2420])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    /// <summary>A recognised expert settles it, whatever a bank does besides.</summary>
    private static readonly Condition ByBank = PlannedByBank.Is(true) & !RecognisedExpert.Is(true) & Asked.On <= Day(2028, 1, 31);

    public static readonly Round Round = new(Shikinguri.SokiKeieiKaizen, "soki-keiei-kaizen/2025", Leaflet,
        new Track("soki-keiei-kaizen/2025", ("早期経営改善計画策定支援事業", "support for early management improvement plans"),
        [
            new NotStated("digest", ("案内であり、詳細は窓口で確認する必要がある。作成日の記載がない", "an overview without a date; the details are to be asked for"), Doc["資金繰り支援のご案内", 2337, 2342]),
            new Window("window", ("受付期間", "period"), null, null, Doc["早期経営改善計画策定支援事業", 2350]) { Reading = ("リーフレットに受付期間の記載がない", "the leaflet states no period") },
            new Announced("bank-planner-until", ("民間金融機関による計画策定支援の対象追加を延長する期限", "plans made with private financial institutions count until"), Day(2028, 1, 31), Doc["早期経営改善計画策定支援事業", 2350, 2352]) { Reading = ("「2028年1月末」を2028年1月31日とみる", "'the end of January 2028' is 2028-01-31") },
            new Requirement("planner", ("国が認定した専門家の支援を受けて経営改善計画を策定する(税理士や中小企業診断士等のほか、民間金融機関も一定の条件で対象)", "the plan is made with an expert recognised by the state; private financial institutions count on certain conditions"), RecognisedExpert.Is(true) | ByBank, Doc[Title, 2416, 2424])
            { Open = ByBank, Reading = ("民間金融機関による支援の「一定の条件」は記載がないため、要確認とする。対象となるのは2028年1月末までで、照会日で見る", "the conditions for financial institutions are not stated and are left to the office; they count until the end of January 2028, by the day asked about") },
            new Note("plan", ("資金計画、ビジネスモデル俯瞰図、アクションプランなどの経営改善計画", "a plan of funds, an overview of the business model, an action plan and the like"), Doc[Title, 2416, 2418]),
            new Expense("plan-fee", ("計画策定支援費用", "fee for making the plan"), PlanFee, Doc[Title, 2418, 2420]) { Reading = ("費用の区分は第三者の頁の3つの上限に対応させた", "the fees are divided as the three ceilings are") },
            new Expense("follow-up-fee", ("伴走支援費用(期中)", "fee for support during the year"), FollowUpFee, Others["金融", 50]),
            new Expense("year-end-fee", ("伴走支援費用(決算期)", "fee for support at the closing of accounts"), YearEndFollowUpFee, Others["金融", 50]),
            TwoThirds, PlanSum, PlanCap, FollowUpSum, FollowUpCap, YearEndSum, YearEndCap, WholeYen,
            Contact(),
        ],
        Sum((TwoThirds * PlanFee).AtMost(PlanCap), (TwoThirds * FollowUpFee).AtMost(FollowUpCap), (TwoThirds * YearEndFollowUpFee).AtMost(YearEndCap)).Rounded(WholeYen)));
}
