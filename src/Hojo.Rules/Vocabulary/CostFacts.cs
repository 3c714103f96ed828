using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the costs.</summary>
internal static class CostFacts
{
    public static readonly Fact<Yen> Machinery = Money("costs.machinery", ("機械装置・システム構築費", "machinery and systems"), c => c.Costs.Machinery);
    public static readonly Fact<Yen> Buildings = Money("costs.buildings", ("建物費", "buildings"), c => c.Costs.Buildings);
    public static readonly Fact<Yen> Transport = Money("costs.transport", ("運搬費", "transport"), c => c.Costs.Transport);
    public static readonly Fact<Yen> TechnologyLicences = Money("costs.technologyLicences", ("技術導入費", "technology licences"), c => c.Costs.TechnologyLicences);
    public static readonly Fact<Yen> IntellectualProperty = Money("costs.intellectualProperty", ("知的財産権等関連経費", "intellectual property"), c => c.Costs.IntellectualProperty);
    public static readonly Fact<Yen> Outsourcing = Money("costs.outsourcing", ("外注費", "outsourcing"), c => c.Costs.Outsourcing);
    public static readonly Fact<Yen> Experts = Money("costs.experts", ("専門家経費", "experts"), c => c.Costs.Experts);
    public static readonly Fact<Yen> Cloud = Money("costs.cloud", ("クラウドサービス利用費", "cloud services"), c => c.Costs.Cloud);
    public static readonly Fact<Yen> Advertising = Money("costs.advertising", ("広告宣伝・販売促進費", "advertising and sales promotion"), c => c.Costs.Advertising);
    public static readonly Fact<Yen> ExpectedYearlySales = Money("costs.expectedYearlySales", ("年間売上見込", "expected yearly sales"), c => c.Costs.ExpectedYearlySales);
    public static readonly Fact<int> ExpertDays = Count("costs.expertDays", ("専門家の延べ日数", "days of experts"), ("日", "days"), 0, 10_000, c => c.Costs.ExpertDays);
    public static readonly Fact<bool> IncludesEarlyOrders = Stated("costs.includesEarlyOrders", ("交付決定前の発注等を含む", "includes orders made before the decision"), c => c.Costs.IncludesEarlyOrders);
}
