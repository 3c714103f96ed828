using Hojo.Model;
using Hojo.Reports.Charts;
using Hojo.Reports.Sections;

namespace Hojo.Reports;

/// <summary>A curve as a drawing for print: A5, black on white, every cliff with the row that makes it.</summary>
public static class CurveDrawing
{
    /// <summary>SVG that fetches nothing from anywhere.</summary>
    /// <param name="curve">A curve that has segments.</param>
    /// <param name="lang">The language of its words.</param>
    /// <exception cref="ArgumentException">The curve has no segments: facts that it needs are not told.</exception>
    public static string ToSvg(Curve curve, Lang lang) => Guard.Against.Null(curve).Segments.Count > 0
        ? CurveChart.Draw(curve, new Wording(lang))
        : throw new ArgumentException("a curve with segments is expected", nameof(curve));
}
