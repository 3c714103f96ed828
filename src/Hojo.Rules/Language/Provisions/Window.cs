using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>A day, with its hour where the document prints one. An hour is never invented.</summary>
/// <param name="Day">The day in Japan.</param>
/// <param name="Time">The time of day, or <see langword="null"/> where none is printed.</param>
public sealed record Moment(LocalDate Day, LocalTime? Time = null);

/// <summary>公募期間. Outside it the track is not open; an end that the document does not give leaves it open to question, and one of
/// which it gives a month or several days does so within these days only.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="opens">When it opens, as exactly as it is printed; <see langword="null"/> where it is not.</param>
/// <param name="closes">When it closes, the last moment itself inside; <see langword="null"/> where it is not printed.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Window(string id, Bilingual text, PrintedDate? opens, PrintedDate? closes, Citation citation)
    : Provision(id, text, citation)
{
    /// <summary>When it opens.</summary>
    public PrintedDate? Opens { get; } = opens;

    /// <summary>When it closes.</summary>
    public PrintedDate? Closes { get; } = closes;

    /// <summary>随時: applications are taken at any time, with no closing day, while the programme lasts; it is said to last until
    /// some time in here. Before it a window without a closing day is open; from its first day on it is open to question, never
    /// closed. A 随時 whose life is not spoken of at all cannot be told from one that has ended, and stays open to question.</summary>
    public DateSpan? RollingUntil { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("公募・取扱期間", "window");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Window(this);

    /// <summary>Whether a moment lies inside; unknown among the days that an end may be.</summary>
    public Verdict Holds(JapanTime on)
    {
        var (opened, going) = (Opened(on), (Verdict)(-(sbyte)Over(on)));
        return opened < going ? opened : going;
    }

    /// <summary>Whether it has opened.</summary>
    internal Verdict Opened(JapanTime on) => Opens is null ? Verdict.Unknown : Opens.Begun(on);

    /// <summary>Whether its last moment has passed.</summary>
    internal Verdict Over(JapanTime on)
        => Closes is not null ? Closes.Over(on) : RollingUntil is { } until && on.Date < until.First ? Verdict.NotMet : Verdict.Unknown;
}
