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

    /// <summary>The member of a place.</summary>
    internal static CaseMember At(string place) => ByPlace.Value[place];

    private static IEnumerable<CaseMember> Within(CaseMember member) => [member, .. member.Members.SelectMany(Within)];

    private static partial CaseMember[] Declared();
}
