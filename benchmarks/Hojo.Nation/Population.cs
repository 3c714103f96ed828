using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Nation;

/// <summary>Companies by number: what statistics say of them, and the rest drawn.</summary>
internal sealed class Population
{
    private static readonly int[] Industries = [.. Statistics.Industries.Select(i => i.InThousand)];
    private static readonly int[] Capitals = [.. Statistics.Capital.Select(c => c.InThousand)];

    private readonly Drawn[] _facts;

    public Population(MultiTrackAssessor panel, Sheets sheets)
        => _facts = [.. panel.Grid.Facts.Select((fact, matter) => Known(fact, sheets) ?? Drawn.Of(fact, 100 + matter, sheets, panel))];

    /// <summary>So many companies from a number on, into the sheets.</summary>
    public void Draw(int first, int count)
    {
        foreach (var fact in _facts) fact.Draw(first, count);
    }

    private static Drawn? Known(Fact fact, Sheets sheets) => fact.Id switch
    {
        "applicant.employees" => new Drawn<int>(sheets.Column((Fact<int>)fact), c => Employees(c)),
        "applicant.soleProprietor" => new Drawn<bool>(sheets.Column((Fact<bool>)fact), c => Sole(c)),
        "applicant.capital" => new Drawn<Yen>(sheets.Column((Fact<Yen>)fact), c => Sole(c) ? Yen.Zero : Capital(c)),
        "applicant.industry" => new Drawn<Industry>(sheets.Column((Fact<Industry>)fact), c => InIndustry(c)),
        "applicant.sales" =>
            new Drawn<Yen>(sheets.Column((Fact<Yen>)fact), c => Yen.Of((1 + Employees(c)) * (4_000_000L + Chance.Of(c, 7, 20_000_000)))),
        _ => null,
    };

    private static Industry InIndustry(int company) => Statistics.Industries[Chance.Share(company, 1, Industries)].Industry;

    private static bool Sole(int company) => Chance.Of(company, 2, 1_000) >= Statistics.CorporationsInThousand;

    /// <summary>小規模事業者: up to 5 people in commerce and services, up to 20 elsewhere; the others from there to 300,
    /// the more seldom the larger.</summary>
    private static int Employees(int company)
    {
        var small = InIndustry(company) is Industry.Retail or Industry.Wholesale or Industry.Services ? 5 : 20;
        if (Chance.Of(company, 3, 1_000) < Statistics.SmallInThousand) return Chance.Of(company, 4, small + 1);
        var most = small + 1 + Chance.Of(company, 5, 301 - small);
        return small + 1 + Chance.Of(company, 6, most - small);
    }

    private static Yen Capital(int company)
    {
        var k = Chance.Share(company, 8, Capitals);
        var from = k == 0 ? 1_000_000 : Statistics.Capital[k - 1].UpTo;
        return Yen.Of(from + Chance.Of(company, 9, 100) * (Statistics.Capital[k].UpTo - from) / 100);
    }
}
