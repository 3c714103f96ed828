using Hojo.Model;

namespace Hojo.Testing.Books;

/// <summary>The cells of one line that say what is expected.</summary>
/// <param name="cell">The text in a column; <see langword="null"/> for nothing.</param>
/// <param name="refuse">Told what a column expects.</param>
internal sealed class BookCells(Func<BookColumn, string?> cell, Action<BookColumn, Bilingual> refuse)
{
    private static readonly TrackVerdict[] Verdicts =
    [
        TrackVerdict.Eligible, TrackVerdict.NotEligible, TrackVerdict.NeedsInput, TrackVerdict.NeedsJudgement, TrackVerdict.NotOpen,
    ];

    public string? Text(BookColumn column) => cell(column);

    /// <summary>導出 where it is not told: nobody but a person writes a book without it.</summary>
    public CaseMark Mark()
    {
        if (cell(BookColumn.Mark) is not { } text) return CaseMark.Derived;
        foreach (var (mark, name) in Marks.All)
            if (Is(text, Names.Word(mark), name)) return mark;
        return Refused<CaseMark>(BookColumn.Mark, text, Marks.All.Select(known => known.Name));
    }

    public ExpectedAnswer Expected() => new()
    {
        Verdict = Verdict(),
        Grant = Money(BookColumn.Grant),
        Cap = Money(BookColumn.Cap),
        OwnShare = Money(BookColumn.OwnShare),
        Repayment = Money(BookColumn.Repayment),
        MostCharges = Money(BookColumn.MostCharges),
        DecidedBy = Rows(BookColumn.DecidedBy),
        Points = Rows(BookColumn.Points),
    };

    private TrackVerdict? Verdict()
    {
        if (cell(BookColumn.Verdict) is not { } text) return null;
        foreach (var verdict in Verdicts)
            if (Is(text, Names.Word(verdict), Names.Of(verdict))) return verdict;
        return Refused<TrackVerdict>(BookColumn.Verdict, text, Verdicts.Select(verdict => Names.Of(verdict)));
    }

    private Yen? Money(BookColumn column)
    {
        if (cell(column) is not { } text) return null;
        if (Yen.TryParse(text, out var yen)) return yen;
        refuse(column, ($"円の額が必要です、25000000 や 2,500万円 のように({Quoted.Of(text)})",
            $"an amount in yen such as 25000000 or 2,500万円 is expected (found {Quoted.Of(text)})"));
        return null;
    }

    /// <summary>なし for none at all; nothing written is not looked at.</summary>
    private IReadOnlyList<string>? Rows(BookColumn column) => cell(column) is not { } text ? null
        : text is "なし" or "none" ? []
        : text.Split([' ', ' ', '、', ',', ';'], StringSplitOptions.RemoveEmptyEntries);

    private T Refused<T>(BookColumn column, string text, IEnumerable<Bilingual> known) where T : struct
    {
        Bilingual[] names = [.. known];
        refuse(column, ($"{string.Join("、", names.Select(n => n.Ja))} のいずれかが必要です({Quoted.Of(text)})",
            $"one of {string.Join(", ", names.Select(n => n.En))} is expected (found {Quoted.Of(text)})"));
        return default;
    }

    /// <summary>By its word, or by its name with what stands in brackets behind it or without.</summary>
    private static bool Is(string text, string word, Bilingual name)
        => new[] { word, name.Ja, name.En, Bare(name.Ja), Bare(name.En) }.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Bare(string name) => name.Split('(')[0].TrimEnd();
}
