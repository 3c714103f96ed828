using System.Linq.Expressions;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NRules;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Hojo.Rules.NRules;

/// <summary>
/// Rounds as a rule repository of NRules: the rule sets of <see cref="RuleSets"/> for each track, a rule for each row that tests or works
/// anything. Insert an <see cref="Enquiry"/> and fire; these facts follow for each track: <see cref="TrackEnquiry"/>, a
/// <see cref="RowAnswer"/> for each tested row, a <see cref="MoneyAnswer"/> for each line of the formula, <see cref="AmountAnswer"/>,
/// <see cref="TrackAnswer"/>, <see cref="PointsAnswer"/>. Insert <see cref="ResultsReported"/>,
/// and a <see cref="RepaymentAnswer"/> for each
/// repayment row and a <see cref="SettlementAnswer"/> follow.
/// </summary>
/// <remarks>
/// A rule is called <c>track#row</c>, described by the row's text and its citation, and tagged <c>programme:</c>, <c>round:</c>,
/// <c>track:</c> and <c>kind:</c>. Rules of a host with priority 0 or less fire when all that Hojo has to say has been said. A host's rules
/// react; a row that changes the answer goes into the track as data, where ranges, questions and goals know it too.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RoundRepository : IRuleRepository
{
    private readonly IRuleSet[] _sets;
    private readonly RuleOptions _options;

    /// <summary>Makes rounds into rules.</summary>
    /// <exception cref="ArgumentException">No round, or a track that is not sound.</exception>
    public RoundRepository(params IReadOnlyList<Round> rounds) : this(rounds, new RuleOptions()) { }

    /// <summary>Makes rounds into rules.</summary>
    /// <exception cref="ArgumentException">No round, or a track that is not sound.</exception>
    public RoundRepository(IReadOnlyList<Round> rounds, RuleOptions options)
        : this([.. Guard.Against.Null(rounds).SelectMany(r => r.Tracks)], options) { }

    /// <summary>The same for some tracks: those of a host, or with rows of a host.</summary>
    /// <exception cref="ArgumentException">No track, or one that is not sound.</exception>
    public RoundRepository(IReadOnlyList<Track> tracks, RuleOptions options)
        : this([.. Guard.Against.Null(tracks).Select(t => new Rulebook(Assessor.For(t)))], options) { }

    internal RoundRepository(IReadOnlyList<Rulebook> books, RuleOptions options)
    {
        if (books.Count == 0) throw new ArgumentException("a track is expected", nameof(books));
        (Books, _options) = ([.. books], Guard.Against.Null(options));
        _sets = [.. Books.SelectMany(Sets)];
    }

    /// <summary>The tracks, taken apart into their rows.</summary>
    public IReadOnlyList<Rulebook> Books { get; }

    /// <summary>The rule sets of each track.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => _sets;

    /// <summary>Compiles the rounds together with a host's rules, and warms the factory: NRules' factories fill tables of their own as they
    /// first meet a type of fact, without a lock. No action is fired; the conditions of the host's rules see a case of which nothing
    /// is told. Where those rules flatten (<c>SelectMany</c>), fire one whole session on one thread before threads share
    /// the factory.</summary>
    /// <param name="hosts">Repositories of the host.</param>
    /// <returns>A factory that may be shared by threads. A session may not.</returns>
    public ISessionFactory CompileWith(params IReadOnlyList<IRuleRepository> hosts)
        => Compiled([.. _sets, .. Guard.Against.Null(hosts).SelectMany(h => h.GetRuleSets())]);

    /// <summary>Only some of the sets of each track: every type of fact that a rule matches on costs a step of each fact.</summary>
    internal ISessionFactory Compile(params string[] sets)
        => Compiled([.. _sets.Where(set => sets.Contains(set.Name.Substring(set.Name.LastIndexOf('/') + 1)))]);

    private ISessionFactory Compiled(IRuleSet[] sets)
    {
        var compiler = new RuleCompiler { ExpressionCompiler = _options.Interpreted ? new Interpreter() : new SharedCompiler() };
        var factory = compiler.Compile(sets);
        var (session, untold, on) = (factory.CreateSession(), new Case(), new JapanTime(2000, 1, 1));
        session.InsertAll([new Enquiry(untold, on), new ResultsReported(untold)]);
        foreach (var book in Books)
        {
            var (amount, results) = (book.Amount(book.Ask(untold, on)), book.Settle(untold));
            RowAnswer[] rows = [.. book.Rows.Where(r => r.HasVerdict)
                .Select(r => r.NeedsAmount ? r.Answer(amount) : r.Answer(amount.Enquiry))];
            RepaymentAnswer[] repayments = [.. book.Repayments.Select(r => r.Answer(results))];
            session.InsertAll([amount.Enquiry, .. rows, book.Result.Given(amount.Enquiry, Yen.Zero), amount, book.Conclude(amount, rows),
                new PointsAnswer(amount.Enquiry, rows), results, .. repayments, book.Conclude(results, repayments)]);
        }
        return factory;
    }

    private IEnumerable<IRuleSet> Sets(Rulebook book)
    {
        yield return Set(RuleSets.Enquiry, EnquiryRules.Of(book, _options.Words));
        yield return Set(RuleSets.Eligibility, EligibilityRules.Of(book));
        yield return Set(RuleSets.Rates, MoneyRules.Rates(book));
        yield return Set(RuleSets.Caps, MoneyRules.Caps(book).Concat(CircleRules.Of(book, _options.FromCeiling)));
        yield return Set(RuleSets.Points, PointRules.Of(book));
        yield return Set(RuleSets.Repayment, RepaymentRules.Of(book));

        RuleSet Set(string name, IEnumerable<IRuleDefinition> rules)
        {
            var set = new RuleSet($"{book.Track.Id}/{name}");
            set.Add(rules.OrderByDescending(r => r.Priority));
            return set;
        }
    }

    private sealed class Interpreter : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression) where TDelegate : Delegate
            => expression.Compile(preferInterpretation: true);
    }
}
