using Hojo.DependencyInjection;
using Hojo.Model;

namespace Hojo.Mcp;

/// <summary>Who answers for a host, and by which clock.</summary>
/// <param name="Hojo">What answers.</param>
/// <param name="Now">The present moment, where a call names no other.</param>
internal sealed record Desk(IHojo Hojo, Func<JapanTime> Now);
