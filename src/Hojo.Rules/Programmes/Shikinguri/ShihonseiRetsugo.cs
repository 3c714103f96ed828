using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>日本公庫による資本性劣後ローン, as its leaflet goes: 中小事業 and 国民事業.</summary>
internal static class ShihonseiRetsugo
{
    private const string Title = "資本性劣後ローン", Ceiling = "融資上限";

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = Leaflet(Shikinguri.ShihonseiRetsugo, ShihonseiRetsugoEnglish.Words, PromisesNothing);
        var scheme = round.Under(Doc, Title);
        scheme.Window("window", Passage.Silent(2360), "取扱期間", null, null, NoPeriod);
        scheme.Notes("extended", 2360, "通常資本性劣後ローンの制度を拡充");
        scheme.Notes("purpose", 2380, "資産査定上「資本」とみなされ、民間金融機関の支援を促進する融資制度", NamesStandApart);
        scheme.Requires("applicants", (2382, 2384, "省力化投資等の成長資金を必要とする事業者を対象に追加"),
            "キャッシュフローが不足する企業、一時的な財務悪化により企業再建等に取り組む企業、または省力化投資等の成長資金を必要とする事業者",
            CashFlowShort.Is(true) | Rebuilding.Is(true) | GrowthFunds.Is(true),
            "3つのいずれかに当たればよいとみる。申込者の申告によるもので、公庫が審査する");

        var ceiling = new SchemeCeiling(scheme, 2386, Ceiling, "融資");
        var chusho = Left("chusho", "（中小事業）15億円", Oku(15));
        var kokumin = Left("kokumin", "（国民事業）7,200万円", Man(7_200));
        Terms(round, scheme);
        round.Track("chusho", "資本性劣後ローン(中小事業)", chusho, LoanMoney, credit: true);
        round.Track("kokumin", "資本性劣後ローン(国民事業)", kokumin, LoanMoney, credit: true);
        return round.Build();

        Amount Left(string word, string printed, Yen most)
        {
            var unit = round.Under(Doc, Title, word);
            return ceiling.Left(unit, printed, unit.Sum("cap-sum", (2386, printed), Ceiling, most));
        }
    }

    private static void Terms(RoundBuilder round, Section scheme)
    {
        scheme.Prints("interest", (2388, "赤字の場合は0.5％・黒字の場合は３％台"), "利率(業績に応じて2区分)", "赤字の場合は0.5%・黒字の場合は3%台");
        scheme.Notes("low-interest", 2390, "低利・無担保融資", "位置からこの制度の説明とみる");
        var others = Others(round);
        others.Prints("interest-detail", Passage.Unpaged, "利率", "0.50%/3.25〜3.95%", "第三者の頁による。「3%台」と矛盾しない");
        others.Prints("term", Passage.Unpaged, "貸付期間", "5年1か月〜20年", ByThirdParty);
    }
}
