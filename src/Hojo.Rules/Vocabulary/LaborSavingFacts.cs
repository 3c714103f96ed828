using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
internal static class LaborSavingFacts
{
    public static readonly Fact<bool> CatalogueProduct = Stated("laborSaving.catalogueProduct", ("カタログに登録された省力化製品の導入", "a labour-saving product listed in the catalogue"), c => c.LaborSaving.CatalogueProduct);
    public static readonly Fact<bool> WithVendor = Stated("laborSaving.withVendor", ("販売事業者との共同申請", "applies jointly with the vendor"), c => c.LaborSaving.WithVendor);
    public static readonly Fact<bool> MadeToMeasure = Declared("laborSaving.madeToMeasure", ("個別の現場に合わせた設備・システムの導入", "equipment or systems made to fit the workplace"), c => c.LaborSaving.MadeToMeasure);
    public static readonly Fact<bool> SameCostsElsewhere = Stated("laborSaving.sameCostsElsewhere", ("同じ補助対象経費での他方の型の申請", "claims the same costs under the other type"), c => c.LaborSaving.SameCostsElsewhere);
    public static readonly Fact<Yen> GrantsSoFar = Money("laborSaving.grantsSoFar", ("これまでに受けた補助額の合計(カタログ注文型)", "grants received so far (catalogue type)"), c => c.LaborSaving.GrantsSoFar ?? RecordFacts.Granted(c.Applicant.PastAwards, "shoryokuka/catalogue-2025", "shoryokuka/catalogue-2026"));
    public static readonly Fact<Growth> PayrollByEnd = ByEnd("laborSaving.payrollByEnd", ("事業終了時の給与支給総額の増加率(申請時比)", "rise of total pay from the application to the end of the project"), c => c.LaborSaving.PayrollByEnd);
    public static readonly Fact<int> WageFloorRaise = Count("laborSaving.wageFloorRaise", ("事業終了時の事業場内最低賃金の増加額(申請時比)", "rise of the lowest wage from the application to the end of the project"), YenAnHour, -1_000, 10_000, c => c.LaborSaving.WageFloorRaise);
    public static readonly Fact<Growth> WageFloorGrowth = ByEnd("laborSaving.wageFloorGrowth", ("事業終了時の事業場内最低賃金の増加率(申請時比)", "rise of the lowest wage, as a percentage, from the application to the end of the project"), c => c.LaborSaving.WageFloorGrowth);
}
