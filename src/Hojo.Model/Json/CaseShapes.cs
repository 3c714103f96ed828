namespace Hojo.Model;

/// <summary>The members of a case file. A name is the property's own in camel case, so that a member's place is the fact's id.</summary>
internal static class CaseShapes
{
    private static readonly Shape<Costs> Costs = new()
    {
        ["machinery"] = (c, ref i) => c with { Machinery = i.Money() },
        ["buildings"] = (c, ref i) => c with { Buildings = i.Money() },
        ["transport"] = (c, ref i) => c with { Transport = i.Money() },
        ["technologyLicences"] = (c, ref i) => c with { TechnologyLicences = i.Money() },
        ["intellectualProperty"] = (c, ref i) => c with { IntellectualProperty = i.Money() },
        ["outsourcing"] = (c, ref i) => c with { Outsourcing = i.Money() },
        ["experts"] = (c, ref i) => c with { Experts = i.Money() },
        ["expertDays"] = (c, ref i) => c with { ExpertDays = i.Count() },
        ["cloud"] = (c, ref i) => c with { Cloud = i.Money() },
        ["advertising"] = (c, ref i) => c with { Advertising = i.Money() },
        ["expectedYearlySales"] = (c, ref i) => c with { ExpectedYearlySales = i.Money() },
        ["includesEarlyOrders"] = (c, ref i) => c with { IncludesEarlyOrders = i.Flag() },
    };

    public static readonly Shape<CaseFile> File = new()
    {
        ["track"] = (f, ref i) => f with { Track = i.Words() },
        ["on"] = (f, ref i) => f with { On = i.Moment() },
        ["applicant"] = (f, ref i) => f with { Case = f.Case with { Applicant = ApplicantShapes.Applicant.Read(ref i, f.Case.Applicant) } },
        ["plan"] = (f, ref i) => f with { Case = f.Case with { Plan = PlanShapes.Plan.Read(ref i, f.Case.Plan) } },
        ["costs"] = (f, ref i) => f with { Case = f.Case with { Costs = Costs.Read(ref i, f.Case.Costs) } },
        ["award"] = (f, ref i) => f with { Case = f.Case with { Award = ResultShapes.Award.Read(ref i, f.Case.Award) } },
        ["results"] = (f, ref i) => f with { Case = f.Case with { Results = ResultShapes.Results.Read(ref i, f.Case.Results) } },
        ["laborSaving"] = (f, ref i) => f with { Case = f.Case with { LaborSaving = LaborSavingShapes.LaborSaving.Read(ref i, f.Case.LaborSaving) } },
        ["monodzukuri"] = (f, ref i) => f with { Case = f.Case with { Monodzukuri = MonodzukuriShapes.Monodzukuri.Read(ref i, f.Case.Monodzukuri) } },
        ["growthAcceleration"] = (f, ref i) => f with { Case = f.Case with { GrowthAcceleration = GrowthAccelerationShapes.GrowthAcceleration.Read(ref i, f.Case.GrowthAcceleration) } },
        ["itTool"] = (f, ref i) => f with { Case = f.Case with { ItTool = ItToolShapes.ItTool.Read(ref i, f.Case.ItTool) } },
        ["salesExpansion"] = (f, ref i) => f with { Case = f.Case with { SalesExpansion = SalesExpansionShapes.SalesExpansion.Read(ref i, f.Case.SalesExpansion) } },
        ["businessSuccession"] = (f, ref i) => f with { Case = f.Case with { BusinessSuccession = BusinessSuccessionShapes.BusinessSuccession.Read(ref i, f.Case.BusinessSuccession) } },
        ["globalSouth"] = (f, ref i) => f with { Case = f.Case with { GlobalSouth = GlobalSouthShapes.GlobalSouth.Read(ref i, f.Case.GlobalSouth) } },
        ["overseasIp"] = (f, ref i) => f with { Case = f.Case with { OverseasIp = OverseasIpShapes.OverseasIp.Read(ref i, f.Case.OverseasIp) } },
        ["finance"] = (f, ref i) => f with { Case = f.Case with { Finance = FinanceShapes.Finance.Read(ref i, f.Case.Finance) } },
        ["otherSupport"] = (f, ref i) => f with { Case = f.Case with { OtherSupport = OtherSupportShapes.OtherSupport.Read(ref i, f.Case.OtherSupport) } },
        ["note"] = (f, ref i) => f with { Note = i.Words() },
    };
}
