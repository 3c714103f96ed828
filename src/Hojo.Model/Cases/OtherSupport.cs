namespace Hojo.Model;

/// <summary>Support that is not money: what only these programmes ask.</summary>
public sealed record OtherSupport
{
}
