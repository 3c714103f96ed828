namespace Hojo.Model;

/// <summary>案件ファイルの項目: every member of a case file, for forms, schemas and documentation.</summary>
public static partial class CaseMembers
{
    private static readonly Lazy<IReadOnlyList<CaseMember>> Once = new(Declared);
    private static readonly Lazy<Dictionary<string, CaseMember>> ByPlace = new(() => All.ToDictionary(member => member.Path));

    /// <summary>The members of the file itself, in the order of the declaration; parts hold theirs.</summary>
    public static IReadOnlyList<CaseMember> Top => Once.Value;

    /// <summary>Every member at any depth, each part before what it holds.</summary>
    public static IEnumerable<CaseMember> All => Top.SelectMany(Within);

    /// <summary>The member of a place: the id of a fact or of a question, or what a result names.</summary>
    /// <param name="place"><c>applicant.employees</c>; an entry of the record by its number, <c>applicant.pastAwards[0].status</c>.</param>
    /// <exception cref="ArgumentException">There is none; those that may be meant are named.</exception>
    public static CaseMember At(string place) => Find(Guard.Against.Null(place)) ?? throw TellingFaults.Unknown(place, nameof(place));

    /// <summary>The same, or <see langword="null"/> where there is none: a fact may be worked from several members.</summary>
    /// <inheritdoc cref="At"/>
    public static CaseMember? Find(string place)
        => ByPlace.Value.TryGetValue(new RecordPlace(Guard.Against.Null(place)).Member, out var member) ? member : null;

    private static IEnumerable<CaseMember> Within(CaseMember member) => [member, .. member.Members.SelectMany(Within)];

    private static partial CaseMember[] Declared();
}
