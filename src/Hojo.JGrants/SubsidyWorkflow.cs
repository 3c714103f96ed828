using Hojo.Model;

namespace Hojo.JGrants;

/// <summary>受付の区分: an area with the times that jGrants keeps for it. <b>They are not those of the call</b>: a record stays open for what
/// follows an award (交付申請, 実績報告), often for years after the guideline closed it.</summary>
public sealed record SubsidyWorkflow
{
    /// <summary><c>id</c>; <see langword="null"/> where the record itself has the times.</summary>
    public string? Id { get; init; }

    /// <summary><c>target_area_search</c>: 対象地域, prefectures or 全国.</summary>
    public IReadOnlyList<string> TargetAreaSearch { get; init => field = EquatableList.Of(value); } = EquatableList<string>.Empty;

    /// <summary><c>target_area_detail</c>: the area in more words.</summary>
    public string? TargetAreaDetail { get; init; }

    /// <summary><c>fiscal_year_round</c>: 年度・回, as it is typed there.</summary>
    public string? FiscalYearRound { get; init; }

    /// <summary><c>acceptance_start_datetime</c>: when jGrants begins to take what the record is for, in Japan.</summary>
    public JapanTime? AcceptanceStart { get; init; }

    /// <summary><c>acceptance_end_datetime</c>: when it ends, in Japan, to the minute.</summary>
    public JapanTime? AcceptanceEnd { get; init; }

    /// <summary><c>project_end_deadline</c>: 事業終了期限, by when the project ends, in Japan.</summary>
    public JapanTime? ProjectEndDeadline { get; init; }
}

/// <summary>添付: a file that a detail carries.</summary>
/// <param name="Name"><c>name</c>: what it is called.</param>
/// <param name="Data"><c>data</c>: what it holds, in Base64 as it came; <see langword="null"/> where only its name is given.</param>
public sealed record SubsidyFile(string Name, string? Data);
