using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>枠・類型: one column of a round's table, with its own rows and its own formula.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Track
{
    private readonly List<Window> _windows;
    private readonly List<WindowBound> _bounds;

    /// <summary>A track; whether it is sound is checked when it is made ready to be asked.</summary>
    /// <param name="id"><c>programme/round</c>, or <c>programme/round/track</c> where a round has several.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="rows">Its rows, in the document's order.</param>
    /// <param name="grant">The formula of the money; it may refer to <see cref="Amount.Grant"/>.
    /// <see langword="null"/> for support that is not money.</param>
    /// <param name="money">What the money is called, where it is not 補助金額: 融資限度額, 保証限度額.</param>
    /// <exception cref="ArgumentException">A malformed id.</exception>
    public Track(string id, Bilingual title, IReadOnlyList<Provision> rows, Amount? grant, Bilingual? money = null)
    {
        Guard.Against.NotAPath(id, "track id");
        Guard.Against.Null(title);
        Guard.Against.Null(rows);
        (Id, Title, Rows, ByKind, Money) = (id, title, [.. rows], new(rows), money ?? ("補助金額", "Grant"));
        (_windows, _bounds) = (ByKind.Windows, ByKind.WindowBounds);
        Formula = grant is null ? null : new FixedPoint(Quantity.Grant, grant);
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>公募回: the round that it is a track of; <see langword="null"/> for a track on its own.</summary>
    public Round? Round { get; internal set; }

    /// <summary>制度・補助金: the programme of its round.</summary>
    public Programme? Programme => Round?.Programme;

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>Its rows, in the document's order.</summary>
    public IReadOnlyList<Provision> Rows { get; }

    /// <summary>The same parted by what they are.</summary>
    internal RowsByKind ByKind { get; }

    /// <summary>The grant: the greatest whole-yen amount that the formula supports.
    /// <see langword="null"/> for support that is not money.</summary>
    public Amount? Formula { get; }

    /// <summary>What the money is called.</summary>
    public Bilingual Money { get; }

    /// <summary>True for a loan or a guarantee: money that is lent, not granted.</summary>
    public bool IsCredit { get; init; }

    /// <summary>上乗せの対象: the grant of another track that this one adds to. The costs are then that track's too, and 自己負担額 is what is
    /// left of them after both.</summary>
    public OtherGrant? TopsUp { get; init; }

    /// <summary>補助金: money that is granted.</summary>
    public bool IsSubsidy => Formula is not null && !IsCredit;

    /// <summary>The documents that its rows cite.</summary>
    internal IEnumerable<Source> Sources => Rows.SelectMany(r => r.Citations).Select(c => c.Source).Distinct();

    /// <summary>暫定: whether a row of it rests on less than a guideline.</summary>
    internal bool IsProvisional => Sources.Any(source => source.IsProvisional);

    /// <summary>全部暫定: whether nothing of it but the days of its windows rests on more than that.</summary>
    internal bool IsWhollyProvisional => IsProvisional && Ruling.SelectMany(r => r.Citations).All(c => c.Source.IsProvisional);

    /// <summary>暫定: how many of its rows rest on less than a guideline.</summary>
    internal int ProvisionalRows => Rows.Count(row => row.Citation.Source.IsProvisional);

    /// <summary>The ranks of the documents that its rows rest on, the strongest first. What only says when it is open lends it no better
    /// rank: a guideline that ends a leaflet's round by its own day was not read for that round. It does lend a worse one.</summary>
    internal IEnumerable<SourceRank> Ranks
        => Rows.Where(row => row.Citation.Source.IsProvisional).Concat(Ruling).Select(row => row.Citation.Source.Rank)
            .Distinct().OrderBy(rank => rank);

    /// <summary>Its rows but those that only say when it is open.</summary>
    private IEnumerable<Provision> Ruling => Rows.Except(_windows).Except(_bounds);

    /// <summary>The formula, or nothing at all.</summary>
    internal Amount Root => Formula ?? Amount.Sum();

    /// <summary>The costs that may be claimed, those of what it tops up among them.</summary>
    internal IEnumerable<Fact<Yen>> Costs
        => ByKind.Expenses.Select(e => e.Cost).Concat(TopsUp?.Track.Costs ?? []).Distinct();

    /// <summary>対象経費: the row that lists a cost; <see langword="null"/> where none does.</summary>
    internal Expense? ExpenseOf(Fact<Yen> cost) => ByKind.Expenses.Find(e => e.Cost == cost);

    /// <summary>All that is granted on those costs: its own grant, and what it tops up.</summary>
    internal Amount Support => TopsUp is null ? Root : Amount.Sum([Root, .. Others]);

    private IEnumerable<Amount> Others => TopsUp is null ? [] : TopsUp.Track.Others.Prepend(TopsUp);

    /// <summary>公募期間, 取扱期間: its windows, in the document's order; none where no document prints one.</summary>
    public IReadOnlyList<Window> Windows => _windows;

    /// <summary>期間の限り: what bounds the windows.</summary>
    public IReadOnlyList<WindowBound> WindowBounds => _bounds;

    /// <summary>The first day on which a window of it may open; <see langword="null"/> where nothing says from when.</summary>
    internal LocalDate? OpensNotBefore
    {
        get
        {
            var bound = _bounds.Max(b => b.NotBefore?.First);
            if (_windows.Count == 0 || _windows.Any(w => w.Opens?.First is null)) return bound;
            var first = _windows.Min(w => w.Opens!.First);
            return bound > first ? bound : first;
        }
    }

    /// <summary>公募中か: whether one of the windows holds at a moment that no bound shuts out; <see cref="Verdict.Unknown"/> where the
    /// documents leave it open.</summary>
    /// <param name="on">The moment asked about, in Japan.</param>
    public Verdict OpenOn(JapanTime on)
    {
        foreach (var bound in _bounds)
            if (bound.Holds(on) == Verdict.NotMet) return Verdict.NotMet;
        var verdict = _windows.Count == 0 ? Verdict.Unknown : Verdict.NotMet;
        foreach (var window in _windows)
            if (window.Holds(on) is var holds && holds > verdict) verdict = holds;
        return verdict;
    }

    /// <summary>その日に受け付けるか: whether it is open at some moment of a day in Japan. It opens at midnight or at an hour that is printed, so
    /// that these moments stand for all of the day.</summary>
    /// <param name="day">The day asked about, in Japan.</param>
    public Verdict OpenWithin(LocalDate day)
    {
        var verdict = OpenOn(JapanTime.FromLocal(day.AtMidnight()));
        foreach (var opens in _windows.Select(window => window.Opens).Concat(_bounds.Select(bound => bound.NotBefore)))
            if (opens?.Exact is { } hour && hour.Date == day && OpenOn(JapanTime.FromLocal(hour)) is var later && later > verdict)
                verdict = later;
        return verdict;
    }

    /// <summary>This track with rows of a host laid over it. The id stays: it is the same support. Its own rows stay as they are but for
    /// a figure that one of the host's stands in for.</summary>
    /// <param name="overlays">The host's rows.</param>
    /// <exception cref="ArgumentException">A row to stand behind, or in the place of, that the track does not have. Whether the whole is
    /// sound is checked when it is made ready to be asked.</exception>
    public Track With(params IReadOnlyList<Overlay> overlays)
        => Overlaid.Of(this, Guard.Against.Null(overlays));

    /// <summary>The row of this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Provision this[string row]
        => Rows.FirstOrDefault(r => r.Id == Guard.Against.Null(row)) ?? throw new KeyNotFoundException($"{Id} has no row '{row}'");

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title.Ja}";
}
