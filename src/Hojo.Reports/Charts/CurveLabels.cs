using Hojo.Model;
using Hojo.Reports.Printing;
using Hojo.Reports.Sections;

namespace Hojo.Reports.Charts;

/// <summary>The words on a curve: cliffs with the rows that make them, what holds a plateau, where the case stands.</summary>
internal sealed class CurveLabels(Curve curve, Wording words, Svg svg, Axis x, Axis y)
{
    private const decimal Sign = 6.1m; // half the width of a full-width sign at 12px

    /// <summary>Room that is taken, so that no two texts lie on each other.</summary>
    private readonly List<(decimal Left, decimal Top, decimal Right, decimal Bottom)> _taken = [];

    public void Draw()
    {
        foreach (var segment in curve.Segments)
            Take(Math.Min(x.At(segment.From.Value), x.At(segment.To.Value)),
                y.At(Math.Max(segment.GrantFrom.Amount, segment.GrantTo.Amount)), segment);
        if (curve.Told is { } told && curve.ToldGrant is { } grant && told.Value >= x.First && told.Value <= x.Last) Told(told, grant);
        foreach (var cliff in curve.Cliffs.Where(c => c.Jumps)) Cliff(cliff);
        for (var k = 1; k < curve.Segments.Count; k++) Bend(curve.Segments[k - 1], curve.Segments[k]);
        foreach (var flat in curve.Segments.Where(s => s.GrantFrom == s.GrantTo && s.GrantFrom > Yen.Zero && s.HeldBy.Count > 0))
            Plateau(flat);
    }

    private void Cliff(Cliff cliff)
    {
        var (before, at) = (
            (X: x.At(cliff.Before.Value), Y: y.At(cliff.GrantBefore.Amount)),
            (X: x.At(cliff.At.Value), Y: y.At(cliff.GrantAt.Amount)));
        svg.Line(before.X, before.Y, at.X, at.Y, "jump");
        svg.Dot(before.X, before.Y, 3.6m, "end");
        svg.Dot(at.X, at.Y, 3.6m, "begin");
        var change = cliff.GrantAt - cliff.GrantBefore;
        var text = $"{Value(cliff.Before)} → {Value(cliff.At)}  {(change > Yen.Zero ? "+" : "")}{Sum(change)}";
        var why = cliff.Causes.Count > 0 ? words.Of(cliff.Causes[0].Text) : "";
        // Beside the upper end, on the side of the lower one, where there is no line.
        if (change > Yen.Zero) Place(at.X - 9, at.Y + 5, "end", text, why); else Place(before.X + 9, before.Y + 5, "start", text, why);
    }

    /// <summary>Where the line bends: the point to know.</summary>
    private void Bend(CurveSegment before, CurveSegment after)
    {
        if (curve.Cliffs.Any(c => c.Jumps && c.At == after.From) || before.From == before.To || Slope(before) == Slope(after)) return;
        svg.Dot(x.At(before.To.Value), y.At(before.GrantTo.Amount), 3.6m, "bend");
        Place(x.At(before.To.Value) + 8, y.At(before.GrantTo.Amount) + 19, "start", $"{Value(before.To)}: {Sum(before.GrantTo)}", "");
    }

    private static Fraction Slope(CurveSegment s)
        => s.From == s.To || s.ExactFrom == s.ExactTo ? 0 : (s.ExactTo - s.ExactFrom) / decimal.ToInt64(s.To.Value - s.From.Value);

    private void Plateau(CurveSegment flat)
    {
        var (left, right) = (x.At(flat.From.Value), x.At(flat.To.Value));
        var text = words.Of(flat.HeldBy[0].Text);
        if (right - left < DisplayWidth.Of(text) * Sign * 0.9m) return;
        var (mid, top) = ((left + right) / 2, y.At(flat.GrantFrom.Amount) - 9);
        if (IsFree(Box(mid, top, "middle", text, ""))) Put(mid, top, "middle", text, "", "whyhalo");
    }

    private void Told(Place told, Yen grant)
    {
        var (a, b) = (x.At(told.Value), y.At(grant.Amount));
        var label = Place(a - 10, b - 10, "end", words.Of($"いま {Value(told)}: {Sum(grant)}", $"now {Value(told)}: {Sum(grant)}"), "");
        if (Math.Abs(label.Top - b) > 24) svg.Line(a, b, label.Left, label.Top + (label.Top < b ? 5 : -12), "lead");
        svg.Dot(a, b, 5.5m, "told");
    }

    /// <summary>At the place, or the nearest free one to either side, above or below.</summary>
    private (decimal Left, decimal Top) Place(decimal left, decimal top, string anchor, string text, string why)
    {
        string[] anchors = [anchor, anchor == "end" ? "start" : "end"];
        foreach (var shift in new[] { 0, 16, -16, 32, -32, 48, -48, 64, -64, 96, -96 })
            foreach (var side in anchors)
            {
                var at = side == anchor ? left : anchor == "end" ? left + 18 : left - 18;
                if (!IsFree(Box(at, top + shift, side, text, why))) continue;
                Put(at, top + shift, side, text, why, "halo");
                return (at, top + shift);
            }
        Put(left, top, anchor, text, why, "halo");
        return (left, top);
    }

    private void Put(decimal left, decimal top, string anchor, string text, string why, string kind)
    {
        _taken.Add(Box(left, top, anchor, text, why));
        svg.Text(left, top, anchor, kind, text);
        if (why.Length > 0) svg.Text(left, top + 14, anchor, "whyhalo", why);
    }

    private static (decimal Left, decimal Top, decimal Right, decimal Bottom) Box(
        decimal left, decimal top, string anchor, string text, string why)
    {
        var width = Math.Max(DisplayWidth.Of(text), DisplayWidth.Of(why)) * Sign;
        var from = anchor == "start" ? left : anchor == "end" ? left - width : left - width / 2;
        return (from, top - 12, from + width, top + (why.Length > 0 ? 18 : 4));
    }

    private bool IsFree((decimal Left, decimal Top, decimal Right, decimal Bottom) box)
        => box.Left >= Math.Min(x.Start, x.End) + 2 && box.Right <= Math.Max(x.Start, x.End) + 10
        && box.Top >= y.End - 8 && box.Bottom <= y.Start - 2
        && !_taken.Any(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom);

    /// <summary>The line itself takes room: a plateau as a thin box, a slope as small boxes along it.</summary>
    private void Take(decimal left, decimal top, CurveSegment segment)
    {
        const int Parts = 24;
        var (right, bottom) = (x.At(segment.To.Value), y.At(Math.Min(segment.GrantFrom.Amount, segment.GrantTo.Amount)));
        var flat = segment.GrantFrom == segment.GrantTo;
        for (var k = 0; k < Parts; k++)
        {
            var (a, b) = (left + (right - left) * k / Parts, left + (right - left) * (k + 1) / Parts);
            var (high, low) = flat ? (top, top)
                : segment.GrantTo > segment.GrantFrom ? (bottom - (bottom - top) * (k + 1) / Parts, bottom - (bottom - top) * k / Parts)
                : (top + (bottom - top) * k / Parts, top + (bottom - top) * (k + 1) / Parts);
            _taken.Add((a, high - 3, b, low + 3));
        }
    }

    private string Value(Place place)
        => curve.Unit.Ja == "円" && place.Value >= 10_000 ? Sum(Yen.Of(decimal.ToInt64(place.Value))) : words.Of(place.Shown);

    private string Sum(Yen sum) => words.Of(sum.ToKanji(), words.Of(sum));
}
