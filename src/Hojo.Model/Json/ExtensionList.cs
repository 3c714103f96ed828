namespace Hojo.Model;

/// <summary>他の制度の項目 in a case file: an object a programme, with plain values; what they mean the programme knows.</summary>
internal static class ExtensionList
{
    private static readonly Bilingual Programmes = ("制度ごとのオブジェクト {…}", "an object {…} for each programme");

    private static readonly Bilingual Value = ("true・false、整数、文字列のいずれか", "true, false, a whole number or a text");

    public static CaseExtensions Read(ref JsonInput input, CaseExtensions into)
    {
        if (!input.IsTold) return into;
        if (!input.AtObject) throw input.Expected(Programmes);
        var here = input.Path;
        while (input.NextMember(out var programme))
        {
            input.Path = here + "." + programme;
            input.Next();
            if (!input.IsTold) continue;
            if (!input.AtObject) throw input.Expected(Shape<object>.What);
            into = Members(ref input, into);
            input.Path = here;
        }
        return into;
    }

    private static CaseExtensions Members(ref JsonInput input, CaseExtensions into)
    {
        var (here, told) = (input.Path, new HashSet<string>(StringComparer.Ordinal));
        while (input.NextMember(out var name))
        {
            var path = here + "." + name;
            if (!CaseExtensions.IsPlace(path.Substring(2)))
                throw input.Problem(("項目名は小文字で始まる英数字にしてください", "a name of letters and digits that begins with a small letter is expected"));
            input.Path = path;
            if (!told.Add(name)) throw input.Problem(Shape<object>.Twice);
            input.Next();
            into = into.With(path.Substring(2), input.IsTold ? input.Plain() ?? throw input.Expected(Value) : null);
            if (into.Places.Count > CaseExtensions.Most)
                throw input.Problem(($"{CaseExtensions.Most}項目までです", $"at most {CaseExtensions.Most} members are read"));
            input.Path = here;
        }
        return into;
    }
}
