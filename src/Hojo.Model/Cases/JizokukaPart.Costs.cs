namespace Hojo.Model;

/// <content>補助対象経費, by the categories of the guideline.</content>
public sealed partial record JizokukaPart
{
    /// <summary>①機械装置等費 (ソフトウェア・システムを除く): machinery and the like.</summary>
    [Member("機械装置等費", "machinery and the like")]
    [Help("ソフトウェア・システムを除く", "Software and systems not included.")]
    public Yen? Machinery { get; init; }

    /// <summary>②広報費 (ウェブや動画によるものを除く): publicity.</summary>
    [Member("広報費", "publicity")]
    [Help("ウェブや動画によるものを除く", "What is done by web or video not included.")]
    public Yen? Publicity { get; init; }

    /// <summary>③ウェブサイト関連費 (システム、ソフトウェア、動画、インターネット広告を含む): website and systems.</summary>
    [Member("ウェブサイト関連費", "website and systems")]
    [Help("システム、ソフトウェア、動画、インターネット広告を含む", "Systems, software, video and advertising on the internet included.")]
    public Yen? Website { get; init; }

    /// <summary>④展示会等出展費: exhibitions.</summary>
    [Member("展示会等出展費", "exhibitions")]
    public Yen? Exhibitions { get; init; }

    /// <summary>⑤旅費: travel.</summary>
    [Member("旅費", "travel")]
    public Yen? Travel { get; init; }

    /// <summary>⑥新商品開発費: development of new products.</summary>
    [Member("新商品開発費", "development of new products")]
    public Yen? ProductDevelopment { get; init; }

    /// <summary>⑦借料 (機器・設備のリース、会場): leases and venue hire.</summary>
    [Member("借料", "leases and venue hire")]
    [Help("機器・設備のリース、会場", "Leases of equipment, and venues.")]
    public Yen? Rent { get; init; }

    /// <summary>⑧委託・外注費 (①から⑦に当たらないもの): work commissioned.</summary>
    [Member("委託・外注費", "work commissioned")]
    [Help("①から⑦に当たらないもの", "What is none of ① to ⑦.")]
    public Yen? Consignment { get; init; }
}
