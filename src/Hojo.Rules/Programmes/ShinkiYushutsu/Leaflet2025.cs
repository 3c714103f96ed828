using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.OtherSupportFacts;

namespace Hojo.Rules.Programmes.ShinkiYushutsu;

/// <summary>新規輸出1万者支援プログラム, as its leaflet of February 2025 goes: support that is not money.</summary>
internal static class Leaflet2025
{
    private const string Title = "新規輸出１万者支援";

    private static readonly Source Doc = Leaflets.ShinkiYushutsu;

    public static readonly Round Round = new(ShinkiYushutsu.Programme, "shinki-yushutsu/2025", ("2025年2月のリーフレット", "leaflet of February 2025"),
        new Track("shinki-yushutsu/2025", ("新規輸出1万者支援プログラム", "programme for 10,000 new exporters"),
        [
            new Window("window", ("受付期間", "period"), null, null, Doc[Title, 2452, 2453]) { Reading = ("リーフレットに受付期間の記載がない", "the leaflet states no period") },
            new Note("counselling", ("登録した事業者にジェトロの専門家が折り返し連絡し、個別にカウンセリングする", "experts of the export organisation call back and counsel each business that registers"), Doc[Title, 2455, 2458]),
            new Requirement("register", ("まずポータルサイトで登録する", "registration on the portal comes first"), ExportPortalRegistered.Is(true), Doc[Title, 2460]),
            new Note("purpose", ("新たに輸出に乗り出す事業者を後押しする支援策を提案", "proposes support to those who begin to export"), Doc[Title, 2462, 2471]),
            new NotStated("size", ("対象となる事業者の規模や業種の記載がない", "size and trade of those supported are not stated"), Doc[Title, 2452, 2471]),
            new NotStated("amount", ("支援の金額や利用者の負担の記載がない", "no amounts and no charges are stated"), Doc[Title, 2473, 2482]),
            new Note("matching", ("輸出商社とのマッチング", "matching with trading companies"), Doc[Title, 2473, 2474]),
            new Note("accompanied", ("専門家による伴走型支援(輸出向け商品の開発、ブランディング・プロモーション)", "experts accompany the development of goods for export, branding and promotion"), Doc[Title, 2476, 2479]),
            new Note("e-commerce", ("ECサイトを活用した販路開拓", "new markets by e-commerce sites"), Doc[Title, 2481, 2482]),
            new Note("contact", ("ジェトロ本部 03-3582-4937 / 4938 / 4939 平日9時~12時・13時~17時。オンラインの窓口は24時間", "03-3582-4937, -4938, -4939, weekdays 9 to 12 and 13 to 17; online at any hour"), Doc[Title, 2484, 2489]),
            new Note("any-question", ("簡単な質問から具体的な相談まで受ける。これから考える方からすでに進出している方まで、すべての相談に専門家が応じる", "any question, from those who begin to think of it to those already abroad"), Doc["輸出を始めるには", 2493, 2506]),
            new Note("early-stage", ("海外展開が潜在的・検討初期の企業の課題を明確化し、国・手法・課題・対応策を伝える", "for firms at an early stage: countries, ways, problems and answers"), Doc["輸出先の国の選び方や、", 2508, 2518]),
            new PrintedFigure("monodzukuri", ("ものづくり補助金(グローバル枠)で輸出向け新商品の生産設備からブランディング・プロモーションまで支援", "the monodzukuri subsidy (global) supports equipment, branding and promotion of new goods for export"), ("上限3,000万円、補助率1/2(小規模事業者は2/3)", "up to ¥30,000,000 at 1/2 (small businesses 2/3)"), Doc["現地向けに商品を改良・", 2520, 2528])
            { Reading = ("別の制度の紹介であり、ここでは計算しない", "another programme; nothing is worked from it here") },
            new PrintedFigure("revised", ("リーフレットの改訂", "revision of the leaflet"), ("2025年2月", "February 2025"), Doc[Title, 2530]),
            new Note("domestic-traders", ("国内で輸出商社との個別商談会に参加できる。販売・貿易実務は商社が担い、実質的に国内取引で完結。助言も期待できる", "meetings with trading companies in Japan, which do the selling abroad and the trade work and may advise"), Doc["日本にいながら、", 2532, 2541]),
            new Note("advisers", ("輸出入の手続・法規制などの実務上の疑問に、アドバイザーがメール・電話・面談で答える", "advisers answer on procedures and rules by mail, telephone or in person"), Doc["輸出入に関する手続の流れや", 2543, 2549]),
            new Note("japan-mall", ("海外ECサイトの日本商品特設サイト「JAPAN MALL」での販売支援。原則、国内納品・国内買取・円建て決済", "JAPAN MALL on foreign e-commerce sites: as a rule delivered and bought in Japan, and paid in yen"), Doc["海外消費者向けに", 2551, 2560]),
        ],
        grant: null));
}
