namespace Hojo.Model;

/// <summary>海外知財支援: what only these programmes ask.</summary>
public sealed record OverseasIp
{
}
