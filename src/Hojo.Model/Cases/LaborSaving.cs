namespace Hojo.Model;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
public sealed record LaborSaving
{
    /// <summary>カタログに登録された省力化製品を導入するか.</summary>
    public bool? CatalogueProduct { get; init; }

    /// <summary>販売事業者と共同で申請するか.</summary>
    public bool? WithVendor { get; init; }

    /// <summary>個別の現場に合わせたオーダーメイド・セミオーダーメイド性のある設備・システムを導入するか (the office judges).</summary>
    public bool? MadeToMeasure { get; init; }

    /// <summary>同じ補助対象経費を、カタログ注文型と一般型のうち他方の型でも申請するか.</summary>
    public bool? SameCostsElsewhere { get; init; }

    /// <summary>カタログ注文型でこれまでに受けた補助額の合計, in yen; 0 at the first application.</summary>
    public Yen? GrantsSoFar { get; init; }

    /// <summary>事業終了時の給与支給総額の、申請時からの増加率: over the whole project, not a year.</summary>
    public Growth? PayrollByEnd { get; init; }

    /// <summary>事業終了時の事業場内最低賃金の、申請時からの増加額, in yen an hour; below zero when it falls.</summary>
    public int? WageFloorRaise { get; init; }

    /// <summary>事業終了時の事業場内最低賃金の、申請時からの増加率: over the whole project, not a year.</summary>
    public Growth? WageFloorGrowth { get; init; }
}
