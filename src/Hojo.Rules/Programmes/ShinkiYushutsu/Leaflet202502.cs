using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.OtherSupportFacts;

namespace Hojo.Rules.Programmes.ShinkiYushutsu;

/// <summary>新規輸出1万者支援プログラム, as its leaflet of February 2025 goes: support that is not money.</summary>
internal static class Leaflet202502
{
    private static readonly Source Doc = Leaflets.ShinkiYushutsu;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(ShinkiYushutsu.Programme, "shinki-yushutsu/2025", "2025年2月のリーフレット", Leaflet202502English.Words);
        Front(round);
        Back(round);
        round.Track("", "新規輸出1万者支援プログラム", grant: null);
        return round.Build();
    }

    // ── 表面 ──────────────────────────────────────────────────────────────────
    private static void Front(RoundBuilder round)
    {
        var title = round.Under(Doc, "新規輸出１万者支援");
        title.Window("window", Passage.Silent(2452, 2453), "受付期間", null, null, "リーフレットに受付期間の記載がない");
        title.LeavesOut("size", (2452, 2471), "対象となる事業者の規模や業種の記載がない");
        title.Notes("counselling", (2455, 2458, "ジェトロ専門家から折り返し連絡して個別にカウンセリングいたします"),
            "登録した事業者にジェトロの専門家が折り返し連絡し、個別にカウンセリングする");
        title.Requires("register", (2460, "まずはこちらのポータルサイトでご登録ください"), "まずポータルサイトで登録する", ExportPortalRegistered.Is(true));
        title.Notes("purpose", (2462, 2463, "新たに輸出に乗り出すみなさまを後押しする支援策をご提案します"), "新たに輸出に乗り出す事業者を後押しする支援策を提案");
        title.LeavesOut("amount", (2473, 2482), "支援の金額や利用者の負担の記載がない");
        title.Notes("matching", (2473, 2474), "輸出商社とのマッチング");
        title.Notes("accompanied", (2476, 2479, "専門家による伴走型支援"), "専門家による伴走型支援(輸出向け商品の開発、ブランディング・プロモーション)");
        title.Notes("e-commerce", (2481, 2482), "ECサイトを活用した販路開拓");
        title.Notes("contact", (2484, 2489, "3582-4937 / 03-3582-4938 / 03-3582-4939"),
            "ジェトロ本部 03-3582-4937 / 4938 / 4939 平日9時~12時・13時~17時。オンラインの窓口は24時間");
        title.Prints("revised", (2530, "2025年2月改訂"), "リーフレットの改訂", "2025年2月");
    }

    // ── 裏面 ──────────────────────────────────────────────────────────────────
    private static void Back(RoundBuilder round)
    {
        round.Under(Doc, "輸出を始めるには").Notes("any-question", (2493, 2506, "海外に関するすべてのご相談をお受けします"),
            "簡単な質問から具体的な相談まで受ける。これから考える方からすでに進出している方まで、すべての相談に専門家が応じる");
        round.Under(Doc, "輸出先の国の選び方や、").Notes("early-stage", (2508, 2518, "検討初期の段階の企業を対象として、実現に向けた課題を明確化します"),
            "海外展開が潜在的・検討初期の企業の課題を明確化し、国・手法・課題・対応策を伝える");
        round.Under(Doc, "現地向けに商品を改良・").Prints("monodzukuri", (2520, 2528, "上限3,000万円、補助率1/2（小規模事業者の場合は2/3）"),
            "ものづくり補助金(グローバル枠)で輸出向け新商品の生産設備からブランディング・プロモーションまで支援",
            "上限3,000万円、補助率1/2(小規模事業者は2/3)", "別の制度の紹介であり、ここでは計算しない");
        round.Under(Doc, "日本にいながら、").Notes("domestic-traders", (2532, 2541, "国内輸出商社との個別商談会に参加いただけます"),
            "国内で輸出商社との個別商談会に参加できる。販売・貿易実務は商社が担い、実質的に国内取引で完結。助言も期待できる");
        round.Under(Doc, "輸出入に関する手続の流れや").Notes("advisers", (2543, 2549, "メール、電話または面談にてお応えします"),
            "輸出入の手続・法規制などの実務上の疑問に、アドバイザーがメール・電話・面談で答える");
        round.Under(Doc, "海外消費者向けに").Notes("japan-mall", (2551, 2560, "原則、国内納品・国内買取・円建て決済で取引が完結"),
            "海外ECサイトの日本商品特設サイト「JAPAN MALL」での販売支援。原則、国内納品・国内買取・円建て決済");
    }
}
