using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Values;

/// <summary>Whatever word an answer holds, a host can print it.</summary>
public class NamesTests
{
    public static TheoryData<Type> Enums => [.. new[] { typeof(Case).Assembly, typeof(Catalogue).Assembly }
        .SelectMany(a => a.GetExportedTypes()).Where(t => t.IsEnum)];

    [Theory, MemberData(nameof(Enums))]
    public void Every_word_of_every_public_enum_has_a_name_of_its_own_in_both_languages(Type kind)
    {
        Bilingual[] names = [.. Enum.GetValues(kind).Cast<Enum>().Select(Names.Of)];
        foreach (var lang in new[] { Lang.Ja, Lang.En })
        {
            Assert.DoesNotContain(names, name => string.IsNullOrWhiteSpace(name.In(lang)));
            Assert.Equal(names.Length, names.Select(name => name.In(lang)).Distinct().Count());
        }
    }

    [Fact]
    public void Verdicts_are_called_what_the_reports_say()
    {
        Assert.Equal("要確認(事務局の判断による)", Names.Of(TrackVerdict.NeedsJudgement).Ja);
        Assert.Equal("third party", Names.Of(SourceRank.Summary).En[^"third party".Length..]);
        Assert.Equal("以上", Names.Of(Hojo.Rules.Language.Edge.AtLeast).Ja);
    }

    [Fact]
    public void A_number_that_stands_for_no_word_has_no_name()
    {
        Assert.Throws<ArgumentException>(() => Names.Of((TrackVerdict)99));
        Assert.Throws<ArgumentException>(() => Names.Of(DayOfWeek.Monday));
    }
}
