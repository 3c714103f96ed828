using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Nation;

/// <summary>One fact, drawn for one company after the other.</summary>
internal abstract class Drawn
{
    public abstract void Draw(int first, int count);

    /// <summary>A fact of which nothing is known: drawn from what a company might have. A company that looks for support mostly keeps
    /// within what excludes it, so values that no track refuses by themselves come nineteen times in twenty.</summary>
    public static Drawn Of(Fact fact, int matter, Sheets sheets, MultiTrackAssessor panel)
        => (Drawn)typeof(Drawn).GetMethod(nameof(Make), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(fact.GetType().GenericTypeArguments[0]).Invoke(null, [fact, matter, sheets, panel])!;

    private static Drawn<T> Make<T>(Fact<T> fact, int matter, Sheets sheets, MultiTrackAssessor panel) where T : struct
    {
        var values = Palettes.Of<T>().Where(v => Takes(fact, v, panel)).ToArray();
        var judged = values.Select(v => Refused(fact, v, panel)).ToArray();
        var least = judged.Min();
        T[] usual = [.. values.Where((_, k) => judged[k] == least)];
        return new(sheets.Column(fact), company => (Chance.Of(company, matter, 20) == 0 ? values : usual) is var from
            ? from[Chance.Of(company, ~matter & 0xFFFF, from.Length)]
            : default);
    }

    private static bool Takes<T>(Fact<T> fact, T value, MultiTrackAssessor panel) where T : struct
    {
        try
        {
            panel.Grid.Read(new()).With(fact, value);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static int Refused<T>(Fact<T> fact, T value, MultiTrackAssessor panel) where T : struct
        => panel.Grid.Read(new()).With(fact, value) is var sheet
            ? panel.Assessors.Count(a => !a.Judge(sheet, Program.On).NotMet.IsEmpty)
            : 0;
}

/// <summary>A fact and how it is drawn.</summary>
internal sealed class Drawn<T>(Column<T> column, Func<int, T?> draw) : Drawn where T : struct
{
    public override void Draw(int first, int count)
    {
        var to = column;
        for (var k = 0; k < count; k++) to[k] = draw(first + k);
    }
}
