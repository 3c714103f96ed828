using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.HyakuokuSengen;

/// <summary>100億宣言 (令和7年), as the leaflet of 中小企業成長加速化補助金 has it: no money, and what the subsidy asks for first.</summary>
internal static class Fy2025
{
    private static readonly Source Doc = new("100OKU", "100億宣言 リーフレット(中小企業成長加速化補助金 1次公募のリーフレットとともに)", "中小企業庁",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    public static readonly Round Round = new(HyakuokuSengen.Programme, "hyakuoku-sengen/2025", ("令和7年", "2025"),
        new Track("hyakuoku-sengen/2025", ("100億宣言(リーフレット)", "ten-billion declaration (leaflet)"),
        [
            new Note("purpose", ("飛躍的成長のため、自ら「売上高100億円」という目標を掲げ、実現に向けた取組を行うことを宣言する", "the company itself declares the goal of sales of ¥10 billion and that it works towards it"), Doc["「100億宣言」とは？", 2195, 2205]),
            new PrintedFigure("portal", ("宣言は事務局のポータルサイト上に公表される", "declarations are published on the office's portal"), ("令和7年春頃開設予定", "to open around spring 2025"), Doc["「100億宣言」とは？", 2207, 2208]) { Reading = ("「春頃」は月で示されていないため、日付としては扱わない", "'around spring' names no month and is not treated as a date") },
            new Requirement("content-profile", ("①企業概要を記載", "states the company profile"), StatesProfile.Is(true), Doc["≪宣言の内容≫", 2210, 2211]),
            new Requirement("content-message", ("②企業理念・100億宣言に向けた経営者メッセージを記載", "states the philosophy and the manager's message"), StatesMessage.Is(true), Doc["≪宣言の内容≫", 2212]),
            new Requirement("content-goal", ("③売上高100億円実現の目標と課題を記載", "states the goal and the issues"), StatesGoal.Is(true), Doc["≪宣言の内容≫", 2213]),
            new Requirement("content-measures", ("④売上高100億円実現に向けた具体的措置を記載", "states the measures"), StatesMeasures.Is(true), Doc["≪宣言の内容≫", 2214]),
            new NotStated("content-more", ("宣言の内容は「等」とされ、このほかの記載事項は示されていない", "the list of contents ends in 'and so on'; the others are not stated"), Doc["≪宣言の内容≫", 2214]) { Reading = ("公表要領・申請要領・ひな形で確認する必要がある(2238行)", "the guidelines and the form are to be checked (line 2238)") },
            new Note("logo", ("宣言企業は公式ロゴマークを使用できる", "declared companies may use the official logo"), Doc["「100億宣言」のメリット", 2216, 2221]),
            new Note("network", ("経営者ネットワークへの参加", "declared companies join the managers' network"), Doc["経営者ネットワークへの参加", 2223, 2226]),
            new Requirement("sales", ("売上高10億円~100億円未満", "sales of ¥1 billion up to, not including, ¥10 billion"), Sales >= Oku(10) & Sales < Oku(100), Doc["※ 宣言できる企業は売上高10億円～100億円未満の中小企業です。", 2228]) { Reading = ("10億円を含み、100億円を含まない。どの期の売上高かの記載がないため、直近の決算で見る", "¥1 billion is inside, ¥10 billion is not; which year is not stated, so the last closed one") },
            new NotStated("size", ("「中小企業」の範囲の記載がない", "who counts as an SME is not stated"), Doc["※ 宣言できる企業は売上高10億円～100億円未満の中小企業です。", 2228]) { Reading = ("規模は判定しない", "size is not tested") },
            new Criterion("check", ("「宣言」掲載に際して、所定の要件と記載内容の確認がある", "the set requirements and the contents are checked before publication"), Doc["「宣言」掲載", 2229]) { Reading = ("「所定の要件」の内容の記載がない", "what the set requirements are is not stated") },
            new PrintedFigure("opens-subsidies", ("100億宣言が基本要件となる補助金等への申請が可能となる(別に必要書類と審査)", "lets the company apply for subsidies that require it (documents and review apart)"), ("中小企業成長加速化補助金: 上限5億円(補助率1/2)等", "growth acceleration subsidy: ceiling ¥500,000,000 (rate 1/2)"), Doc["「宣言」取得による補助金等の活用", 2231, 2234]),
            new Note("changes", ("活用できるメニューは今後追加・変更の可能性がある", "what it opens may be added to or changed"), Doc["100億宣言", 2236]),
            new Note("documents", ("公表要領・申請要領・ひな形等は右のQRコードを参照", "the guidelines and the form are behind the QR code"), Doc["公表要領・申請要領・ひな形等", 2238]),
            new Announced("opening", ("申請受付開始", "applications open"), new YearMonth(2025, 5), Doc["申請受付開始", 2239]),
            new Window("window", ("申請受付", "applications"), null, null, Doc["申請受付開始", 2239]) { Reading = ("開始は「令和7年5月頃」とだけあり、終わりの記載はない。日を補わない", "only 'around May 2025' is given for the opening and no end; no day is supplied") },
            new Note("contact", ("https://www.chusho.meti.go.jp/keiei/100oku/index.html", "https://www.chusho.meti.go.jp/keiei/100oku/index.html"), Doc["100億宣言", 2243, 2255]),
            new Requirement("gbiz", ("申請にはGビズIDプライムアカウントの取得が必要", "a GbizID Prime account is needed to apply"), HasGbizIdPrime.Is(true), Doc["申請にはGビズIDプライムアカウント", 2258, 2259]) { Reading = ("宣言の案内の末尾にあるため宣言の申請にも及ぶとみる。申請の時点で取得済みであることとする", "stands at the end of the page on the declaration, so read as holding for it too; held at the application") },
        ],
        grant: null));
}
