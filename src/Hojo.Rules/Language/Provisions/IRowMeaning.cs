namespace Hojo.Rules.Language;

/// <summary>A meaning of rows (規定): one method a family. Whoever makes something of every row writes one, so that a new family does
/// not compile until each meaning has answered for it.</summary>
/// <typeparam name="T">What the meaning yields.</typeparam>
public interface IRowMeaning<T>
{
    /// <summary>要件・対象外: a row that is tested against a case.</summary>
    T Tested(Tested row);

    /// <summary>A row that is tested against the record of awards.</summary>
    T RecordBar(RecordBar row);

    /// <summary>特例: changes a figure while it holds.</summary>
    T Special(Special row);

    /// <summary>加点・減点: moves nothing but the review.</summary>
    T Point(ReviewPoint row);

    /// <summary>下限: tested on the grant.</summary>
    T Floor(Floor row);

    /// <summary>数字: a sum, a rate or a table.</summary>
    T Figure(Figure row);

    /// <summary>上限: cuts an amount.</summary>
    T Limit(Limit row);

    /// <summary>端数処理: rounds an amount.</summary>
    T Rounding(Rounding row);

    /// <summary>控除: taken off an amount.</summary>
    T Deduction(Deduction row);

    /// <summary>対象経費: a cost that may be claimed.</summary>
    T Expense(Expense row);

    /// <summary>公募・取扱期間: opens the track.</summary>
    T Window(Window row);

    /// <summary>期間の限り: bounds the windows.</summary>
    T WindowBound(WindowBound row);

    /// <summary>予定・報告期間: a date of its own that is only told.</summary>
    T Dated(Dated row);

    /// <summary>期限: a date of its own by which something has to be done.</summary>
    T Deadline(Deadline row);

    /// <summary>準備期間: counted back from the closing day.</summary>
    T LeadTime(LeadTime row);

    /// <summary>有効期間: how old a paper may be.</summary>
    T DocumentAge(DocumentAge row);

    /// <summary>期間: so long from a day of the case.</summary>
    T Term(Term row);

    /// <summary>所要期間: so long, and from no day that is known.</summary>
    T TimeTaken(TimeTaken row);

    /// <summary>可能日: from a day of the case on.</summary>
    T NotBefore(NotBefore row);

    /// <summary>年次報告: once a year from a day of the case.</summary>
    T Yearly(Yearly row);

    /// <summary>併用: what holds beside another programme, and bars nothing by the record.</summary>
    T Combination(Combination row);

    /// <summary>返還・減額: what is paid back.</summary>
    T Repayment(Repayment row);

    /// <summary>加算金・延滞金: what comes on top of it, by the day.</summary>
    T DailyCharge(DailyCharge row);

    /// <summary>条件: a figure that is printed, and that nothing is worked with.</summary>
    T PrintedFigure(PrintedFigure row);

    /// <summary>義務: what binds after the award.</summary>
    T Duty(Duty row);

    /// <summary>記載なし: what the documents do not say.</summary>
    T NotStated(NotStated row);

    /// <summary>廃止: a row of the round before that is gone.</summary>
    T Withdrawn(Withdrawn row);

    /// <summary>記載・審査項目: words, and no more.</summary>
    T Told(Provision row);
}
