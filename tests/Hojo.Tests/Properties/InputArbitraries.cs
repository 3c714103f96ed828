using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;

namespace Hojo.Tests.Properties;

/// <summary>Pay as it is, and how it is to grow.</summary>
public sealed record PlannedPay(Yen First, int Years, Growth Goal);

/// <summary>So many yen more: a few, or up to 200 million.</summary>
public readonly record struct More(int Yen);

/// <summary>Four sums in proportion.</summary>
public sealed record Weights(long[] Parts)
{
    public override string ToString() => string.Join(" : ", Parts);
}

/// <summary>A byte put in the place of another.</summary>
public readonly record struct Exchanged(int At, byte Sign);

/// <summary>What one property each is drawn from, and what is plainer.</summary>
public static class InputArbitraries
{
    public static Arbitrary<PlannedPay> Pay() => Arb.From(
        from first in Gen.Choose(1, 2_000_000_000)
        from years in Gen.Choose(1, 10)
        from position in Gen.OneOf(Gen.Choose(-1_900_000, 400_000), Gen.Choose(0, 20).Select(x => 2 * 5_000 * x))
        select new PlannedPay(Yen.Of(first), years, Growth.At((long)position * (Growth.AStated / 2))),
        plan => new[]
        {
            plan with { Years = 1 }, plan with { First = Yen.Of(1 + plan.First.Whole / 2) },
            plan with { Goal = Growth.At(0) }, plan with { Goal = Growth.At(plan.Goal.Position / 2) },
        }.Where(p => p != plan));

    public static Arbitrary<More> Rises() => Arb.From(
        Gen.OneOf(Gen.Choose(1, 100), Gen.Choose(1, 3_000_000), Gen.Choose(1, 200_000_000)).Select(yen => new More(yen)),
        more => new[] { 1, more.Yen / 2, more.Yen - 1 }.Where(yen => yen >= 1 && yen < more.Yen).Select(yen => new More(yen)));

    public static Arbitrary<Weights> Proportions() => Arb.From(
        Gen.Choose(1, 2_000_000_000).Select(n => (long)n).ListOf(4).Select(parts => new Weights([.. parts])),
        weights => weights.Parts.SelectMany((part, k) => new[] { 1, part / 2 }.Where(n => n >= 1 && n < part)
            .Select(n => new Weights([.. weights.Parts.Select((old, j) => j == k ? n : old)]))));

    /// <summary>Signs that mean something in JSON, and halves of characters.</summary>
    public static Arbitrary<Exchanged> Bytes()
        => (from at in Gen.Choose(0, 10_000) from sign in Gen.Elements("{}[]\",:\\/eE.-+0 9\n\0tf\u00e3\u0081"u8.ToArray())
            select new Exchanged(at, sign)).ToArbitrary();
}
