using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What is known of cases and results without looking at them at run time, so that trimmed programs write and read them.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(IReadOnlyList<CalendarEntry>))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(Settlement))]
[JsonSerializable(typeof(Solution))]
[JsonSerializable(typeof(Curve))]
[JsonSerializable(typeof(QuestionList))]
[JsonSerializable(typeof(Goal))]
[JsonSerializable(typeof(CaseMember))]
[JsonSerializable(typeof(CaseFault))]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(PastAward))]
[JsonSerializable(typeof(Applicant))]
[JsonSerializable(typeof(Award))]
[JsonSerializable(typeof(BusinessPlan))]
[JsonSerializable(typeof(Costs))]
[JsonSerializable(typeof(GlobalSouthPart))]
[JsonSerializable(typeof(ItBarred))]
[JsonSerializable(typeof(ItDonyuPart))]
[JsonSerializable(typeof(ItGroup))]
[JsonSerializable(typeof(ItOutcome))]
[JsonSerializable(typeof(ItTrade))]
[JsonSerializable(typeof(JigyoShokeiPart))]
[JsonSerializable(typeof(JizokukaPart))]
[JsonSerializable(typeof(MonodzukuriPart))]
[JsonSerializable(typeof(NewSales))]
[JsonSerializable(typeof(Novelty))]
[JsonSerializable(typeof(OtherSupportPart))]
[JsonSerializable(typeof(OverseasIpPart))]
[JsonSerializable(typeof(Ownership))]
[JsonSerializable(typeof(PastRecord))]
[JsonSerializable(typeof(Results))]
[JsonSerializable(typeof(SeichoKasokukaPart))]
[JsonSerializable(typeof(ShikinguriPart))]
[JsonSerializable(typeof(ShoryokukaPart))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(YearResult))]
[JsonSerializable(typeof(AwardStatus))]
[JsonSerializable(typeof(AwardedProgramme))]
[JsonSerializable(typeof(Industry))]
[JsonSerializable(typeof(IpRight))]
[JsonSerializable(typeof(ItOrganisation))]
[JsonSerializable(typeof(Lang))]
[JsonSerializable(typeof(MonthPart))]
[JsonSerializable(typeof(Prefecture))]
[JsonSerializable(typeof(PromotionBody))]
[JsonSerializable(typeof(SmallScaleTrade))]
[JsonSerializable(typeof(Growth))]
[JsonSerializable(typeof(Percent))]
[JsonSerializable(typeof(Rate))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
