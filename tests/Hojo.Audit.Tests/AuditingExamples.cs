using Hojo.Audit.Differences;
using Hojo.Audit.Ticks;
using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Hojo.Audit.Tests;

/// <summary>The code that the guide of auditors and the comments show, compiled as it is shown there.</summary>
internal static class AuditingExamples
{
    public static Assessment Ticked(Assessment answer, Track track)
    {
        AuditTicks ticks = AuditTicks.Read("audit", Catalogue.National);
        answer = answer with { Audited = ticks.Of(track) };
        return answer;
    }

    public static IServiceCollection Hosted(IServiceCollection services, string folder)
    {
        services.AddHojo(options => options.Audited = AuditTicks.Read(folder, Catalogue.National).Of);
        return services;
    }

    public static RulesDifference Since(RulesSnapshot released)
    {
        RulesSnapshot today = RulesSnapshot.Of(Catalogue.National.Tracks);
        RulesDifference difference = RulesDifference.Of(released, today);
        return difference;
    }
}
