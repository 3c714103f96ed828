using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hojo.Answers;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.NRules;
using NodaTime;

const int Read = 20;
var byRules = args is ["nrules", ..];
var times = args is [_, var told] ? int.Parse(told, CultureInfo.InvariantCulture) : 10_000;
var on = new JapanTime(2026, 3, 1, 9, 0);
var panel = new MultiTrackAssessor(Catalogue.National.Tracks);
var lines = new string[panel.Assessors.Count];

// All tracks at the same time: the singletons are asked by every thread there is.
Parallel.For(0, lines.Length, k => lines[k] = Answers(Assessor.For(panel.Assessors[k].Track), panel.Assessors[k]));
Console.Out.Write(string.Concat(lines.Append(Refused.Line()).Select(line => line + "\n")));

string Answers(Assessor alone, Assessor among)
{
    var (cases, sheets, judged) = (new Cases(alone), new Sheets(alone.Grid, 1), new Judgement[1]);
    IAssessor door = byRules ? new NRulesAssessor(alone) : alone;
    using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    for (var number = 0; number < times; number++)
    {
        var sheet = cases[number];
        var answer = door.Judge(sheet, on);
        sheets.Copy(0, sheet);
        alone.Judge(sheets, on, judged);
        var (bounds, wide) = (alone.Bounds(sheet), Wide(sheet, among));
        if (judged[0] != answer || among.Judge(wide, on) != answer || answer.Grant is { } grant && !bounds.Contains(new YenRange(grant)))
            throw new InvalidOperationException($"{alone.Track.Id}: case {number} is not answered alike");
        var line = FormattableString.Invariant($"{answer.Verdict} {answer.Grant?.Amount} {bounds.Least.Amount} {bounds.Most.Amount}");
        if (number < Read) line += AssessmentJson.Write(door.Assess(sheet, on)) + Settled(door, sheet);
        hash.AppendData(Encoding.UTF8.GetBytes(line));
    }
    return $"{alone.Track.Id} {Convert.ToHexString(hash.GetHashAndReset())}";
}

static string Settled(IAssessor door, Sheet sheet)
{
    try
    {
        return SettlementJson.Write(door.Settle(sheet));
    }
    catch (FactOutOfRangeException)
    {
        return "refused"; // a raised part above the grant
    }
}

static Sheet Wide(Sheet sheet, Assessor among)
{
    var cells = new long[among.Grid.Facts.Count];
    cells.AsSpan().Fill(Fact.NotTold);
    for (var k = 0; k < sheet.Grid.Facts.Count; k++) cells[among.Grid.Slot(sheet.Grid.Facts[k])] = sheet.Cells[k];
    return new(among.Grid, cells);
}
