using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;
using NRules;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>
/// Rounds as a rule repository of NRules: a rule set a track, a rule a row. Insert an <see cref="Enquiry"/> and fire; these facts
/// follow, in this order for each track: <see cref="TrackEnquiry"/>, a <see cref="RowAnswer"/> for every row, <see cref="AmountAnswer"/>,
/// <see cref="TrackAnswer"/>, <see cref="Assessment"/>.
/// </summary>
/// <remarks>
/// A rule is called <c>track#row</c>, described by the row's text and its citation, and tagged <c>programme:</c>, <c>round:</c>,
/// <c>track:</c> and <c>kind:</c>. Rules of a host with priority 0 or less fire when all that Hojo has to say has been said.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundRepository : IRuleRepository
{
    private readonly Rulebook[] _books;
    private readonly IRuleSet[] _sets;

    /// <summary>Makes rounds into rules.</summary>
    /// <exception cref="ArgumentException">No round, or a track that is not sound.</exception>
    public RoundRepository(params IReadOnlyList<Round> rounds) : this(rounds, assessments: true) { }

    /// <summary>The same, with or without the assessments as facts. They are words, which cost more than all the rest; a rule that asks a
    /// <see cref="TrackAnswer"/> for its own pays for that one only.</summary>
    /// <exception cref="ArgumentException">No round, or a track that is not sound.</exception>
    public RoundRepository(IReadOnlyList<Round> rounds, bool assessments)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        if (rounds.Count == 0) throw new ArgumentException("a round is expected", nameof(rounds));
        _books = [.. rounds.SelectMany(r => r.Tracks).Select(t => new Rulebook(Assessor.For(t)))];
        _sets = [.. _books.Select(b => TrackRules.Of(b, assessments))];
    }

    /// <summary>A rule set for each track, by its id.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => _sets;

    /// <summary>Compiles the rounds together with a host's rules, and warms the factory: NRules' factories fill tables of their own as they
    /// first meet a type of fact, without a lock. No action is fired; the conditions of the host's rules see a case of which nothing
    /// is told. Where those rules flatten (<c>SelectMany</c>), fire one whole session on one thread before threads share
    /// the factory.</summary>
    /// <param name="hosts">Repositories of the host.</param>
    /// <returns>A factory that may be shared by threads. A session may not.</returns>
    public ISessionFactory CompileWith(params IReadOnlyList<IRuleRepository> hosts)
    {
        var factory = new RuleCompiler().Compile([.. _sets, .. hosts.SelectMany(h => h.GetRuleSets())]);
        var (session, untold, on) = (factory.CreateSession(), new Case(), new LocalDate(2000, 1, 1).AtMidnight());
        session.Insert(new Enquiry(untold, on));
        foreach (var book in _books)
        {
            var amount = book.Amount(book.Ask(untold, on));
            RowAnswer[] answers = [.. book.Rows.Select(r => r.NeedsAmount ? r.Answer(amount) : r.Answer(amount.Enquiry))];
            session.InsertAll([amount.Enquiry, .. answers, amount, book.Conclude(amount, answers)]);
        }
        return factory;
    }
}
