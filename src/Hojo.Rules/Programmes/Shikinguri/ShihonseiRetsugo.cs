using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>日本公庫による資本性劣後ローン, as its leaflet goes: 中小事業 and 国民事業.</summary>
internal static class ShihonseiRetsugo
{
    private const string Title = "資本性劣後ローン";

    public static readonly Round Round = new(Shikinguri.ShihonseiRetsugo, "shihonsei-retsugo-loan/2025", Leaflet,
        Of("chusho", ("資本性劣後ローン(中小事業)", "subordinated loan counted as capital (SME unit)"), Oku(15)),
        Of("kokumin", ("資本性劣後ローン(国民事業)", "subordinated loan counted as capital (micro business unit)"), Man(7_200)));

    private static Track Of(string unit, Label title, Yen ceiling)
    {
        var loan = new LoanCeiling(ceiling, Doc[Title, 2386]);
        return new($"shihonsei-retsugo-loan/2025/{unit}", title,
        [
            .. Rows(Title, 2360),
            new Note("extended", ("通常資本性劣後ローンの制度を拡充", "the standing scheme is widened"), Doc[Title, 2360]),
            new Note("purpose", ("資産査定上「資本」とみなされ、民間金融機関の支援を促進する融資制度", "a loan that counts as capital when assets are examined, and draws in private lenders"), Doc[Title, 2380]) { Reading = Heading },
            new Requirement("applicants", ("キャッシュフローが不足する企業、一時的な財務悪化により企業再建等に取り組む企業、または省力化投資等の成長資金を必要とする事業者", "short of cash flow, rebuilding after finances worsened for a time, or in need of funds for growth"), CashFlowShort.Is(true) | Rebuilding.Is(true) | GrowthFunds.Is(true), Doc[Title, 2382, 2384])
            { Reading = ("3つのいずれかに当たればよいとみる。申込者の申告によるもので、公庫が審査する", "read as any one of the three, as declared; the corporation judges") },
            .. loan.Rows,
            new PrintedFigure("interest", ("利率(業績に応じて2区分)", "interest, by results"), ("赤字の場合は0.5%・黒字の場合は3%台", "0.5% in deficit, between 3% and 4% in profit"), Doc[Title, 2388]),
            new Note("low-interest", ("低利・無担保融資", "low interest, no collateral"), Doc[Title, 2390]) { Reading = ("位置からこの制度の説明とみる", "taken as said of this loan, from where it stands") },
            new PrintedFigure("interest-detail", ("利率", "interest"), ("0.50%/3.25〜3.95%", "0.50%, or 3.25% to 3.95%"), Others["金融", 49]) { Reading = ("第三者の頁による。「3%台」と矛盾しない", "from a third party; agrees with the leaflet") },
            new PrintedFigure("term", ("貸付期間", "term"), ("5年1か月〜20年", "5 years 1 month to 20 years"), Others["金融", 49]) { Reading = ("第三者の頁による。リーフレットに記載がない", "from a third party; not in the leaflet") },
            Contact(),
        ],
        loan.Formula, LoanMoney) { IsCredit = true };
    }
}
