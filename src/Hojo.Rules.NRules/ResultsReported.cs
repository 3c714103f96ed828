using Hojo.Model;

namespace Hojo.Rules.NRules;

/// <summary>精算・返還: the fact that a host inserts to settle, a case with its award and results.</summary>
/// <param name="Case">The plan, the award and the results.</param>
public sealed record ResultsReported(Case Case);
