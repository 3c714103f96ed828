namespace Hojo.Model;

/// <summary>項目: a member of a case file, with what people call it and the values it takes. It is declared once, on the property of the
/// case.</summary>
public sealed record CaseMember
{
    /// <summary>Its place: <c>applicant.employees</c>, and <c>applicant.pastAwards[].status</c> in each object of an array. Where rows read
    /// it as a fact, the fact's id.</summary>
    public required string Path { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>What the label does not say.</summary>
    public Bilingual? Help { get; init; }

    /// <summary>What it is.</summary>
    public required MemberKind Kind { get; init; }

    /// <summary>Its unit, or the kind of answer; <see langword="null"/> for parts, lists and texts.</summary>
    public Bilingual? Unit { get; init; }

    /// <summary>The least that is taken, as a case file writes it: <c>0</c>, <c>1868-01-01</c>, <c>-100</c>, <c>0/1</c>;
    /// of a text, its least length.</summary>
    public string? Least { get; init; }

    /// <summary>The most that is taken.</summary>
    public string? Most { get; init; }

    /// <summary>The words that it takes, where it is one of several.</summary>
    public IReadOnlyList<Choice> Choices { get; init => field = EquatableList.Of(value); } = EquatableList<Choice>.Empty;

    /// <summary>True where the applicant declares it and the office judges for itself.</summary>
    public bool Declared { get; init; }

    /// <summary>True where the object around it cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it was called before; a file that still says so is refused with the new name.</summary>
    public string? Formerly { get; init; }

    /// <summary>The members of the object, or of each object of the array.</summary>
    public IReadOnlyList<CaseMember> Members { get; init => field = EquatableList.Of(value); } = EquatableList<CaseMember>.Empty;

    /// <summary>Where it stands among all members, from 0: the order in which a form shows them (表示順).</summary>
    public required int Order { get; init; }

    /// <summary>The place of the part, or of the list, that it is a member of (区分), for <see cref="CaseMembers.At"/>;
    /// <see langword="null"/> at the top.</summary>
    public string? Section
        => Path.LastIndexOf('.') is var end && end < 0 ? null : Path.Substring(0, end).TrimEnd('[', ']');

    /// <summary>Its own name, without its place.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('.') + 1);
}
