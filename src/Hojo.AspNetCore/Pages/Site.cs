using Hojo.DependencyInjection;
using Hojo.Model;

namespace Hojo.AspNetCore.Pages;

/// <summary>What all pages of a host share.</summary>
/// <param name="Hojo">What answers.</param>
/// <param name="Options">What the host chose.</param>
/// <param name="Now">The present moment, where a reader names no other.</param>
internal sealed record Site(IHojo Hojo, HojoWebOptions Options, Func<JapanTime> Now);
