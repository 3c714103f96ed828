using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>共同・協業型の経費区分, as its guideline has them. A category that is not used is 0, not left out.</summary>
[JsonConverter(typeof(PartConverter<JizokukaJointCosts>))]
public sealed record JizokukaJointCosts
{
    /// <summary>①人件費 (アルバイト代を除く): staff who work on the project.</summary>
    [Member("人件費", "staff who work on the project")]
    [Help("人件費単価×本事業従事時間。アルバイト代を除く", "Hourly rate times hours on the project; casual staff not included.")]
    public Yen? Personnel { get; init; }

    /// <summary>②委員等謝金: fees of committee members and experts.</summary>
    [Member("委員等謝金", "fees of committee members and experts")]
    public Yen? Honoraria { get; init; }

    /// <summary>③地域振興等機関旅費: travel of the body.</summary>
    [Member("地域振興等機関旅費", "travel of the body")]
    public Yen? BodyTravel { get; init; }

    /// <summary>④参画事業者旅費: travel of the participants.</summary>
    [Member("参画事業者旅費", "travel of the participants")]
    public Yen? ParticipantsTravel { get; init; }

    /// <summary>⑤会議費: drinks at meetings.</summary>
    [Member("会議費", "drinks at meetings")]
    public Yen? Meetings { get; init; }

    /// <summary>⑥借料 (拠点、会場、機器のリース): hire of bases, venues and equipment.</summary>
    [Member("借料(拠点・会場・機器)", "hire of bases, venues and equipment")]
    public Yen? Hire { get; init; }

    /// <summary>⑦設営・設計費 (内外装、整備工事、ECサイトの構築等): setting up and design.</summary>
    [Member("設営・設計費", "setting up and design")]
    [Help("内外装費、整備工事、ECサイトの構築等を含む", "Interior and exterior work and web shops included.")]
    public Yen? SettingUp { get; init; }

    /// <summary>⑧展示会等出展費: exhibiting.</summary>
    [Member("展示会等出展費(共同・協業型)", "exhibiting")]
    public Yen? Exhibiting { get; init; }

    /// <summary>⑨保険料: insurance.</summary>
    [Member("保険料", "insurance")]
    public Yen? Insurance { get; init; }

    /// <summary>⑩消耗品・備品費 (備品は単価50万円未満): consumables and equipment.</summary>
    [Member("消耗品・備品費", "consumables and equipment")]
    public Yen? Supplies { get; init; }

    /// <summary>⑪通信運搬費: postage and transport.</summary>
    [Member("通信運搬費", "postage and transport")]
    public Yen? Carriage { get; init; }

    /// <summary>⑫広報費 (WEB広告、動画等を含む): publicity, on the web too.</summary>
    [Member("広報費(WEB広告・動画等を含む)", "publicity, on the web too")]
    public Yen? PublicRelations { get; init; }

    /// <summary>⑬印刷製本費 (資料作成費を含む): printing.</summary>
    [Member("印刷製本費", "printing")]
    public Yen? Printing { get; init; }

    /// <summary>⑭雑役務費 (アルバイト・パート): casual staff.</summary>
    [Member("雑役務費(アルバイト・パート)", "casual staff")]
    public Yen? CasualStaff { get; init; }

    /// <summary>⑮委託・外注費 (他の区分に当たらないもの): work given to others, of no other category.</summary>
    [Member("委託・外注費(共同・協業型)", "work given to others, of no other category")]
    public Yen? Contracts { get; init; }

    /// <summary>⑯水道光熱費 (会場): water, light and heat of the venue.</summary>
    [Member("水道光熱費", "water, light and heat of the venue")]
    public Yen? Utilities { get; init; }
}
