namespace Hojo.Tool;

/// <summary>Cases in a file, one after the other.</summary>
internal interface ICaseSource : IDisposable
{
    /// <summary>The cases in the order of the file; what has nothing in it is counted and passed over.</summary>
    IEnumerable<CaseLine> Lines { get; }

    /// <summary>The heading under which a place of a case was told; <see langword="null"/> where there are none.</summary>
    /// <param name="path">The place as a fault names it: <c>$.costs.machinery</c>.</param>
    string? HeadingOf(string path);
}
