using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次, 15.2. 加点事由について (E 36–38, S 34–35).</summary>
public class Round14PointTests
{
    private static void Gives(Case c, string point, bool given, params string[] tracks)
    {
        foreach (var track in tracks)
            Assert.Equal(given ? Verdict.Met : Verdict.NotMet, Assert.Single(c.In14(track).Points, p => p.Row == point).Holds);
    }

    private static readonly string[] Both = ["succession", "expert-buyer", "expert-seller"];

    [Theory] // ＋30円以上で、従業員に表明
    [InlineData(30, true,  true)]
    [InlineData(29, true,  false)]
    [InlineData(30, false, false)]
    public void A_wage_rise_of_thirty_yen_that_is_declared(int rise, bool declared, bool given)
        => Gives(Base.But(b => b with { Points = new() { WageFloorRise = rise, WageRiseDeclared = declared } }), "wage-rise", given, Both);

    [Theory] // えるぼし, くるみん, or 従業員100人以下 with an action plan
    [InlineData(300, true,  false, false, true)]
    [InlineData(300, false, true,  false, true)]
    [InlineData(100, false, false, true,  true)]
    [InlineData(101, false, false, true,  false)]
    public void Work_and_life(int employees, bool eruboshi, bool kurumin, bool plan, bool given)
    {
        var c = Base.Company(a => a with { Employees = employees, Standing = new() { Eruboshi = eruboshi, Kurumin = kurumin } });
        Gives(c.But(b => b with { Points = new() { WomensPlan = plan } }) with { Plan = c.Plan with { ActionPlanPublished = false } },
            "work-life", given, Both);
        Gives(c.But(b => b with { Points = new() { WomensPlan = false } }) with { Plan = c.Plan with { ActionPlanPublished = plan } },
            "work-life", given, Both);
    }

    [Theory] // E 10, 36: 製造業その他 20人以下
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void A_small_business_has_a_point_in_the_expert_frame(int employees, bool given)
        => Gives(Base.Company(a => a with { Employees = employees }), "small-business-point", given, "expert-buyer", "expert-seller");

    [Fact]
    public void There_are_ten_reasons_and_thirteen()
    {
        Assert.Equal(10, Base.In14("expert-buyer").Points.Count(p => !p.IsDeduction));
        Assert.Equal(10, Base.In14("expert-seller").Points.Count(p => !p.IsDeduction));
        Assert.Equal(13, Base.In14("succession").Points.Count(p => !p.IsDeduction));
    }
}
