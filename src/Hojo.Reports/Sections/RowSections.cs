using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>The sections that list rows of one kind.</summary>
internal sealed class RowSections(Wording words)
{
    private string Place => words.Of("出典", "citation");

    public Section Questions(Assessment a) => new(
        words.Of("まだ分からないこと", "Still unknown"),
        a.Questions.Count == 0 ? [words.Of("答えを変える不明な点はありません。", "Nothing unknown can change the answer.")] : [],
        List(null, new(words.Of("左右するもの", "decides"), words.Of("項目", "fact"), words.Of("案件ファイルの項目", "place in the file")),
            a.Questions.Select(q => new Item(
                words.Of(Wording.Decided(q)),
                $"{words.Of(q.Label)} [{words.Of(q.Unit)}]",
                q.Fact))));

    public Section Points(IReadOnlyList<PointFinding> points)
    {
        Listing Kind(string ja, string en, bool deductions)
            => List(words.Of(ja, en), new("", words.Of(ja, en), Place), points.Where(p => p.IsDeduction == deductions).Select(p => new Item(
                words.YesNo(p.Holds),
                words.Of(p.Text) + (p.Judged ? words.Of("(事務局が判断)", " (the office judges)") : ""),
                p.Citation.ToString(),
                p.Reading is { } reading ? [FindingItems.Reading(reading, words)] : [])));
        return new(words.Of("加点・減点", "Points"), [], Kind("加点", "bonus points", false), Kind("減点", "deductions", true));
    }

    public Section Specials(IReadOnlyList<Finding> specials) => new(words.Of("特例", "Specials"), [],
        List(null, new("", words.Of("特例", "special"), Place), specials.Select(s => s.Verdict == Verdict.Met
            ? FindingItems.Settled(s, words, words.YesNo(s.Verdict))
            : FindingItems.Open(s, words, words.YesNo(s.Verdict)))));

    public Section Dates(IReadOnlyList<DateFinding> dates) => new(words.Of("日程", "Dates"), [],
        List(null, DateItems.Columns(words), dates.Select(d => DateItems.Of(d, words, words.Of(d)))));

    public Section Exposures(Assessment a)
    {
        var items = new ExposureItems(words);
        return new(words.Of("返還リスク", "What may have to be paid back"), a.ExposureTotal is { } total ? [items.InAll(total)] : [],
            List(null, items.Columns, ExposureItems.DearestFirst(a).Select(items.Of)));
    }

    public Section Notices(string heading, IReadOnlyList<RowNote> notices) => new(heading, [],
        List(null, new("", words.Of("内容", "what"), Place), notices.Select(n => new Item(
            "",
            words.Of(n.Text),
            n.Citation.ToString(),
            n.Reading is { } reading ? [FindingItems.Reading(reading, words)] : []))));

    public Section Sources(IReadOnlyList<Source> sources) => new(words.Of("出典", "Sources"), [],
        List(null, new(words.Of("記号", "id"), words.Of("文書", "document"), ""), sources.Select(s => new Item(
            s.Id,
            s.Title + (s.IsProvisional ? words.Of("【暫定】", " [provisional]") : ""),
            "",
            new Detail(words.Of("発行", "publisher"), s.Publisher),
            new Detail(words.Of("位置づけ", "rank"), words.Of(s.Rank)),
            new Detail("SHA-256", s.Sha256 is { } sha ? sha.Remove(12) + "…" : words.Of("本文は残されていない", "the text was not kept")),
            new Detail(words.Of("入手日", "retrieved"), Wording.Of(s.Retrieved))))));

    private static Listing List(string? heading, Columns columns, IEnumerable<Item> items) => new(heading, columns, [.. items]);
}
