using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>IT導入補助金2025: 通常枠 in its two bands, インボイス枠 in its two types, セキュリティ対策推進枠, 複数社連携IT導入枠. Each track follows its own
/// guideline; the leaflet has the closing days.</summary>
internal static partial class Fy2025
{
    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(ItDonyu.Programme, "it-donyu/2025", "2025", Fy2025English.Words);
        Leaflet(round);
        Normal(round);
        Invoice(round);
        ElectronicTrade(round);
        Security(round);
        MultiCompany(round);
        return round.Build();
    }

    private static void Leaflet(RoundBuilder round)
    {
        Section Under(string heading, params string[] of) => round.Under(Leaflets.ItDonyu, heading, of);

        Under("「IT導入補助金」でIT導入・DX（デジタルトランスフォーメーション）による生産性向上を支援！").Prints("headline",
            (175, "補助額は最大450万円/者、補助率は1/2～4/5！"), "補助額の最大と補助率の幅(全枠)", "最大450万円/者、1/2〜4/5");
        Under("通常枠", "normal", "normal-large").Notes("purpose", (185, "生産性の向上に資するITツール（ソフトウェア、サービス）の導入費用を支援"),
            "生産性の向上に資するITツール(ソフトウェア、サービス)の導入費用を支援");
        var invoice = Under("インボイス枠 インボイス対応類型", "invoice");
        invoice.Notes("purpose", (189, 191, "インボイス制度への対応に特化した支援枠"),
            "インボイス制度への対応に特化し、会計・受発注・決済ソフトとPC・タブレット・レジ・券売機等の導入費用を支援");
        invoice.Notes("no-floor", (193, "補助下限は無く"), "補助下限は無く、小規模事業者は最大4/5");
        Under("複数社連携IT導入枠", "multi-company").Notes("purpose", (195, 197, "10者以上の中小企業・小規模事業者等が連携した"),
            "10者以上の中小企業等が連携した、インボイス制度への対応やキャッシュレス決済を導入する取組等を支援");
        Under("セキュリティ対策推進枠", "security").Notes("purpose", (199, 200, "掲載されているセキュリティサービスの利用料を支援"),
            "IPAの「サイバーセキュリティお助け隊サービスリスト」に掲載されたサービスの利用料を支援");
        Under("令和7年5月").Notes("version", (202, 203, "令和7年5月時点版"), "リーフレットは令和7年5月時点版");
        Under("インボイス枠 電子取引類型", "electronic-trade").Notes("purpose", (207, 209, "発注者(大企業を含む)が費用を負担して"),
            "発注者(大企業を含む)が費用を負担してインボイス対応済の受発注ソフトを導入し、受注者である中小企業等が無償で利用できるケースを支援");

        Reading continuous = "受付の始まりは公募要領の「交付申請期間」による。回ごとの始まりは記載がないため、その日から締切日までとみる。締切の時刻は記載がない";
        var schedule = Under("＜今後のスケジュール＞", "normal", "normal-large", "invoice", "electronic-trade", "security");
        schedule.Window("window-2", (370, 372, "第２次申請締切日 ６月１６日"), "第2次申請締切日", On(2025, 3, 31), On(2025, 6, 16), continuous);
        schedule.Window("window-3", (370, 374, "第３次申請締切日 ７月１８日"), "第3次申請締切日", On(2025, 3, 31), On(2025, 7, 18), continuous);
        Under("＜今後のスケジュール＞", "multi-company").Window("window-1", (376, 378, "第１次申請締切日 ６月１６日"), "第1次申請締切日",
            On(2025, 3, 31), On(2025, 6, 16), continuous);
        round.Under(Guidelines.DigitalAiNormal2026, "附則").BoundsWindow("succeeded", (12, "令和８年（２０２６年）１月１６日より施行する"),
            "デジタル化・AI導入補助金の交付規程により終わる", null, On(2026, 1, 16),
            "IT導入補助金2025の後を継ぐ補助金とみて、その交付規程の施行日の後は受け付けないとみる");
    }
}
