using System.Text;

namespace Hojo.Model;

/// <summary>Reads one member's value into a part of the case.</summary>
internal delegate T Member<T>(T into, ref JsonInput input);

/// <summary>A member that an object has.</summary>
/// <param name="name">Its name.</param>
/// <param name="read">What it goes into.</param>
internal sealed class ShapeMember<T>(string name, Member<T> read)
{
    public string Name { get; } = name;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    public Member<T> Read { get; } = read;
}

/// <summary>Members whose names are the file's own, and are all read alike.</summary>
/// <param name="IsWord">Whether a name is taken.</param>
/// <param name="Expected">What such a name looks like.</param>
/// <param name="Member">What each goes into.</param>
internal sealed record NamedByFile<T>(Func<string, bool> IsWord, Bilingual Expected, Member<T> Member);

/// <summary>Which members an object has, and what each goes into.</summary>
/// <param name="renamed">Names that files may still use, and what took their place.</param>
/// <param name="required">The member that the object cannot do without.</param>
internal sealed class Shape<T>(string? required, params (string Old, string New)[] renamed)
{
    public static readonly Bilingual What = ("オブジェクト {…}", "an object {…}");

    public static readonly Bilingual Twice = ("同じ項目が2回書かれています。1回だけ書いてください", "told twice; a member is expected once");

    private readonly List<ShapeMember<T>> _members = [];

    /// <summary>What every other name is; <see langword="null"/> where no other is taken.</summary>
    public NamedByFile<T>? Others { get; init; }

    /// <summary>Adds a member.</summary>
    public Member<T> this[string name]
    {
        set => _members.Add(new(name, value));
    }

    /// <summary>Reads an object; where nothing is told, all stays as it was.</summary>
    /// <param name="input">The object.</param>
    /// <param name="into">What it is told of.</param>
    /// <param name="changes">True where it tells of what is told already, and so can do without the member that is required.</param>
    public T Read(ref JsonInput input, T into, bool changes = false)
    {
        if (!input.IsTold) return into;
        if (!input.AtObject) throw input.Expected(What);
        var (here, told, last, hasRequired) = (input.Path, new ToldMembers(_members.Count), -1, required is null || changes);
        while (input.NextMember())
        {
            var depth = input.Depth;
            try
            {
                last = At(ref input, last + 1);
                var member = last < 0 ? Other(ref input) : _members[last];
                input.Enter(here, member.Name);
                if (!told.Add(last, member.Name)) throw input.Problem(Twice);
                input.Next();
                hasRequired |= member.Name == required && input.IsTold;
                into = member.Read(into, ref input);
            }
            catch (CaseFormatException bad)
            {
                if (!input.Passes(bad.Fault, depth)) throw;
            }
            input.Path = here;
        }
        if (!hasRequired) throw input.Problem(($"{required} が必要です", $"{required} is expected"));
        return into;
    }

    /// <summary>Which member the name is; −1 where it is none. Most files tell members in the order of the declaration, so the one after
    /// the last is tried first.</summary>
    private int At(ref JsonInput input, int next)
    {
        for (var k = 0; k < _members.Count; k++)
        {
            var at = next + k < _members.Count ? next + k : next + k - _members.Count;
            if (input.IsName(_members[at].Utf8)) return at;
        }
        return -1;
    }

    private ShapeMember<T> Other(ref JsonInput input)
        => input.Name is var name && Others?.IsWord(name) == true ? new(name, Others.Member) : throw Unknown(ref input, name);

    private CaseFormatException Unknown(ref JsonInput input, string name)
    {
        foreach (var (old, now) in renamed) if (old == name) return Renamed(ref input, old, now);
        input.Path += name.Length is > 0 and <= 40 && name.All(sign => sign is '_' or '-' || char.IsLetterOrDigit(sign))
            ? "." + name
            : $"[{Quoted.Of(name)}]";
        if (Others is not null) return input.Problem(Others.Expected);
        string[] names = [.. _members.Select(member => member.Name)];
        var near = Nearest.To(name, names) is { } word ? Quoted.Of(word) : null;
        var all = string.Join(", ", names);
        return input.Problem((
            $"この名前の項目はありません({(near is null ? "" : $"もしかして {near}。")}使える項目: {all})",
            $"there is no such member ({(near is null ? "" : $"did you mean {near}? ")}expected: {all})"));
    }

    private static CaseFormatException Renamed(ref JsonInput input, string old, string now)
    {
        input.Path += "." + old;
        return input.Problem(($"この項目の名前は \"{now}\" に変わりました", $"this member is called \"{now}\" now"));
    }
}
