namespace Hojo.Model;

/// <summary>Whole JSON objects that are a case file, a case or a part of one.</summary>
internal static class PartFile
{
    /// <exception cref="CaseFormatException">The first thing that is not as it should be.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, PartShape<T> shape)
    {
        var faults = new List<CaseFault>();
        var part = Read(utf8, shape, faults, most: 1);
        return faults.Count == 0 ? part : throw new CaseFormatException(faults[0]);
    }

    /// <summary>What could be read, with what is not as it should be.</summary>
    public static T Read<T>(ReadOnlySpan<byte> utf8, PartShape<T> shape, List<CaseFault> faults, int most)
    {
        if (JsonSyntax.Unreadable(utf8) is { } unreadable)
        {
            faults.Add(unreadable);
            return shape.Untold;
        }
        var input = new JsonInput(utf8, faults, most);
        var part = shape.Untold;
        try
        {
            input.Next();
            if (!input.IsTold) throw input.Expected(Shape<T>.What);
            part = shape.Read(ref input, part);
            input.End();
            if (part is PastAward award) PastAwardList.Checked(award, ref input);
        }
        catch (CaseFormatException last) // no JSON from here on, or enough
        {
            faults.Add(last.Fault);
            return part;
        }
        if (CaseOf(part) is { } c) AddContradictions(utf8, c, faults, most);
        return part;
    }

    /// <summary>In UTF-8, without a byte order mark.</summary>
    /// <exception cref="CaseFormatException">What is written could not be read.</exception>
    public static byte[] Write<T>(T part, PartShape<T> shape)
    {
        using var output = new CaseOutput();
        shape.Write(output, part);
        var utf8 = output.ToUtf8();
        Read(utf8, shape);
        return utf8;
    }

    private static Case? CaseOf<T>(T part) => part switch { CaseFile file => file.Case, Case c => c, _ => null };

    /// <summary>At the place named first; the lines of the others follow its sentence.</summary>
    private static void AddContradictions(ReadOnlySpan<byte> utf8, Case c, List<CaseFault> faults, int most)
    {
        foreach (var consistency in Consistencies.All)
        {
            if (faults.Count == most || !consistency.IsBroken(c)) continue;
            var said = consistency.Of(c);
            var lines = JsonPlaces.LinesOf(utf8, said.Places);
            var (ja, en) = (string.Join("・", lines.Skip(1)), string.Join(" and ", lines.Skip(1)));
            faults.Add(new("$." + said.Places[0], lines[0], lines.Count == 1 ? said.Text
                : ($"{said.Text.Ja}(もう一方は{ja}行目)", $"{said.Text.En} (the other: line {en})"), said));
        }
    }
}
