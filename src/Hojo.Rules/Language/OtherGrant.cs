namespace Hojo.Rules.Language;

/// <summary>他の制度の補助金額: the grant of another track inside a formula, for support that adds to it (上乗せ). Its formula is worked as that
/// track's own is, with its rows and citations, so that ranges, questions and curves know all that it rests on. Whether that
/// grant is made at all is for a row to ask.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class OtherGrant : Amount
{
    private readonly Amount _formula;

    internal OtherGrant(Track track)
    {
        var formula = (Guard.Against.Null(track).Formula as FixedPoint)?.Formula
            ?? throw new ArgumentException($"{track.Id} grants no money", nameof(track));
        var quantity = new Quantity(track.Id, ($"{track.Title.Ja}の{track.Money.Ja}", $"{track.Money.En} of {track.Title.En}"));
        var moved = new Moved(track, quantity);
        (Track, Rows) = (track, moved.Rows);
        _formula = new FixedPoint(quantity, formula.Fold(moved));
    }

    /// <summary>The track whose grant it is.</summary>
    public Track Track { get; }

    /// <summary>The rows that its formula rests on; their ids begin with that of the track.</summary>
    internal IReadOnlyCollection<Provision> Rows { get; }

    private protected override T Accept<T>(IAmountMeaning<T> meaning) => _formula.Fold(meaning);

    /// <summary>The formula of a track as a part of another's: the grant that it refers to is its own, and its rows are told apart from
    /// those around it.</summary>
    private sealed class Moved(Track track, Quantity grant) : AmountRewriter
    {
        private readonly Dictionary<Provision, Provision> _rows = [];

        public IReadOnlyCollection<Provision> Rows => _rows.Values;

        public override Amount SelfReference(Quantity quantity) => base.SelfReference(Of(quantity));

        public override Amount FixedPoint(Quantity quantity, Amount formula) => base.FixedPoint(Of(quantity), formula);

        protected override Figure<T> Now<T>(Figure<T> figure) => Of(figure, figure.Called);

        protected override Limit Now(Limit limit) => Of(limit, id => new(id, limit.Text, limit.Bound.Fold(this), limit.Citation));

        protected override Deduction Now(Deduction deduction)
            => Of(deduction, id => new(id, deduction.Text, deduction.Taken, deduction.Citation));

        protected override Rounding Now(Rounding rounding) => Of(rounding, id => new(id, rounding.Text, rounding.Unit, rounding.Citation));

        private Quantity Of(Quantity quantity)
            => quantity == Quantity.Grant ? grant : new($"{track.Id}/{quantity.Id}", quantity.Label);

        private T Of<T>(T row, Func<string, T> called) where T : Provision
        {
            if (_rows.TryGetValue(row, out var now)) return (T)now;
            var made = called($"{track.Id.Replace('/', '-')}-{row.Id}");
            made.Annotate(row.Reading, row.ReadingRestsOn, row.Also);
            _rows.Add(row, made);
            return made;
        }
    }
}
