using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

internal enum Code : byte
{
    Stated, Summed, Fixed, Cell, Test, Printed, Each, Plus, Fraction, Share, Limited, Stepped, Less, Rounded, Chosen,
}

/// <summary>One line of a plan: registers <paramref name="A"/> and <paramref name="B"/> into <paramref name="To"/>.</summary>
/// <param name="Code">What is done.</param>
/// <param name="To">The register written.</param>
/// <param name="A">A register read.</param>
/// <param name="B">A register read.</param>
/// <param name="K">A place on the grid, a figure, a limit, a condition, a sum, a stepped rate, or a numerator.</param>
/// <param name="N">A constant or a third register.</param>
internal readonly record struct Instruction(Code Code, int To, int A, int B, int K, long N);

/// <summary>A rate that is the same for every case.</summary>
internal readonly record struct FixedRate(long Numerator, Divisor Denominator)
{
    public static FixedRate Of(Rate rate) => new(rate.Numerator, new(rate.Denominator));
}

/// <summary>A slice of a stepped rate: its figure and the register that holds the cell; −1 for a width that is not there.</summary>
internal readonly record struct StepSlice(int Rate, int RateCell, int Width, int WidthCell);

/// <summary>A limit that cuts an amount.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Without">The amount if it did not stand.</param>
/// <param name="Gain">How much more that is.</param>
internal sealed record Bound(Limit Limit, long Without, long Gain);

/// <summary>A named sum that its own formula refers to, the register that holds it, and the one that its formula ends in.</summary>
internal sealed record Circle(Quantity Quantity, int SelfReference, int Formula);
