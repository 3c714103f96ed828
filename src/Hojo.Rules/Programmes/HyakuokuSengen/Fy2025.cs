using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.HyakuokuSengen;

/// <summary>100億宣言 (令和7年), as the leaflet of 中小企業成長加速化補助金 has it: no money, and what the subsidy asks for first.</summary>
internal static class Fy2025
{
    private static readonly Source Doc = Leaflets.HyakuokuSengen;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(HyakuokuSengen.Programme, "hyakuoku-sengen/2025", "令和7年", Fy2025English.Words);

        var what = round.Under(Doc, "「100億宣言」とは？");
        what.Notes("purpose", (2203, 2205, "実現に向けた取組を行っていくことを宣言するものです"),
            "飛躍的成長のため、自ら「売上高100億円」という目標を掲げ、実現に向けた取組を行うことを宣言する");
        what.Prints("portal", (2207, 2208, "ポータルサイト（令和7年春頃開設予定）上に公表されます"), "宣言は事務局のポータルサイト上に公表される", "令和7年春頃開設予定",
            "「春頃」は月で示されていないため、日付としては扱わない");

        var contents = round.Under(Doc, "≪宣言の内容≫");
        contents.Requires("content-profile", (2211, "①企業概要"), "①企業概要を記載", StatesProfile.Is(true));
        contents.Requires("content-message", (2212, "②企業理念・100億宣言に向けた経営者メッセージ"), "②企業理念・100億宣言に向けた経営者メッセージを記載", StatesMessage.Is(true));
        contents.Requires("content-goal", (2213, "③売上高100億円実現の目標と課題"), "③売上高100億円実現の目標と課題を記載", StatesGoal.Is(true));
        contents.Requires("content-measures", (2214, "④売上高100億円実現に向けた具体的措置"), "④売上高100億円実現に向けた具体的措置を記載", StatesMeasures.Is(true));
        contents.LeavesOpen("content-more", 2214, "宣言の内容は「等」とされ、このほかの記載事項は示されていない", "公表要領・申請要領・ひな形で確認する必要がある",
            also: [round.Under(Doc, "公表要領・申請要領・ひな形等").At((2238, "公表要領・申請要領・ひな形等は右のQRコードをご参照ください"))]);

        round.Under(Doc, "「100億宣言」のメリット").Notes("logo", (2221, "宣言企業は「公式ロゴマーク」を使用できます"), "宣言企業は公式ロゴマークを使用できる");
        round.Under(Doc, "経営者ネットワークへの参加").Notes("network", (2223, 2226), "経営者ネットワークへの参加");
        var who = round.Under(Doc, "※ 宣言できる企業は売上高10億円～100億円未満の中小企業です。");
        who.Requires("sales", 2228, "売上高10億円~100億円未満", Sales >= Oku(10) & Sales < Oku(100),
            "10億円を含み、100億円を含まない。どの期の売上高かの記載がないため、直近の決算で見る");
        who.NamesSmes((2228, "売上高10億円～100億円未満の中小企業です"), "中小企業");
        round.Under(Doc, "「宣言」掲載").Reviews("check", (2229, "所定の要件と記載内容の確認があります"), "「宣言」掲載に際して、所定の要件と記載内容の確認がある",
            "「所定の要件」の内容の記載がない");
        round.Under(Doc, "「宣言」取得による補助金等の活用").Prints("opens-subsidies", (2232, 2234, "（上限5億円（補助率1/2）等）への申請が可能となります"),
            "100億宣言が基本要件となる補助金等への申請が可能となる(別に必要書類と審査)", "中小企業成長加速化補助金: 上限5億円(補助率1/2)等");
        round.Under(Doc, "100億宣言").Notes("changes", (2236, "今後追加・変更の可能性があります"), "活用できるメニューは今後追加・変更の可能性がある");

        var opening = round.Under(Doc, "申請受付開始");
        opening.Announces("opening", (2239, "申請受付開始は令和７年5月頃を予定"), "申請受付開始", new YearMonth(2025, 5));
        opening.Window("window", (2239, "申請受付開始は令和７年5月頃を予定"), "申請受付", new YearMonth(2025, 5), null,
            "開始は「令和7年5月頃」とだけあり、終わりの記載はない。日を補わず、5月より前は受け付けていないとみる");
        round.Under(Doc, "100億宣言").Notes("contact", 2255, "https://www.chusho.meti.go.jp/keiei/100oku/index.html");
        round.Under(Doc, "申請にはGビズIDプライムアカウント").Requires("gbiz", (2258, "GビズIDプライムアカウント」の取得が必要です"),
            "申請にはGビズIDプライムアカウントの取得が必要", HasGbizIdPrime.Is(true),
            "宣言の案内の末尾にあるため宣言の申請にも及ぶとみる。申請の時点で取得済みであることとする");

        round.Track("", "100億宣言(リーフレット)", grant: null);
        return round.Build();
    }
}
