using System.Text;
using Hojo.Tool;

namespace Hojo.Tests.Tool;

/// <summary>One run of the tool, in this process.</summary>
internal sealed record Ran(int Exit, string Output, string Error)
{
    public static Ran With(params string[] args) => On("", args);

    /// <summary>With something on standard input.</summary>
    public static Ran On(string input, params string[] args) => On(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    /// <inheritdoc cref="On(string, string[])"/>
    public static Ran On(Stream input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = Program.Run(args, input, output, error);
        return new(exit, output.ToString(), error.ToString());
    }

    public static string Sample(string name) => Path.Combine(Approved.Root, "samples", "cases", name + ".json");

    /// <summary>Nothing on standard output, and one line on standard error.</summary>
    public void IsRefused(params string[] said)
    {
        Assert.Equal(2, Exit);
        Assert.Equal("", Output);
        Assert.StartsWith("hojo: ", Error, StringComparison.Ordinal);
        Assert.Equal(1, Error.Count(c => c == '\n'));
        Assert.EndsWith("\n", Error, StringComparison.Ordinal);
        Assert.All(said, words => Assert.Contains(words, Error, StringComparison.Ordinal));
    }
}
