using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A growth moved by the finest that a document can print: 0.0001% a year.</summary>
internal static class MovedGrowth
{
    public static Growth Of(Growth growth, int steps)
        => Scales.Growth.Value(Scales.Growth.Cell(growth) + steps * (long)Scales.Growth.StepsABound);
}
