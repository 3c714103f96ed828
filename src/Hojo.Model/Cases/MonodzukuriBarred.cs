using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ものづくり補助金の補助対象外となる事業者, beyond what every case tells.</summary>
[JsonConverter(typeof(PartConverter<MonodzukuriBarred>))]
public sealed record MonodzukuriBarred
{
    /// <summary>過去のものづくり補助金等の「事業化状況・知的財産権等報告書」が未提出か: a report on an earlier award is missing.</summary>
    [Member("過去のものづくり補助金等の事業化状況・知的財産権等報告書の未提出", "a report on an earlier award of the programme is missing", Happened = true)]
    public bool? PastReportMissing { get; init; }

    /// <summary>他者と同一又は類似した内容の申請により、この回の申請が不可とされているか: kept out of this call for a copied application.</summary>
    [Member("同一・類似した内容の申請により今回の申請が不可", "kept out of this call for a copied application", Happened = true)]
    public bool? CopiedBefore { get; init; }

    /// <summary>申請時に虚偽の内容を提出したか: false contents in the application.</summary>
    [Member("申請時の虚偽の内容の提出", "false contents in the application", Happened = true)]
    public bool? FalseStatement { get; init; }

    /// <summary>専ら補助対象者となることのみを目的に、資本金や従業員数を変更していると認められるか (the office judges).</summary>
    [Member("補助対象者となることのみを目的とした資本金・従業員数の変更", "capital or headcount changed only to qualify", Declared = true)]
    public bool? ChangedToFit { get; init; }

    /// <summary>事業の遂行に主体的でないか (GビズIDの貸し借り、窓口担当を外部に任せる等): the project is not the applicant's own (the office judges).</summary>
    [Member("事業の遂行に主体的でない(GビズIDの貸し借り等)", "the project is not the applicant's own (accounts lent, contacts left to others)",
        Declared = true)]
    public bool? NotItsOwn { get; init; }

    /// <summary>経済産業省又は中小機構から補助金交付等停止措置・指名停止措置を受けているか: suspended from subsidies or tenders.</summary>
    [Member("経済産業省・中小機構による補助金交付等停止措置・指名停止措置", "suspended from subsidies or tenders", Happened = true, As = "StoppedFromSupport")]
    public bool? Suspended { get; init; }
}
