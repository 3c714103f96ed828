using Hojo.Model;

namespace Hojo.Testing.Tables;

/// <summary>見出し: what a column is called, and which place of a case it tells: by the id of the fact, or by its label in either language,
/// with its unit or without.</summary>
internal static class Headings
{
    private static readonly Lazy<Dictionary<string, CaseMember>> ByPath = new(() => Values.ToDictionary(member => member.Path));

    private static readonly Lazy<ILookup<string, CaseMember>> Known = new(() => Values
        .SelectMany(member => Names(member).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, Member: member)))
        .ToLookup(known => known.Name, known => known.Member, StringComparer.OrdinalIgnoreCase));

    /// <summary>Every member that one cell can tell.</summary>
    public static IEnumerable<CaseMember> Values => CaseMembers.All
        .Where(member => member.Kind is not (MemberKind.Part or MemberKind.Extensions))
        .Where(member => member.Path.All(sign => sign != '['));

    /// <summary>As a template writes it: the label with its unit, and the id where others are called alike.</summary>
    public static string Of(CaseMember member, Lang lang)
    {
        var name = Measured(member) is { } unit ? Named(member.Label, unit).In(lang) : member.Label.In(lang);
        return Known.Value[name].Count() == 1 ? name : $"{name} [{member.Path}]";
    }

    /// <summary>The columns of a table. Where nothing stands above a column, nothing may be told in it.</summary>
    /// <exception cref="CaseTableException">A heading that is none, or one place told by two.</exception>
    public static IReadOnlyList<Column> Read(string file, IReadOnlyList<string> headings)
    {
        Column[] columns = [.. headings.Select((heading, k) => (Heading: heading.Trim(), Index: k)).Where(said => said.Heading.Length > 0)
            .Select(said => Read(file, said.Heading, said.Index))];
        if (columns.Length == 0)
            throw new CaseTableException(($"{file}: 最初の行に見出しが必要です", $"{file}: headings are expected in its first row"));
        if (columns.GroupBy(column => column.Place).FirstOrDefault(of => of.Count() > 1)?.ToArray() is { } same)
            throw Twice(file, same[0], same[1]);
        return columns;
    }

    private static Column Read(string file, string heading, int index)
    {
        var open = heading.LastIndexOf(" [", StringComparison.Ordinal);
        var id = open > 0 && heading[heading.Length - 1] == ']' ? heading.Substring(open + 2, heading.Length - open - 3) : heading;
        if (CaseExtensions.IsPlace(id)) return new(index, heading, id, null);
        if (IsOfRecord(id)) return new(index, heading, id, CaseMembers.At(id));
        CaseMember[] meant = ByPath.Value.TryGetValue(id, out var member) ? [member] : [.. Known.Value[heading]];
        return meant.Length switch
        {
            1 => new(index, heading, meant[0].Path, meant[0]),
            0 => throw Unknown(file, heading),
            _ => throw Several(file, heading, string.Join(", ", meant.Select(m => m.Path))),
        };
    }

    /// <summary>A member of an entry of the record: <c>applicant.pastAwards[0].programme</c>.</summary>
    private static bool IsOfRecord(string id)
        => new RecordPlace(id).Entry is < PastAwardList.Most && CaseMembers.Find(id) is not null;

    private static CaseTableException Twice(string file, Column first, Column second)
        => new(($"{file}: 見出し {Quoted.Of(first.Heading)} と {Quoted.Of(second.Heading)} は同じ項目 {first.Place} です",
            $"{file}: the headings {Quoted.Of(first.Heading)} and {Quoted.Of(second.Heading)} both tell {first.Place}"));

    private static CaseTableException Several(string file, string heading, string ids)
        => new(($"{file}: 見出し {Quoted.Of(heading)} はどの項目か決まりません。IDで書いてください({ids})",
            $"{file}: the heading {Quoted.Of(heading)} may mean several members; write the id ({ids})"));

    private static CaseTableException Unknown(string file, string heading)
    {
        if (heading.Any(sign => sign == '\uFFFD'))
            return new(($"{file}: {CsvTable.InUtf8.Ja}", $"{file}: {CsvTable.InUtf8.En}"));
        Bilingual meant = Nearest.To(heading, Known.Value.Select(known => known.Key)) is { } near
            ? ($"(もしかして {Quoted.Of(near)})", $" (did you mean {Quoted.Of(near)}?)")
            : ("(hojo template が使える見出しを書き出します)", " (hojo template writes the headings there are)");
        return new(($"{file}: 見出し {Quoted.Of(heading)} の項目はありません{meant.Ja}",
            $"{file}: there is no member for the heading {Quoted.Of(heading)}{meant.En}"));
    }

    private static IEnumerable<string> Names(CaseMember member)
    {
        yield return member.Path;
        foreach (var lang in new[] { Lang.Ja, Lang.En })
        {
            yield return member.Label.In(lang);
            if (member.Unit is { } unit) yield return Named(member.Label, unit).In(lang);
        }
    }

    private static Bilingual Named(Bilingual label, Bilingual unit) => ($"{label.Ja}({unit.Ja})", $"{label.En} ({unit.En})");

    /// <summary>Of the others a list of choices or the form of a date says as much.</summary>
    private static Bilingual? Measured(CaseMember member)
        => member.Kind is MemberKind.Money or MemberKind.Count or MemberKind.Growth or MemberKind.Share ? member.Unit : null;
}
