using System.Text;
using Hojo.Tool;

namespace Hojo.Tests.Tool;

/// <summary>Whatever is given, the tool answers or says in one short line what is expected.</summary>
public class HostileArgumentTests
{
    private static readonly string Case = Ran.Sample("circular-outsourcing");

    [Theory]
    [InlineData("--svg")]
    public void A_file_without_a_name_is_no_fault_of_the_tool(string option)
        => Ran.With("curve", Case, "--fact", "costs.machinery", option, "").IsRefused("--svg: ファイル名が必要です");

    [Fact]
    public void Nor_is_a_calendar_without_one() => Ran.With("calendar", Case, "--ics", "").IsRefused("--ics: ファイル名が必要です");

    [Fact]
    public void A_document_that_is_too_long_is_refused_before_its_hash_is_taken()
        => Ran.On(new MemoryStream(new byte[16 * 1_048_576 + 1]), "check", "shinjigyo-shinshutsu/3-digest", "--source", "-")
            .IsRefused("--source: 16MiB以下の文書が必要です");

    [Theory]
    [InlineData("a\u202Eb\u2066c", "\"a\uFFFDb\uFFFDc\"")]
    [InlineData("a\u001B[31mb", "\"a\uFFFD[31mb\"")]
    public void What_would_turn_a_terminal_round_is_not_printed(string id, string shown)
        => Ran.With("assess", Case, "--track", id).IsRefused(shown);

    [Fact]
    public void A_long_value_is_cut()
    {
        var refused = Ran.With("assess", Case, "--on", new string('9', 900_000));
        refused.IsRefused($"{new string('9', 40)}…");
        Assert.InRange(refused.Error.Length, 80, 300);
    }

    /// <summary>The exit code has to do.</summary>
    [Fact]
    public void A_closed_standard_error_is_no_fault()
    {
        using var output = new StringWriter();
        Assert.Equal(Program.Refused, Program.Run(["assess", "no such file"], Stream.Null, output, new Full()));
        Assert.Equal("", output.ToString());
    }

    private sealed class Full : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
