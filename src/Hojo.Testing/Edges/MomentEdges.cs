using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Testing.Edges;

/// <summary>The ends of a window and what bounds it: the second before, the moment itself and the second after where an hour is printed;
/// else the day before, the day and the day after.</summary>
internal sealed class MomentEdges(EdgeBook book, Sheet plain)
{
    private static readonly LocalTime LastSecond = new(23, 59, 59);

    public void Add(Track track)
    {
        foreach (var window in track.Windows)
        {
            Around(window.Text, window.Opens);
            Around(window.Text, window.Closes);
        }
        foreach (var bound in track.WindowBounds)
        {
            Around(bound.Text, bound.NotBefore);
            Around(bound.Text, bound.NotAfter);
        }
    }

    private void Around(Bilingual what, PrintedDate? end)
    {
        if (end?.Exact is { } exact) Moments(what, [exact.PlusSeconds(-1), exact, exact.PlusSeconds(1)]);
        else if (end is not null)
            foreach (var day in new[] { end.First, end.Last }.OfType<LocalDate>().Distinct())
                Moments(what, [day.PlusDays(-1).At(LastSecond), day.AtMidnight(), day.At(LastSecond), day.PlusDays(1).AtMidnight()]);
    }

    private void Moments(Bilingual what, LocalDateTime[] moments)
    {
        foreach (var moment in moments)
            if (JapanTime.FromLocal(moment) is var on && CaseFile.MomentOf(on.ToString()) is not null)
                book.Add(($"{what.Ja}: {on}", $"{what.En}: {on}"), plain.At(on), on);
    }
}
