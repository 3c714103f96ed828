using Hojo.Model;

namespace Hojo.Rules.NRules;

/// <summary>The fact that a host inserts: a case, and the moment that is asked about. Every track of the repository takes it up. Insert
/// one a session; a session is made in microseconds.</summary>
/// <param name="Case">What is known.</param>
/// <param name="On">The moment asked about, in Japan. There is no hidden clock.</param>
public sealed record Enquiry(Case Case, JapanTime On);
