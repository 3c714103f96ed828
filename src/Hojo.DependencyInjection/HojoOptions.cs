using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.DependencyInjection;

/// <summary>What a host chooses of Hojo. Checked as the host starts.</summary>
public sealed class HojoOptions
{
    /// <summary>カタログ: the rounds that can be asked; the national ones where nothing else is said.</summary>
    public Catalogue Catalogue { get; set; } = Catalogue.National;

    /// <summary>言語: in which the host prints answers, as <see cref="IHojo.Language"/> tells it. An answer itself holds both.</summary>
    public Lang Language { get; set; } = Lang.Ja;

    /// <summary>What makes a track ready to be asked, once a track: the compiled plan where nothing else is said;
    /// <c>NRulesAssessor.For</c> for rule sets. Questions, dates and goals are always worked by the compiled plan.</summary>
    public Func<Track, IAssessor> Engine { get; set; } = Assessor.For;

    /// <summary>厳格さ: of assessments and judgements, those of a bulk among them.</summary>
    public Strictness Strictness { get; set; }

    /// <summary>検証: how many of the rows of a track are audited, so that every answer of the host says it: pages, HTTP, tools of
    /// assistants. Asked once a track; <c>AuditTicks.Of</c> of the package <c>Hojo.Audit</c> counts the ticks of a folder.
    /// <see langword="null"/>, of the option or for one track, where nothing is to be said of it, as where nothing is chosen.</summary>
    /// <example><code>
    /// services.AddHojo(options => options.Audited = AuditTicks.Read(folder, Catalogue.National).Of);
    /// </code></example>
    public Func<Track, AuditCount?>? Audited { get; set; }
}
