using System.Globalization;
using System.Text;
using Hojo.Model;

namespace Hojo.Rules.Bulk;

/// <summary>A member of a case file as a line is searched for it, made from its declaration.</summary>
/// <threadsafety>Not changed once made.</threadsafety>
internal sealed class FlatMember
{
    private FlatMember(string name, string path, MemberKind kind, IReadOnlyList<CaseMember> members, ref int places)
    {
        (Place, Path, Kind, Quoted, Following) = (places++, path, kind, InQuotes(name), Encoding.UTF8.GetBytes($",\"{name}\":"));
        Members = new FlatMember[kind == MemberKind.Part ? members.Count : 0]; // an entry of a list is read as a case file reads it
        for (var k = 0; k < Members.Length; k++) Members[k] = new(members[k], ref places);
    }

    private FlatMember(CaseMember member, ref int places) : this(member.Name, member.Path, member.Kind, member.Members, ref places)
    {
        (IsByEnd, Words) = (member.Unit?.Ja == "%", [.. member.Choices.SelectMany(Spelt)]);
        (Least, Most) = member.Kind switch
        {
            MemberKind.Money or MemberKind.Count => (Number(member.Least!), Number(member.Most!)),
            MemberKind.Share => (0, Rate.Parse(member.Most!).Numerator), // a number of wholes
            MemberKind.Text => (0, member.Most is { } most ? Number(most) : long.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
    }

    /// <summary>The whole file.</summary>
    public static FlatMember File { get; } = Whole();

    /// <summary>Where it stands among all, each of which has a place of its own.</summary>
    public int Place { get; }

    /// <summary>Its place in a case file: <c>applicant.employees</c>.</summary>
    public string Path { get; }

    /// <summary>What it is.</summary>
    public MemberKind Kind { get; }

    /// <summary>Its name as a line has it, in quotation marks.</summary>
    public byte[] Quoted { get; }

    /// <summary>The same as it follows another member where nothing is blank.</summary>
    public byte[] Following { get; }

    /// <summary>The members of an object.</summary>
    public FlatMember[] Members { get; }

    /// <summary>The least and the most that it may be; of a share, in wholes; of a text, its length.</summary>
    public long Least { get; }

    /// <inheritdoc cref="Least"/>
    public long Most { get; }

    /// <summary>For a growth: in all by the end of a project, not a year.</summary>
    public bool IsByEnd { get; }

    /// <summary>For a choice: its words in quotation marks, each with its cell.</summary>
    public (byte[] Quoted, long Cell)[] Words { get; } = [];

    /// <summary>How many places there are.</summary>
    public int Count => Members.Aggregate(1, (count, member) => count + member.Count);

    /// <summary>It and all within it.</summary>
    public IEnumerable<FlatMember> All => Members.SelectMany(member => member.All).Prepend(this);

    private static FlatMember Whole()
    {
        var places = 0;
        return new("", "", MemberKind.Part, CaseMembers.Top, ref places);
    }

    private static IEnumerable<(byte[] Quoted, long Cell)> Spelt(Choice choice)
    {
        var cell = Convert.ToInt64(choice.Value, CultureInfo.InvariantCulture);
        return [(InQuotes(choice.Name), cell), (InQuotes(choice.Label.Ja), cell)];
    }

    private static byte[] InQuotes(string name) => Encoding.UTF8.GetBytes($"\"{name}\"");

    private static long Number(string written) => long.Parse(written, CultureInfo.InvariantCulture);
}
