using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Rows of money: figures, limits, costs.</summary>
public sealed partial class Section
{
    /// <summary>補助率, with the values that replace it while a condition holds (the first that holds wins).</summary>
    public Figure<Rate> Rate(string id, Passage at, string ja, Rate rate, Raise<Rate>[]? raised = null, Reading? reading = null,
        Citation[]? also = null)
        => Row(Raised(Figures.RateOf(id, Text(id, ja), rate.Numerator, rate.Denominator, Cite(at, ja)), raised), reading, also);

    /// <summary>額, with the sums that replace it while a condition holds.</summary>
    public Figure<Yen> Sum(string id, Passage at, string ja, Yen sum, Raise<Yen>[]? raised = null, Reading? reading = null,
        Citation[]? also = null)
        => Row(Raised(Figures.SumOf(id, Text(id, ja), sum, Cite(at, ja)), raised), reading, also);

    /// <summary>A table of sums by bands of a count, with a column that a special puts in force.</summary>
    public Figure<Yen> Table(string id, Passage at, string ja, Fact<int> by, Special special, (Band Band, Yen Standard, Yen Raised)[] rows,
        Reading? reading = null, Citation[]? also = null)
        => Row(Figures.Table(id, Text(id, ja), Cite(at, ja), Guard.Against.Null(by), Guard.Against.Null(special), Guard.Against.Null(rows)),
            reading, also);

    /// <summary>A table of sums by bands of a count.</summary>
    public Figure<Yen> Table(string id, Passage at, string ja, Fact<int> by, (Band Band, Yen Sum)[] rows, Reading? reading = null,
        Citation[]? also = null)
        => Row(new Figure<Yen>(id, Text(id, ja), Cite(at, ja), Scales.Money, Figures.None, Guard.Against.Null(by),
            Array.ConvertAll(Guard.Against.Null(rows), r => r.Band), [],
            Array.ConvertAll(rows, r => new[] { r.Sum })), reading, also);

    /// <summary>A table of sums by choices, a row for each; all choices must be there.</summary>
    public Figure<Yen> ByChoice<TChoice>(string id, Passage at, string ja, Fact<TChoice> by, (TChoice Choice, Yen Value)[] rows,
        Reading? reading = null, Citation[]? also = null) where TChoice : struct, Enum
        => ByChoice(id, at, ja, Guard.Against.Null(by), Scales.Money, Figures.None, Guard.Against.Null(rows), reading, also);

    /// <summary>A table of rates by choices, a row for each; all choices must be there.</summary>
    public Figure<Rate> ByChoice<TChoice>(string id, Passage at, string ja, Fact<TChoice> by, (TChoice Choice, Rate Value)[] rows,
        Reading? reading = null, Citation[]? also = null) where TChoice : struct, Enum
        => ByChoice(id, at, ja, Guard.Against.Null(by), Scales.Share, Figures.None, Guard.Against.Null(rows), reading, also);

    /// <summary>A table of counts by choices, a row for each; all choices must be there.</summary>
    public Figure<int> ByChoice<TChoice>(string id, Passage at, string ja, Fact<TChoice> by, Bilingual unit,
        (TChoice Choice, int Value)[] rows, Reading? reading = null, Citation[]? also = null) where TChoice : struct, Enum
        => ByChoice(id, at, ja, Guard.Against.Null(by), Scales.Count, Guard.Against.Null(unit), Guard.Against.Null(rows), reading, also);

    private Figure<T> ByChoice<TChoice, T>(string id, Passage at, string ja, Fact<TChoice> by, Scale<T> scale, Bilingual unit,
        (TChoice Choice, T Value)[] rows, Reading? reading = null, Citation[]? also = null)
        where TChoice : struct, Enum where T : struct
        => Row(Figures.ByChoice(id, Text(id, ja), Cite(at, ja), by, scale, unit, rows), reading, also);

    /// <summary>上限 on some part of the money.</summary>
    public Limit Limit(string id, Passage at, string ja, Amount bound, Reading? reading = null, Citation[]? also = null)
        => Row(new Limit(id, Text(id, ja), bound, Cite(at, ja)), reading, also);

