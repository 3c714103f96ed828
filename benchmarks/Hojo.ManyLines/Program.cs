using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

// hojo bulk beside merely reading the same lines: CASE LINES TRACK, such as
// samples/cases/shinjigyo-shinshutsu.json 200000 shinjigyo-shinshutsu/3. The lines are the case over and over with other costs and people.
// Both run in this process, by turns; what is counted is the time of the processor, which others at work lengthen less.
var (count, track) = (int.Parse(args[1], CultureInfo.InvariantCulture), args[2]);
string input = Path.GetTempFileName(), output = Path.GetTempFileName();
try
{
    Draw(args[0], count, input);
    for (var turn = 1; turn <= 9; turn++)
    {
        var read = Timed(() => Tokens(input));
        string[] bulk = ["bulk", input, "--input-format", "ndjson", "--track", track, "--out", output, "--format", "ndjson"];
        var answered = Timed(() => Hojo.Tool.Program.Run(bulk, Stream.Null, Console.Out, Console.Error));
        Console.WriteLine($"{read / count:0.00} µs a line read, {answered / count:0.00} µs a line answered: {answered / read:0.00} times");
    }
    Console.WriteLine($"{new FileInfo(input).Length / count} bytes a line, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
}
finally
{
    File.Delete(input);
    File.Delete(output);
}

static double Timed(Action run)
{
    var before = Environment.CpuUsage.TotalTime;
    run();
    return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
}

static void Draw(string file, int count, string input)
{
    var (chance, sample) = (new Random(1), System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(file))!);
    using var lines = new StreamWriter(input, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    for (var line = 0; line < count; line++)
    {
        sample["note"] = line.ToString(CultureInfo.InvariantCulture);
        sample["costs"]!["machinery"] = chance.Next(1, 200) * 1_000_000;
        sample["applicant"]!["employees"] = chance.Next(1, 300);
        lines.Write(sample.ToJsonString() + "\n");
    }
}

static long Tokens(string input)
{
    var (buffer, start, end, tokens) = (new byte[1 << 20], 0, 0, 0L);
    using var from = File.OpenRead(input);
    while (true)
    {
        var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        if (length < 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (from.Read(buffer, end, buffer.Length - end) is var read && read == 0) return tokens;
            end += read;
            continue;
        }
        var json = new Utf8JsonReader(buffer.AsSpan(start, length));
        while (json.Read()) tokens++;
        start += length + 1;
    }
}
