using System.Text.Json;

namespace Hojo.JGrants;

/// <summary>One record, from the JSON of a search or of either version of a detail.</summary>
internal static class RecordReader
{
    public static SubsidyRecord Of(JsonElement record, int index)
    {
        string Needed(string name) => record.Text(name)
            ?? throw new JGrantsFormatException($"$.result[{index}].{name}", ("文字列が必要です", "a text is expected"));
        return new()
        {
            Id = Needed("id"),
            Name = Needed("name"),
            Title = record.Text("title"),
            SubsidyCatchPhrase = record.Text("subsidy_catch_phrase"),
            Detail = record.Text("detail"),
            UsePurpose = record.Words("use_purpose"),
            Industry = record.Words("industry"),
            TargetNumberOfEmployees = record.Text("target_number_of_employees"),
            SubsidyMaxLimit = record.Limit("subsidy_max_limit"),
            SubsidyRate = record.Text("subsidy_rate"),
            InstitutionName = record.Text("institution_name"),
            RequestReceptionPresence = record.YesNo("request_reception_presence"),
            IsEnableMultipleRequest = record.YesNo("is_enable_multiple_request"),
            FrontSubsidyDetailPageUrl = record.Text("front_subsidy_detail_page_url"),
            GrantType = record.Text("granttype"),
            Workflow = record.Member("workflow") is { ValueKind: JsonValueKind.Array } ? record.Items("workflow", Workflow) : Own(record),
            ApplicationGuidelines = record.Items("application_guidelines", File),
            OutlineOfGrant = record.Items("outline_of_grant", File),
            ApplicationForm = record.Items("application_form", File),
        };
    }

    /// <summary>The times of the record itself, where it has any.</summary>
    private static IReadOnlyList<SubsidyWorkflow> Own(JsonElement record)
        => Workflow(record)! with { Id = null } is var own && own == new SubsidyWorkflow() ? [] : [own];

    private static SubsidyWorkflow? Workflow(JsonElement of) => of.ValueKind != JsonValueKind.Object ? null : new()
    {
        Id = of.Text("id"),
        TargetAreaSearch = of.Words("target_area_search"),
        TargetAreaDetail = of.Text("target_area_detail"),
        FiscalYearRound = of.Text("fiscal_year_round"),
        AcceptanceStart = of.Moment("acceptance_start_datetime"),
        AcceptanceEnd = of.Moment("acceptance_end_datetime"),
        ProjectEndDeadline = of.Moment("project_end_deadline"),
    };

    private static SubsidyFile? File(JsonElement of) => of.Text("name") is { } name ? new(name, of.Text("data")) : null;
}
