using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
[Moved("sameCostsElsewhere", "applicant.record.sameCostsElsewhere")]
[JsonConverter(typeof(PartConverter<ShoryokukaPart>))]
public sealed record ShoryokukaPart
{
    /// <summary>カタログに登録された省力化製品を導入するか: a labour-saving product listed in the catalogue.</summary>
    [Member("カタログに登録された省力化製品の導入", "a labour-saving product listed in the catalogue")]
    public bool? CatalogueProduct { get; init; }

    /// <summary>販売事業者と共同で申請するか: applies jointly with the vendor.</summary>
    [Member("販売事業者との共同申請", "applies jointly with the vendor")]
    public bool? WithVendor { get; init; }

    /// <summary>個別の現場に合わせたオーダーメイド・セミオーダーメイド性のある設備・システムを導入するか (the office judges).</summary>
    [Member("個別の現場に合わせた設備・システムの導入", "equipment or systems made to fit the workplace", Declared = true)]
    public bool? MadeToMeasure { get; init; }

    /// <summary>カタログ注文型でこれまでに受けた補助額の合計, in yen; 0 at the first application.</summary>
    [Member("これまでに受けた補助額の合計(カタログ注文型)", "grants received so far (catalogue type)", OrElse = ["applicant.pastAwards"])]
    [Help("初回は0。書かなければ applicant.pastAwards から合計する",
        "0 at the first application. Where it is left out, it is summed from applicant.pastAwards.")]
    public Yen? GrantsSoFar { get; init; }

    /// <summary>事業終了時の給与支給総額の、申請時からの増加率: over the whole project, not a year.</summary>
    [Member("事業終了時の給与支給総額の増加率(申請時比)", "rise of total pay from the application to the end of the project", ByEnd = true)]
    [Help("1年当たりではなく、事業全体での増加率", "Over the whole project, not a year.")]
    public Growth? PayrollByEnd { get; init; }

    /// <summary>事業終了時の事業場内最低賃金の、申請時からの増加額, in yen an hour; below zero when it falls.</summary>
    [Member("事業終了時の事業場内最低賃金の増加額(申請時比)", "rise of the lowest wage from the application to the end of the project")]
    [Counted("円", "yen an hour", -1_000, 10_000), Formerly("wageFloorRaise")]
    [Help("1時間当たり。下がれば負", "An hour; below zero when it falls.")]
    public int? WageFloorRise { get; init; }

    /// <summary>事業終了時の事業場内最低賃金の、申請時からの増加率: over the whole project, not a year.</summary>
    [Member("事業終了時の事業場内最低賃金の増加率(申請時比)",
        "rise of the lowest wage, as a percentage, from the application to the end of the project", ByEnd = true)]
    [Help("1年当たりではなく、事業全体での増加率", "Over the whole project, not a year.")]
    public Growth? WageFloorGrowth { get; init; }
}
