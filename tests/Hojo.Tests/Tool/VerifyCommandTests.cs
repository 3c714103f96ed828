using System.Text;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Hojo.Tests.Json;

namespace Hojo.Tests.Tool;

/// <summary>hojo assess --envelope keeps an answer, and hojo verify runs it again.</summary>
public class VerifyCommandTests
{
    public static TheoryData<string> Samples => SampleCasesTests.Samples;

    private static string Kept(string sample)
    {
        var ran = Ran.With("assess", Ran.Sample(sample), "--envelope");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return ran.Output;
    }

    [Theory, MemberData(nameof(Samples))]
    public void An_answer_that_is_kept_is_the_same_today(string sample)
    {
        var kept = Kept(sample);
        var ran = Ran.On(kept, "verify", "-", "--lang", "en");
        Assert.Equal((0, "the assessment is the same\n"), (ran.Exit, ran.Output.ReplaceLineEndings("\n")));
        var envelope = Envelope.Read(Encoding.UTF8.GetBytes(kept));
        Assert.Equal([], Alike.Differences(envelope.Check(Catalogue.National.Track(envelope.File.Track!)).Now.Answer, envelope.Answer));
    }

    /// <summary>As an envelope looks that older rules made: another version, other rows, another finding, another grant.</summary>
    [Fact]
    public void What_changed_is_said_place_by_place()
    {
        var kept = Kept("eligible-at-cap");
        var envelope = Envelope.Read(Encoding.UTF8.GetBytes(kept));
        var old = kept.Replace($"\"rules\": \"{envelope.Answer.Version.Rules}\"", "\"rules\": \"0.0.1\"", StringComparison.Ordinal)
            .Replace(envelope.Fingerprint, new('0', 64), StringComparison.Ordinal)
            .Replace("\"verdict\": \"eligible\"", "\"verdict\": \"needsInput\"", StringComparison.Ordinal);
        var ran = Ran.On(old, "verify", "-");
        Assert.Equal(1, ran.Exit);
        var lines = ran.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal($"版: 0.0.1 → {envelope.Answer.Version.Rules}", lines[0]);
        Assert.StartsWith("shinjigyo-shinshutsu/3-digest の規定が変わりました(指紋 0000", lines[1], StringComparison.Ordinal);
        Assert.Equal(["verdict: \"needsInput\" → \"eligible\"", "査定の 1 か所が変わりました", ""], lines[2..]);
    }

    [Fact]
    public void Rows_are_named_by_their_ids()
    {
        var envelope = Envelope.Read(Encoding.UTF8.GetBytes(Kept("eligible-at-cap")));
        var row = envelope.Answer.Findings[0].Row;
        var old = envelope with { Answer = envelope.Answer with { Findings = [.. envelope.Answer.Findings.Skip(1)] } };
        var change = Assert.Single(old.Check(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")).Changes);
        Assert.Equal($"findings[{row}]", change.Place);
        Assert.Null(change.Then);
        Assert.Contains($"\"row\":\"{row}\"", change.Now, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "not what hojo assess --envelope wrote")]
    [InlineData("[]", "not what hojo assess --envelope wrote")]
    [InlineData("{", "not what hojo assess --envelope wrote")]
    [InlineData("""{"file":{"costs":1},"fingerprint":"","answer":{}}""", "$.file: $.costs (line 1)")]
    public void What_is_no_envelope_is_refused(string text, string said) => Ran.On(text, "verify", "-", "--lang", "en").IsRefused(said);
}
