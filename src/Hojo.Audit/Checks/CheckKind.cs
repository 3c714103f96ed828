using Hojo.Model;

namespace Hojo.Audit.Checks;

/// <summary>指摘の種類: what is wrong, or may be, with rows as they are written.</summary>
public enum CheckKind
{
    /// <summary>空白: an applicant whom no track of the round takes, between those whom its tracks take.</summary>
    Gap = 1,

    /// <summary>重なり: an applicant for whom two columns of a table hold at once, and say different things.</summary>
    Overlap,

    /// <summary>当たらない行: a row, a band or a branch that no applicant comes to whom the requirements let pass.</summary>
    Dead,

    /// <summary>隠れた行: a column, or a part of a condition, that others always decide before it.</summary>
    Masked,

    /// <summary>常に真: a condition, or a part of one, that holds for everybody.</summary>
    AlwaysMet,

    /// <summary>常に偽: a condition, or a part of one, that holds for nobody.</summary>
    NeverMet,

    /// <summary>先に決まる要件: a requirement that fails only where another fails too.</summary>
    DecidedFirst,

    /// <summary>矛盾: requirements that nobody can meet together, or a floor (下限) that the amount never reaches.</summary>
    Contradiction,

    /// <summary>効かない上限: a limit that never cuts the amount.</summary>
    NeverBinds,

    /// <summary>関わらない項目: a fact that is asked for and changes neither a verdict nor an amount.</summary>
    CannotMatter,

    /// <summary>募集のない期間: days between two rounds of a track on which neither takes applications.</summary>
    TimeGap,

    /// <summary>募集の重なり: a moment at which two rounds of a track take applications.</summary>
    TimeOverlap,
}

/// <summary>How sure a finding is.</summary>
public enum CheckGrade
{
    /// <summary>証明: it follows from the rows, whatever a case tells.</summary>
    Proved = 1,

    /// <summary>未発見: of all cases that were drawn none speaks against it.</summary>
    NotFound,
}

/// <summary>Kinds in words.</summary>
public static class CheckKinds
{
    /// <summary>What a kind is called.</summary>
    /// <exception cref="ArgumentException">No kind.</exception>
    public static Bilingual Name(this CheckKind kind) => kind switch
    {
        CheckKind.Gap => ("空白", "gap"),
        CheckKind.Overlap => ("重なり", "overlap"),
        CheckKind.Dead => ("当たらない行", "dead"),
        CheckKind.Masked => ("隠れた行", "masked"),
        CheckKind.AlwaysMet => ("常に真", "always met"),
        CheckKind.NeverMet => ("常に偽", "never met"),
        CheckKind.DecidedFirst => ("先に決まる要件", "decided first"),
        CheckKind.Contradiction => ("矛盾", "contradiction"),
        CheckKind.NeverBinds => ("効かない上限", "never binds"),
        CheckKind.CannotMatter => ("関わらない項目", "cannot matter"),
        CheckKind.TimeGap => ("募集のない期間", "gap in time"),
        CheckKind.TimeOverlap => ("募集の重なり", "overlap in time"),
        _ => throw new ArgumentException($"{kind} is no kind of finding", nameof(kind)),
    };
}
