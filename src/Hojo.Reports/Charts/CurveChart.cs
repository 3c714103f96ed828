using Hojo.Model;
using Hojo.Reports.Printing;
using Hojo.Reports.Sections;

namespace Hojo.Reports.Charts;

/// <summary>A curve as a drawing for print: A5, black on white, every cliff with its words.</summary>
internal sealed class CurveChart
{
    private const decimal Width = 840, Height = 592, Left = 86, Right = 806, Top = 108, Bottom = 458;

    private const string Look =
        "<style>\n"
        + ".paper { fill: #fff; } text { font-family: sans-serif; fill: #1a1a1a; }\n"
        + ".title { font-size: 19px; font-weight: bold; } .long { font-size: 15px; font-weight: bold; } "
        + ".under { font-size: 13px; fill: #444; } .mark { font-size: 12px; } .axis { font-size: 13px; }\n"
        + ".note { font-size: 12px; } .why { font-size: 11px; fill: #444; } .source { font-size: 10px; fill: #444; }\n"
        + ".grid { stroke: #dcdcdc; stroke-width: 1; } .frame { stroke: #555; stroke-width: 1; }\n"
        + ".curve { stroke: #0b3d91; stroke-width: 3; stroke-linecap: round; } "
        + ".out { stroke: #8a8a8a; stroke-width: 2.4; stroke-dasharray: 2 5; stroke-linecap: round; }\n"
        + ".jump { stroke: #b3261e; stroke-width: 1.2; stroke-dasharray: 5 3; } "
        + ".end { fill: #fff; stroke: #b3261e; stroke-width: 1.6; } .begin { fill: #b3261e; stroke: #b3261e; stroke-width: 1.6; }\n"
        + ".told { fill: #f2a900; stroke: #1a1a1a; stroke-width: 1.2; } .lead { stroke: #1a1a1a; stroke-width: 0.8; }\n"
        + ".halo { font-size: 12px; stroke: #fff; stroke-width: 4; paint-order: stroke; } "
        + ".whyhalo { font-size: 11px; fill: #444; stroke: #fff; stroke-width: 4; paint-order: stroke; }\n"
        + ".bend { fill: #fff; stroke: #0b3d91; stroke-width: 1.6; } .met { fill: #0b3d91; } "
        + ".notmet { fill: #fff; stroke: #8a8a8a; } .unsettled { fill: #b9cbe8; }\n"
        + "</style>";

    private readonly Svg _svg = new();
    private readonly Curve _curve;
    private readonly Wording _words;
    private readonly Axis _x, _y;
    private readonly AxisUnit _across, _up;

    private CurveChart(Curve curve, Wording words)
    {
        (_curve, _words) = (curve, words);
        var most = Axis.Above(curve.Segments.Max(s => Math.Max(s.GrantFrom.Amount, s.GrantTo.Amount)) * 1.08m);
        var japanese = words.Of("ja", "en") == "ja";
        (_x, _y) = (new(curve.From.Value, curve.To.Value, Left, Right), new(0, most, Bottom, Top));
        _up = AxisUnit.Yen(most, japanese);
        _across = curve.Unit.Ja == "円" && curve.To.Value >= 100_000
            ? AxisUnit.Yen(curve.To.Value, japanese)
            : curve.Unit.En == "share" ? new("%", 0.01m) : new(words.Of(curve.Unit), 1);
    }

