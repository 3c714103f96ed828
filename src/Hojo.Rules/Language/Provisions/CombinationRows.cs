using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>併用: what holds beside another programme, round or track. Only what a document says is a
/// row; where nothing is said, nothing is allowed.</summary>
public sealed class Combination : Provision, IRelated
{
    /// <summary>Every other programme that grants subsidies: 国の他の補助金.</summary>
    public const string OtherSubsidies = "*";

    /// <summary>Such a row.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="holds">What holds.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="with">Ids of programmes, rounds or tracks, encoded or not; an id holds for all below it, <c>*</c> inside one stands
    /// for any word, and <see cref="OtherSubsidies"/> alone for every other subsidy.</param>
    /// <exception cref="ArgumentException">No id, or one that is none; a relation that bars by the record, which is a
    /// <see cref="RecordBar"/>, so that it bars wherever rows are read.</exception>
    public Combination(string id, Bilingual text, Relation holds, Citation citation, params string[] with) : base(id, text, citation)
    {
        CheckIds(id, with);
        if (Counting.Of(Guard.Against.Null(holds)) is not null)
            throw new ArgumentException($"{id}: this bars by the record, and is one row for all", nameof(holds));
        (Holds, With) = (holds, [.. with]);
    }

    /// <summary>What holds.</summary>
    public Relation Holds { get; }

    Provision IRelated.Row => this;

    /// <summary>With which others.</summary>
    public IReadOnlyList<string> With { get; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("併用", "combination");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Combination(this);

    /// <exception cref="ArgumentException">No id, or one that is none.</exception>
    internal static void CheckIds(string row, string[] with)
    {
        if (Guard.Against.Null(with).Length == 0) throw new ArgumentException($"{row}: with what?", nameof(with));
        foreach (var path in with)
            if (path != OtherSubsidies && !Ids.IsPath(path.Replace('*', 'x')))
                throw new ArgumentException($"{row}: '{path}' is no id", nameof(with));
    }
}

/// <summary>The day that a bar runs from.</summary>
public enum BarStart
{
    /// <summary>採択発表日: the day that adoptions are announced.</summary>
    Adoption,

    /// <summary>交付決定日: the day of the grant decision.</summary>
    Decision,

    /// <summary>事業の終了日の属する月の末日: counted from the first of the month after it.</summary>
    MonthOfCompletion,
}

/// <summary>The day at which a bar is looked at.</summary>
public enum LookedAt
{
    /// <summary>申請締切日: the closing day of the call.</summary>
    Deadline,

    /// <summary>申請する日: the day of the application.</summary>
    Application,
}

/// <summary>What holds between two programmes, rounds or tracks.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Relation
{
    private protected Relation() { }

    /// <summary>併用できる: both may be had.</summary>
    public static Relation Together { get; } = new TogetherRelation();

    /// <summary>同一の内容で同時に申請できるが、採択は一つ: the same contents may be applied for twice at the same time, and are accepted once.</summary>
    public static Relation AcceptedOnce { get; } = new AcceptedOnceRelation();

    /// <summary>一方に加算される (廃業・再チャレンジ枠): joins the other and adds to it.</summary>
    public static Relation AddOn { get; } = new AddOnRelation();

    /// <summary>経費や事業が異なる場合に限る: only where costs or projects differ.</summary>
    /// <param name="what">What must differ.</param>
    public static Relation Differing(Bilingual what) => new DifferingRelation(Guard.Against.Null(what));

    /// <summary>併用できない, while the other came as far as one of these.</summary>
    internal static Relation Barred(IReadOnlyList<AwardStatus> came) => new BarredRelation(came);

    /// <summary>1回だけ: one application of these in the round.</summary>
    public static Relation Once { get; } = new OnceRelation();

    /// <summary>採択・交付決定から一定の月数は申請できない; counted by 民法140–143条.</summary>
    internal static Relation BarredFor(int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came)
        => new BarredForRelation(1, months, since, at, came);

    /// <summary>一定の期間に何回まで: as many as <paramref name="count"/> within the months bar.</summary>
    internal static Relation Fewer(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came)
        => new BarredForRelation(count, months, since, at, came);

    /// <summary>上限を共有する: one ceiling for both.</summary>
    /// <param name="limit">Id of the limit's row.</param>
    /// <param name="usedByGrants">True where what was granted uses it up; false where it is a balance, which falls again.</param>
    public static Relation SharedCeiling(string limit, bool usedByGrants)
        => new SharedRelation(Guard.Against.NotARowId(limit), usedByGrants);

    /// <summary>Gives this relation a meaning.</summary>
    internal abstract T Fold<T>(IRelationMeaning<T> meaning);
}

internal interface IRelationMeaning<T>
{
    T Together();
    T AcceptedOnce();
    T AddOn();
    T Differing(Bilingual what);
    T Barred(IReadOnlyList<AwardStatus> came);
    T Once();
    T BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came);
    T SharedCeiling(string limit, bool usedByGrants);
}

internal sealed class TogetherRelation : Relation { internal override T Fold<T>(IRelationMeaning<T> m) => m.Together(); }

internal sealed class AcceptedOnceRelation : Relation { internal override T Fold<T>(IRelationMeaning<T> m) => m.AcceptedOnce(); }

internal sealed class AddOnRelation : Relation { internal override T Fold<T>(IRelationMeaning<T> m) => m.AddOn(); }

internal sealed class DifferingRelation(Bilingual what) : Relation { internal override T Fold<T>(IRelationMeaning<T> m)
    => m.Differing(what); }

internal sealed class BarredRelation(IReadOnlyList<AwardStatus> came) : Relation
{
    internal override T Fold<T>(IRelationMeaning<T> m) => m.Barred(came);
}

internal sealed class OnceRelation : Relation { internal override T Fold<T>(IRelationMeaning<T> m) => m.Once(); }

internal sealed class BarredForRelation(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came) : Relation
{
    internal override T Fold<T>(IRelationMeaning<T> m) => m.BarredFor(count, months, since, at, came);
}

internal sealed class SharedRelation(string limit, bool usedByGrants) : Relation
{
    internal override T Fold<T>(IRelationMeaning<T> m) => m.SharedCeiling(limit, usedByGrants);
}
