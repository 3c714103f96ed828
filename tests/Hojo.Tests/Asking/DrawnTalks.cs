using FsCheck;
using FsCheck.Fluent;
using Hojo.Rules;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Asking;

/// <summary>Talks with applicants drawn by chance, by programme, those who pass and those who are refused.</summary>
/// <param name="Programme">Id of the programme.</param>
/// <param name="Passed">The talks with those whom no row refuses.</param>
/// <param name="Refused">The others.</param>
internal sealed record DrawnTalks(string Programme, IReadOnlyList<Counts> Passed, IReadOnlyList<Counts> Refused)
{
    /// <summary>How many applicants a track are drawn for the page.</summary>
    public const int ForPage = 30;

    /// <summary>Those of the page: always the same, whatever seed the properties are tried with.</summary>
    public static IReadOnlyList<DrawnTalks> Published => Of(_ => ForPage, Seeded.Published);

    public IReadOnlyList<Counts> Of(bool passed) => passed ? Passed : Refused;

    public static IReadOnlyList<DrawnTalks> Of(Func<Subject, int> count, Config config) =>
    [
        .. Catalogue.National.Tracks.Select(t => new Subject(t)).Where(s => s.Assessor.Grid.Judged > 0)
            .GroupBy(s => s.Track.Id.Split('/')[0])
            .Select(programme =>
            {
                var talks = programme.SelectMany(s => Applicants.Of(s, count(s), config)
                    .Select(a => (Passes: Applicants.Passes(s, a), new QuestionSession(s.Assessor, a).Counted)))
                    .ToLookup(t => t.Passes, t => t.Counted);
                return new DrawnTalks(programme.Key, [.. talks[true]], [.. talks[false]]);
            }),
    ];
}