    /// <summary>The drawing of a curve that has segments.</summary>
    public static string Draw(Curve curve, Wording words)
    {
        var chart = new CurveChart(curve, words);
        chart.Head();
        chart.Grid();
        chart.Strip();
        chart.Line();
        new CurveLabels(curve, words, chart._svg, chart._x, chart._y).Draw();
        chart.Foot();
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Svg.N(Width)} {Svg.N(Height)}\" width=\"210mm\" height=\"148mm\" "
            + $"role=\"img\" xml:lang=\"{words.Of("ja", "en")}\">\n{chart._svg}</svg>\n";
    }

    private void Head()
    {
        var title = _words.Of($"{_words.Of(_curve.Title)}: {_words.Of(_curve.Label)}と{_words.Of(_curve.Money)}",
            $"{_words.Of(_curve.Title)}: {_words.Of(_curve.Money)} by {_words.Of(_curve.Label)}");
        _svg.Raw($"<title>{Markup.Escaped(title)}</title>");
        _svg.Raw(Look);
        _svg.Box(0, 0, Width, Height, "paper");
        _svg.Text(28, 36, "start", DisplayWidth.Of(title) > 76 ? "long" : "title", title);
        _svg.Text(28, 58, "start", "under",
            _words.Of($"{_curve.Track}　照会日時 {Wording.Of(_curve.On)}　ほかの項目は案件のとおり",
                $"{_curve.Track}, asked about {Wording.Of(_curve.On)}; all else as in the case"));
    }

    private void Grid()
    {
        foreach (var mark in _y.Marks())
        {
            _svg.Line(Left, _y.At(mark), Right, _y.At(mark), mark == 0 ? "frame" : "grid");
            _svg.Text(Left - 8, _y.At(mark) + 4, "end", "mark", _up.Of(mark));
        }
        foreach (var mark in _x.Marks(_curve.Unit.Ja.Any(sign => sign == '%') || _curve.Unit.En == "share" ? 0 : 1))
        {
            _svg.Line(_x.At(mark), Top, _x.At(mark), Bottom, "grid");
            _svg.Text(_x.At(mark), Bottom + 36, "middle", "mark", _across.Of(mark));
        }
        _svg.Line(Left, Top, Left, Bottom, "frame");
        _svg.Text(28, Top - 16, "start", "axis", $"{_words.Of(_curve.Money)} ({_up.Name})");
        _svg.Text(Right, Bottom + 58, "end", "axis", $"{_words.Of(_curve.Label)} ({_across.Name})");
    }

    /// <summary>The verdict, below the axis.</summary>
    private void Strip()
    {
        foreach (var segment in _curve.Segments)
        {
            var from = _x.At(segment.From.Value);
            _svg.Box(from, Bottom + 6, Math.Max(1, _x.At(Next(segment)) - from), 9, Kind(segment.Verdict));
        }
        var at = Left;
        foreach (var verdict in _curve.Segments.Select(s => s.Verdict).Distinct())
        {
            var words = _words.Of(verdict);
            _svg.Box(at, Bottom + 50, 16, 9, Kind(verdict));
            _svg.Text(at + 22, Bottom + 59, "start", "why", words);
            at += 40 + DisplayWidth.Of(words) * 5.6m;
        }
    }

    /// <summary>The pieces, and between two that follow each other without a jump the step from one value to the next.</summary>
    private void Line()
    {
        for (var k = 0; k < _curve.Segments.Count; k++)
        {
            var segment = _curve.Segments[k];
            var kind = segment.Verdict is TrackVerdict.NotEligible or TrackVerdict.NotOpen ? "out" : "curve";
            Line(segment.From, segment.GrantFrom, segment.To, segment.GrantTo, kind);
            if (k + 1 < _curve.Segments.Count && _curve.Segments[k + 1] is var next
                && !_curve.Cliffs.Any(c => c.Jumps && c.At == next.From))
                Line(segment.To, segment.GrantTo, next.From, next.GrantFrom, kind);
        }
    }

    private void Line(Place from, Yen first, Place to, Yen last, string kind)
        => _svg.Line(_x.At(from.Value), _y.At(first.Amount), _x.At(to.Value), _y.At(last.Amount), kind);

    private void Foot()
    {
        var sources = _curve.Sources;
        var first = sources[0].IsProvisional ? _words.Of("【暫定】", " [provisional]") : "";
        var others = sources.Count > 1 ? _words.Of($" ほか{sources.Count - 1}件", $" and {sources.Count - 1} more") : "";
        _svg.Text(28, Height - 34, "start", "source",
            _words.Of($"出典: {sources[0].Id} {sources[0].Title}{first}{others}",
                $"Source: {sources[0].Id} {sources[0].Title}{first}{others}"));
        _svg.Text(28, Height - 18, "start", "source",
            _words.Of("判定にかかわらず規定どおりに計算した額。破線は申請できない区間。助言ではありません。",
                "Worked by the rows, whatever the verdict; dashed where not eligible. This is not advice."));
    }

    /// <summary>Where the next segment begins, so that the strip has no gaps.</summary>
    private decimal Next(CurveSegment segment)
        => _curve.Segments.Select(s => s.From.Value).Where(v => v > segment.From.Value).DefaultIfEmpty(_curve.To.Value).Min();

    private static string Kind(TrackVerdict verdict) => verdict switch
    {
        TrackVerdict.Eligible => "met",
        TrackVerdict.NotEligible or TrackVerdict.NotOpen => "notmet",
        _ => "unsettled",
    };
}
