using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>What the tracks of 2025 have in common: the documents, and the dates of the leaflet.</summary>
internal static class Common
{
    private const string Office = "サービス等生産性向上ＩＴ導入支援事業事務局（ＴＯＰＰＡＮ株式会社）";

    public static readonly Source Leaflet = Read("IT25-L", "「IT導入補助金」でIT導入・DXによる生産性向上を支援！(令和7年5月時点版)", "中小企業庁", SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3");
    public static readonly Source NormalDoc = Read("IT25-T", "ＩＴ導入補助金２０２５ 公募要領（通常枠）", Office, SourceRank.Guideline, "f72e681ed7bc53965809a8a4b91a6bd0c2e888b1d4b3965b8beeda9e983a63cb");
    public static readonly Source InvoiceDoc = Read("IT25-I", "ＩＴ導入補助金２０２５ 公募要領（インボイス枠（インボイス対応類型））", Office, SourceRank.Guideline, "c1ef14b56222edd6be8ed058b1bbd72f1c26f6a08b4168cc217469fd44517ce2");
    public static readonly Source TradeDoc = Read("IT25-D", "ＩＴ導入補助金２０２５ 公募要領（インボイス枠（電子取引類型））", Office, SourceRank.Guideline, "5c87f11f3faee81b3e3a2c5844e69219cbfedd83366c076c7ebf68e99aaac95d");
    public static readonly Source SecurityDoc = Read("IT25-S", "ＩＴ導入補助金２０２５ 公募要領（セキュリティ対策推進枠）", Office, SourceRank.Guideline, "6baaf177164e6bde8a9cdb4318171d8db83df64952e466b6b61f8db2f255cb41");
    public static readonly Source MultiDoc = Read("IT25-M", "ＩＴ導入補助金２０２５ 公募要領（複数社連携ＩＴ導入枠）", Office, SourceRank.Guideline, "efc2b5df9da7fb0a05dd602f91ce3fe27d50a90db1cc92bb7ba78719a7c2a59e");

    private static readonly Source Successor = Read("DAI26-T", "中小企業デジタル化・ＡＩ導入支援事業費補助金 交付規程（通常枠）",
        "中小企業デジタル化・ＡＩ導入支援事業事務局（ＴＯＰＰＡＮ株式会社）", SourceRank.Guideline,
        "ffaee38fe09b00581343ff48825d0d68dd0cae6e2087a485d21d3bac533309d4");

    private static readonly Label Continuous = ("受付は公募要領のとおり2025年3月31日に始まる。回ごとの始まりは記載がないため、その日から締切日までとみる。締切の時刻は記載がない", "applications open on 2025-03-31 by the guideline; no round has an opening day of its own, so it is read as open from then to its closing day; no hour is stated");

    /// <summary>The closing days of the leaflet, for every track but 複数社連携.</summary>
    public static readonly IReadOnlyList<Provision> Closings =
    [
        new Window("window-2", ("第2次申請締切日", "second closing day"), On(2025, 3, 31), On(2025, 6, 16), Leaflet["＜今後のスケジュール＞ 第２次申請締切日", 370, 372]) { Reading = Continuous },
        new Window("window-3", ("第3次申請締切日", "third closing day"), On(2025, 3, 31), On(2025, 7, 18), Leaflet["＜今後のスケジュール＞ 第３次申請締切日", 370, 374]) { Reading = Continuous },
    ];

    /// <summary>The closing day of 複数社連携.</summary>
    public static readonly Window GroupClosing = new("window-1", ("第1次申請締切日", "first closing day"), On(2025, 3, 31), On(2025, 6, 16), Leaflet["＜今後のスケジュール＞ 第１次申請締切日", 376, 378]) { Reading = Continuous };

    /// <summary>交付申請期間, of which the guideline prints the first day alone; and what came after the programme.</summary>
    public static IEnumerable<Provision> Later(Citation period) =>
    [
        new Window("window-later", ("交付申請期間(これより後の締切)", "later closing days"), On(2025, 3, 31), null, period)
        {
            Reading = ("公募要領は始まりだけを記し、終わりも締切の回数も記さない。リーフレットにある締切の後にも締切があるかは事務局に確かめる",
                "the guideline prints the first day alone, no end and no number of closing days; ask the office whether more follow"),
        },
        new WindowBound("succeeded", ("デジタル化・AI導入補助金の交付規程により終わる", "ended by the grant rules of the digital and AI subsidy"),
            null, On(2026, 1, 16), Successor["附則", 490])
        {
            Reading = ("IT導入補助金2025の後を継ぐ補助金とみて、その交付規程の日(2026年1月16日)の後は受け付けないとみる",
                "read as what follows this subsidy, which is read to take no application after the day of these rules (2026-01-16)"),
        },
    ];

    /// <summary>What holds for the whole leaflet.</summary>
    public static readonly IReadOnlyList<Provision> Heading =
    [
        new Note("version", ("リーフレットは令和7年5月時点版", "the leaflet is that of May 2025"), Leaflet["令和7年5月", 202, 203]),
        new PrintedFigure("headline", ("補助額の最大と補助率の幅(全枠)", "largest grant and range of rates, over all tracks"), ("最大450万円/者、1/2〜4/5", "up to ¥4,500,000 each, 1/2 to 4/5"), Leaflet["補助額は最大450万円/者、補助率は1/2～4/5！", 175]),
    ];

    /// <summary>補助額の１円未満は切り捨て: the same words in every guideline.</summary>
    public static Rounding WholeYen(Citation citation) => new("whole-yen", ("補助額の1円未満は切り捨て", "the grant is rounded down to the yen"), Yen(1), citation);

    /// <summary>加算金, by the rules of the grant; its rate is not printed.</summary>
    public static Label Surcharged { get; } = ("補助金受領の日から返還金納付の日までの日数に応じた加算金、納付が遅れた場合は延滞金(率の記載なし)", "a surcharge by the days from the payment of the grant to its return, and more for late payment (the rates are not stated)");

    /// <summary>端数処理 of what is repaid.</summary>
    public static Rounding DueYen(Citation citation) => new("due-whole-yen", ("返還額の円未満切捨て", "repayments rounded down to the yen"), Yen(1), citation)
    { Reading = ("返還額の端数処理の記載がないため、円未満を切り捨てる", "no rounding of repayments is stated; what is due is rounded down to the yen") };

    /// <summary>効果報告完了前の辞退: the same words in every guideline.</summary>
    public static Repayment Withdrawal(Rounding rounding, Citation citation)
        => new("withdrawal", ("効果報告完了前の辞退(ITツールの解約・利用停止、廃業、事業譲渡など): 補助金の全部又は一部の返還が必要となる場合がある", "withdrawal before the reports are complete (a tool given up, the business closed or transferred): all or part may have to be repaid"), Portion.Unstated(Withdrew.Is(true)), rounding, citation)
        { Surcharge = Surcharged, Reading = ("複数のITツールの一部の解約も辞退とみなされる。額の記載がないため、0円から全額までとする", "giving up one of several tools counts too; how much is not stated: from nothing to all of it") };

    /// <summary>What stands in the guideline and in no row.</summary>
    public static NotStated NotRead(Citation citation, Label rest) => new("not-read", ($"この要領のうち、まだ1行ずつ規定にしていない部分: {rest.Ja}", $"parts of the guideline not yet encoded row by row: {rest.En}"), citation)
    { Reading = ("これらの部分は判定に入らない。公募要領で確認する必要がある", "they are not tested; the guideline itself is to be checked") };

    private static Source Read(string id, string title, string publisher, SourceRank rank, string hash) => new(id, title, publisher, rank, hash, new(2026, 11, 21));
}
