using Hojo.Model;

namespace Hojo.JGrants;

/// <summary>補助金情報: a record of the public API of jGrants, as a search and both versions of the detail give it. Names are those of the API;
/// what the one asked does not give is <see langword="null"/> or empty. It is an announcement and no rule: neither its amount nor its
/// share nor its dates decide anything in Hojo.</summary>
public sealed record SubsidyRecord
{
    /// <summary><c>id</c>: the key of the record, case-sensitive.</summary>
    public required string Id { get; init; }

    /// <summary><c>name</c>: 管理番号, S-00000000; not what the subsidy is called.</summary>
    public required string Name { get; init; }

    /// <summary><c>title</c>: 補助金名, what the subsidy is called.</summary>
    public string? Title { get; init; }

    /// <summary><c>subsidy_catch_phrase</c>: キャッチコピー, a line that advertises it.</summary>
    public string? SubsidyCatchPhrase { get; init; }

    /// <summary><c>detail</c>: 概要 in HTML. It may name staff with mail addresses and telephone numbers.</summary>
    public string? Detail { get; init; }

    /// <summary><c>use_purpose</c>: 利用目的, the purposes it is for.</summary>
    public IReadOnlyList<string> UsePurpose { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary><c>industry</c>: 業種, the major groups of the standard classification. A name may hold 「、」.</summary>
    public IReadOnlyList<string> Industry { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary><c>target_number_of_employees</c>: 従業員数 in the words of the API: 300名以下, 従業員数の制約なし.</summary>
    public string? TargetNumberOfEmployees { get; init; }

    /// <summary><c>subsidy_max_limit</c>: 補助金上限額 in yen. 0 and 999999999999999 mean that it is not set, and are
    /// <see langword="null"/> here.</summary>
    public Yen? SubsidyMaxLimit { get; init; }

    /// <summary><c>subsidy_rate</c>: 補助率 as free text, often several shares or a hint where to read them. It is not worked with.</summary>
    public string? SubsidyRate { get; init; }

    /// <summary><c>institution_name</c>: in a detail the name of the scheme, in spite of its name; not an office.</summary>
    public string? InstitutionName { get; init; }

    /// <summary><c>request_reception_presence</c>: 電子申請受付の有無, whether jGrants itself takes the application.</summary>
    public bool? RequestReceptionPresence { get; init; }

    /// <summary><c>is_enable_multiple_request</c>: 複数回申請, whether one may apply more than once.</summary>
    public bool? IsEnableMultipleRequest { get; init; }

    /// <summary><c>front_subsidy_detail_page_url</c>: the page of the record for people.</summary>
    public string? FrontSubsidyDetailPageUrl { get; init; }

    /// <summary><c>granttype</c>: 補助金種別, of the second version.</summary>
    public string? GrantType { get; init; }

    /// <summary><c>workflow</c>: areas and times, of which the second version may give several; a search and the first version give the one
    /// of the record itself.</summary>
    public IReadOnlyList<SubsidyWorkflow> Workflow { get; init => field = EquatableList.Of(value); } = EquatableList<SubsidyWorkflow>.Empty;

    /// <summary><c>application_guidelines</c>: 公募要領, the guidelines.</summary>
    public IReadOnlyList<SubsidyFile> ApplicationGuidelines { get; init => field = EquatableList.Of(value); }
        = EquatableList<SubsidyFile>.Empty;

    /// <summary><c>outline_of_grant</c>: 交付要綱, the rules of the grant.</summary>
    public IReadOnlyList<SubsidyFile> OutlineOfGrant { get; init => field = EquatableList.Of(value); } = EquatableList<SubsidyFile>.Empty;

    /// <summary><c>application_form</c>: 申請様式, the forms.</summary>
    public IReadOnlyList<SubsidyFile> ApplicationForm { get; init => field = EquatableList.Of(value); } = EquatableList<SubsidyFile>.Empty;

    /// <summary>The number and the title.</summary>
    public override string ToString() => $"{Name} {Title}";
}
