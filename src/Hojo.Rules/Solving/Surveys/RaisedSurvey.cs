using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>What a special adds to the grant. Exact where no untold fact moves the amount by itself; otherwise a range that holds it,
/// because what is added need not rise with a cost.</summary>
internal static class RaisedSurvey
{
    /// <summary>Whether a special applies: where its condition holds and, if the document says so, it adds to the grant.</summary>
    /// <param name="special">The special.</param>
    /// <param name="sheet">The case.</param>
    /// <param name="raised">What it adds, asked for where that decides.</param>
    public static Verdict Applies(Special special, Sheet sheet, Func<YenRange> raised)
    {
        var holds = special.When.Fold(new Holds(sheet));
        if (!special.AtCeiling || holds == Verdict.NotMet) return holds;
        var added = raised();
        return added.Most == Yen.Zero ? Verdict.NotMet : added.Least > Yen.Zero ? holds : Verdict.Unknown;
    }

    /// <summary>引上げ分: what the special that repayments ask about adds.</summary>
    public static YenRange Of(CompiledTrack compiled, Sheet sheet)
        => compiled.Unraised is { } unraised ? Of(compiled.Plan, unraised, sheet) : new(Yen.Zero);

    private static YenRange Of(Plan raised, Plan unraised, Sheet sheet)
    {
        if (CornerCases.Of(raised, sheet, [.. raised.Waits(sheet).Union(unraised.Waits(sheet))]) is not { } corners)
            return new(Yen.Zero, Yen.Of(raised.Reach(sheet.Cells).Most));
        long least = long.MaxValue, most = 0;
        foreach (var (low, high, _) in corners.Distinct([raised, unraised]))
        {
            least = Math.Min(least, Math.Max(0, raised.Solve(low) - unraised.Solve(high)));
            most = Math.Max(most, raised.Solve(high) - unraised.Solve(low));
        }
        return new(Yen.Of(least), Yen.Of(most));
    }
}