    /// <summary>下限: below it nothing is granted.</summary>
    public Floor Floor(string id, Passage at, string ja, Yen least, Reading? reading = null, Citation[]? also = null)
        => Row(new Floor(id, Text(id, ja), least, Cite(at, ja)), reading, also);

    /// <summary>端数処理: down to a whole multiple of a unit.</summary>
    public Rounding RoundsDown(string id, Passage at, string ja, Yen unit, Reading? reading = null, Citation[]? also = null)
        => Row(new Rounding(id, Text(id, ja), unit, Cite(at, ja)), reading, also);

    /// <summary>端数処理 of what falls due: up to a whole multiple of a unit.</summary>
    public Rounding RoundsUp(string id, Passage at, string ja, Yen unit, Reading? reading = null, Citation[]? also = null)
        => Row(new Rounding(id, Text(id, ja), unit, Cite(at, ja)) { IsUp = true }, reading, also);

    /// <summary>控除: a stated sum that is taken off.</summary>
    public Deduction Deducts(string id, Passage at, string ja, Fact<Yen> taken, Reading? reading = null, Citation[]? also = null)
        => Row(new Deduction(id, Text(id, ja), taken, Cite(at, ja)), reading, also);

    /// <summary>補助対象経費の区分; yields the cost, for the formula.</summary>
    public Fact<Yen> Pays(string id, Passage at, string ja, Fact<Yen> cost, Reading? reading = null, Citation[]? also = null)
        => Row(new Expense(id, Text(id, ja), cost, Cite(at, ja)), reading, also).Cost;

    /// <summary>返還: what falls due when a promise fails.</summary>
    public Repayment Repays(string id, Passage at, string ja, Portion portion, Rounding rounding, Reading? reading = null,
        Condition? exempt = null, Special? onlyRaisedBy = null, Special? exceptRaisedBy = null, Special? ifRaisedBy = null,
        Amount? onlyAbove = null, Consequence consequence = Consequence.Repaid, Bilingual? surcharge = null,
        DailyCharge[]? dailyCharges = null, Citation[]? also = null)
        => Row(new Repayment(id, Text(id, ja), portion, rounding, Cite(at, ja))
        {
            Exempt = exempt,
            OnlyRaisedBy = onlyRaisedBy,
            ExceptRaisedBy = exceptRaisedBy,
            IfRaisedBy = ifRaisedBy,
            OnlyAbove = onlyAbove,
            Consequence = consequence,
            Surcharge = surcharge,
            DailyCharges = dailyCharges ?? [],
        }, reading, also);

    /// <summary>加算金・延滞金: what comes on top of a repayment by the day.</summary>
    public DailyCharge Charges(string id, Passage at, string ja, Percent yearly, ChargedDays days, Rounding rounding,
        Reading? reading = null, Condition? when = null, DailyCharge? over = null, Citation[]? also = null)
        => Row(new DailyCharge(id, Text(id, ja), yearly, days, rounding, Cite(at, ja)) { When = when, Over = over }, reading, also);

    /// <summary>A row that a reference table makes, with its place.</summary>
    public T Takes<T>(Func<Section, T> row, Reading? reading = null) where T : Provision
        => Row(Guard.Against.Null(row)(this), reading, null);

    private static Figure<T> Raised<T>(Figure<T> figure, Raise<T>[]? raised) where T : struct
        => (raised ?? []).Aggregate(figure, (made, raise) => made.When(raise.Name, raise.When, raise.Value));
}

/// <summary>What a figure becomes while a condition holds.</summary>
/// <param name="Name">What the column is called.</param>
/// <param name="When">Its condition.</param>
/// <param name="Value">The value.</param>
public sealed record Raise<T>(Bilingual Name, Condition When, T Value) where T : struct
{
    /// <summary>While a special holds.</summary>
    public Raise(Special special, T value) : this(Guard.Against.Null(special).Text, special.When, value) { }
}
