using BenchmarkDotNet.Attributes;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Benchmarks;

/// <summary>What to ask next, with what each answer would do.</summary>
public class QuestionBenchmarks
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private readonly Track[] _all = [.. Catalogue.National.Tracks];
    private readonly Assessor _one = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
    private readonly Case _nothing = new(), _some = Example.With(Yen.Of(1_000_000)) with { Plan = new() };
    private Assessor[] _assessors = [];

    /// <summary>Tracks are made ready once.</summary>
    [GlobalSetup]
    public void Setup() => _assessors = [.. _all.Select(Assessor.For)];

    /// <summary>The tracks that are open on the day: what a portal asks.</summary>
    [Benchmark(Description = "whole catalogue, nothing told")]
    public int Catalogue_nothing_told() => Questioning.Questions(_nothing, _all, On).Count;

    /// <summary>The same of an applicant whose plan alone is not told.</summary>
    [Benchmark(Description = "whole catalogue, applicant and costs told")]
    public int Catalogue_some_told() => Questioning.Questions(_some, _all, On).Count;

    /// <summary>Every track, shut or not.</summary>
    [Benchmark(Description = "every track by itself, nothing told")]
    public int Every_track()
    {
        var asked = 0;
        foreach (var assessor in _assessors) asked += assessor.Questions(_nothing, On).Count;
        return asked;
    }

    /// <summary>One track of 52 facts.</summary>
    [Benchmark(Description = "one track, nothing told")]
    public int One_track() => _one.Questions(_nothing, On).Count;
}
