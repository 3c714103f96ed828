namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金と100億宣言: what only these ask.</summary>
public sealed record GrowthAcceleration
{
}
