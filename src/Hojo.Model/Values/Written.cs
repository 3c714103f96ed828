namespace Hojo.Model;

/// <summary>What reading a written value comes to.</summary>
internal static class Written
{
    public static bool Is<T>(T? read, out T value) where T : struct
    {
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    public static FormatException Otherwise(string expected, string text) => new($"{expected} is expected (found {Quoted.Of(text)})");
}
