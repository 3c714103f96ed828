using Hojo.Rules.Language;
namespace Hojo.Tests.Asking;
public sealed class OrderTests
{
    [Fact]
    public void Go() => File.WriteAllLines("/tmp/lead/s2/ask-order.txt", Talk.Samples.Select(s => $"{s.Sample,-30} {s.Talk.InDocument.Count,3} {s.Talk.Questions,3} {s.Talk.QuestionsInDocument,3} {s.Talk.QuestionsOfForm,3}"));
    [Fact]
    public void Trace() { var w = new List<string>();
      foreach (var n in new[]{"jizokuka-sogyo","kyocho-shien-hosho","eligible-at-cap"}) { var t = Talk.Samples.Single(s => s.Sample == n).Talk; w.Add("== "+n); Talk.Log = w; _ = t.Questions; w.Add("-- doc"); _ = t.QuestionsInDocument; }
      Talk.Log = null; File.WriteAllLines("/tmp/lead/s2/ask-trace.txt", w); }
}
