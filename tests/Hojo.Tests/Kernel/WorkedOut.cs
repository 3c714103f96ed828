using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>Facts that no case states: what the record bars is worked out from it, and known whatever is told.</summary>
internal static class WorkedOut
{
    public static bool IsWorkedOut(this Fact fact) => fact.Id.StartsWith("applicant.pastAwards.", StringComparison.Ordinal);
}
