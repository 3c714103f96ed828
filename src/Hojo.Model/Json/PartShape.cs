namespace Hojo.Model;

/// <summary>Reads a part; where nothing is told, all stays as it was.</summary>
internal delegate T PartReader<T>(ref JsonInput input, T part);

/// <summary>How one kind of part is read and written.</summary>
/// <param name="Read">Reads it.</param>
/// <param name="Untold">The part of which nothing is told.</param>
/// <param name="Write">Writes what is told of it.</param>
internal sealed record PartShape<T>(PartReader<T> Read, T Untold, Action<CaseOutput, T> Write);

/// <summary>Which shape a part has.</summary>
internal static partial class PartShapes
{
    public static PartShape<T> Of<T>() => (PartShape<T>)Of(typeof(T));

    private static partial object Of(Type part);
}
