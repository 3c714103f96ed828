using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>The first page, the flow, and what the leaflet leaves out: rows of every track.</summary>
internal static partial class Leaflet202503
{
    private const string Front = "「事業承継・M&A補助金」で";

    private static void FirstPage(RoundBuilder round)
    {
        var front = round.Under(Doc, Front);
        front.Notes("purpose", (1068, 1072, "事業承継に際しての設備投資や、M&A・PMIの専門家活用費用等を支援"),
            "中小企業の生産性向上、持続的な賃上げに向けて、事業承継に際しての設備投資や、M&A・PMIの専門家活用費用等を支援");
        front.Prints("version", (1074, "令和7年3月時点版"), "リーフレットの版", "令和7年3月時点版");
        round.Under(Doc, Front, Successors).Notes("frame", (1078, 1079), "5年以内に事業承継を予定している場合の設備投資等に係る費用を補助");
        round.Under(Doc, Front, Closers).Notes("frame", (1081, 1082), "事業承継・M&Aに伴う廃業等に係る費用(原状回復費・在庫処分費等)を補助");
        front.Notes("combination", (1084, 1085, "事業承継促進枠・専門家活用枠・事業統合投資類型と併用できます"),
            "廃業・再チャレンジ枠は、事業承継促進枠・専門家活用枠・事業統合投資類型と併用できる");
        front.Notes("budget", 1087, "令和6年度補正予算で中小機構に措置");
        round.Under(Doc, Front, Experts, Investors).Notes("frame", (1091, 1092), "M&A後の経営統合(PMI)に係る費用(専門家費用、設備投資等)を補助");
        var experts = round.Under(Doc, Front, Buyers, Sellers);
        experts.Notes("frame", (1094, 1096, "M&A時の専門家活用に係る費用"),
            "M&A時の専門家活用に係る費用(フィナンシャル・アドバイザー(FA)や仲介に係る費用、表明保証保険料等)を補助");
        experts.Notes("registered-advisers", (1098, 1099, "登録されたFA・仲介業者による支援に係る費用のみ補助対象"),
            "FA・仲介費用は、「M&A支援機関登録制度」に登録されたFA・仲介業者による支援に係る費用のみ補助対象");
    }

    /// <summary>※1: what is taken off the costs of a frame.</summary>
    private static Deduction OutsidePeriod(RoundBuilder round)
        => round.Under(Doc, "事前準備から事業終了までの流れ").Deducts("cost-window", (1208, "補助事業期間内に契約・発注を行い支払った経費とする"),
            "※1: 補助事業期間内に契約・発注を行い支払った経費以外の経費を除く", CostsOutsidePeriod,
            "枠の経費(専門家活用枠ではDD費用以外)から差し引く。DD費用や併用する廃業等の費用の分は、その費用から除いて入力する");

    private static void Flow(RoundBuilder round)
    {
        var flow = round.Under(Doc, "事前準備から事業終了までの流れ");
        flow.Yearly("status-report", (1178, 1184, "事業化状況報告"), "補助期間終了後、事業計画実施期間の事業化状況報告", PlanYears, CompletedOn,
            "回数と時期の記載がないため、補助事業の完了日の翌日から1年ごととみる。年数は申請者が3〜5年の計画で定める");
        round.Under(Transcripts.JigyoShokei14, "事業承継・M&A 14次").SucceededBy("14次", Passage.Unpaged, On(2026, 2, 27));
        flow.Window("window", Passage.Silent(1196, 1206), "公募期間", null, null, "申請受付開始・申請締切の日の記載がない");
        flow.Binds("result-report", (1210, "実績報告書等を提出し、実施した事業内容の検査と経費内容等の確認"),
            "※2: 実績報告書等を提出し、実施した事業内容の検査と経費内容等の確認を受ける");
        flow.Notes("payment", (1210, 1212, "交付決定された場合でも支払われないことがある"),
            "※2: 補助金は交付すべき額を事務局が確定した後に支払われ、交付決定された場合でも支払われないことがある");
        flow.Prints("plan-period", (1214, 1215, "3~5年間"), "事業計画実施期間(補助期間終了後)", "3~5年間");
    }

    private static void LeftOut(RoundBuilder round)
    {
        round.Under(Doc, Front).NamesSmes((1068, "中小企業の生産性向上"), "中小企業(者等)");
        round.Under(Doc, "要件").LeavesOut("exclusions", (1221, 1239), "対象外となる者の記載がない", "判定しない");
        round.Under(Doc, "補助上限").LeavesOut("floor", (1241, 1279), "補助下限額の記載がない",
            "「600~800万円」「800~1,000万円」は下限と上限ではなく、2段階の補助上限と読む");
        var costs = round.Under(Doc, "対象経費");
        costs.LeavesOut("expense-limits", (1329, 1349), "経費の区分ごとの上限と、「等」に含まれる経費の記載がない", "列挙された経費だけを、区分ごとの上限なしで計算する");
        costs.LeavesOut("tax", (1329, 1349), "経費を税抜・税込のどちらで計算するかの記載がない", Readings.CostsWithoutTax);
        round.Under(Doc, "お問い合わせ先").Notes("contact", 1377, "事業承継・M&A補助金事務局 050-3145-3812");
    }
}
