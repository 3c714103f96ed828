using Hojo.Model;

namespace Hojo.Testing.Books;

/// <summary>What the marks of cases are called.</summary>
internal static class Marks
{
    public static IReadOnlyList<(CaseMark Mark, Bilingual Name)> All { get; } =
    [
        (CaseMark.Gold, ("公式の例", "gold")),
        (CaseMark.Derived, ("導出", "derived")),
        (CaseMark.Captured, ("記録", "captured")),
    ];

    public static Bilingual Of(CaseMark mark) => All.First(known => known.Mark == mark).Name;
}
