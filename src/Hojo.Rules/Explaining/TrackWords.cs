using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving;

namespace Hojo.Rules.Explaining;

/// <summary>What a person reads of a track whatever the case: made once, when the first case is put into words.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class TrackWords
{
    private readonly Dictionary<Provision, RowWords> _rows;
    private readonly Dictionary<Repayment, RepaymentWords> _repayments;

    public TrackWords(Track track)
    {
        var rows = track.ByKind;
        _rows = rows.Tests.Except(rows.RecordBars).Select(row => new RowWords(row, null, row.MustHold))
            .Concat(rows.RecordBars.Select(row => new RowWords(row, RelationInWords.Of(row), row.MustHold)))
            .Concat(rows.Specials.Select(row => new RowWords(row, Described.Of(row), mustHold: true)))
            .Concat(rows.Points.Select(row => new RowWords(row, null, mustHold: true)))
            .ToDictionary(words => words.Row);
        _repayments = rows.Repayments.ToDictionary(row => row, row => new RepaymentWords(row));
        Terms = [.. rows.PrintedFigures.Select(Notices.Of)];
        Duties = [.. rows.Duties.Select(Notices.Of)];
        Silences = [.. rows.Silences.Select(Notices.Of)];
        (Sources, IsWhollyProvisional) = ([.. track.Sources], track.IsWhollyProvisional);
    }

    public IReadOnlyList<RowNote> Terms { get; }

    public IReadOnlyList<RowNote> Duties { get; }

    public IReadOnlyList<RowNote> Silences { get; }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>全部暫定: whether they were read in less than a guideline, all but the days of the windows.</summary>
    public bool IsWhollyProvisional { get; }

    /// <summary>Of a tested row, a special or a point.</summary>
    public RowWords Of(Provision row) => _rows[row];

    public RepaymentWords Of(Repayment row) => _repayments[row];
}

/// <summary>A row that is held against a case.</summary>
internal sealed class RowWords
{
    /// <param name="row">The row, with its test, and what leaves it open.</param>
    /// <param name="words">The test in words, where it is said otherwise than by the conditions.</param>
    /// <param name="mustHold">False where the row is met as long as its test does not hold.</param>
    public RowWords(Provision row, Bilingual? words, bool mustHold)
    {
        Condition[] conditions = [.. row.Conditions()];
        (Row, Conditions, Test) = (row, conditions, words ?? Described.Of(mustHold ? conditions[0] : Opposite.Of(conditions[0])));
        var reads = conditions.Aggregate(new Dependencies(), (reads, condition) => reads.Condition(condition));
        (Facts, Reading) = ([.. reads.Turns.Keys], JoinedReading.Of(row, reads.Rows));
        Declared = Facts.Any(f => f.Declared);
    }

    public Provision Row { get; }

    public IReadOnlyList<Condition> Conditions { get; }

    /// <summary>What has to be so for the row to be met.</summary>
    public Bilingual Test { get; }

    /// <summary>The facts that it reads.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>読み of the row and of the tables that it is held against.</summary>
    public Bilingual? Reading { get; }

    /// <summary>Whether the office judges one of them for itself.</summary>
    public bool Declared { get; }
}

/// <summary>A repayment row.</summary>
internal sealed class RepaymentWords
{
    public RepaymentWords(Repayment row)
    {
        var reads = RepaymentCases.Read(row, new());
        (Formula, Targets) = (PortionDescribed.Of(row), OwnTargets.Of(row));
        (Facts, Reading) = ([.. reads.Turns.Keys], JoinedReading.Of(row, reads.Rows));
        Exempt = row.Exempt is { } exempt ? Described.Of(exempt) : null;
    }

    /// <summary>How it is worked.</summary>
    public Bilingual Formula { get; }

    /// <summary>When nothing is due.</summary>
    public Bilingual? Exempt { get; }

    /// <summary>The facts that it reads.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>目標値: the applicant's own targets that it measures by.</summary>
    public IReadOnlyList<Fact<Growth>> Targets { get; }

    /// <summary>読み of the row and of the tables that it is held against.</summary>
    public Bilingual? Reading { get; }
}
