using NodaTime;

namespace Hojo.Model;

public sealed partial record Case
{
    /// <summary>The same case with one member told (1項目の入力), by its place: the id of a fact and of a question,
    /// <c>costs.machinery</c>, or a member of an entry of the record, <c>applicant.pastAwards[0].adoptedOn</c>. The entry after the last
    /// is a new one; its <c>programme</c> comes first.</summary>
    /// <param name="id">The place.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">No such place, with those that may be meant; or a place of another kind.</exception>
    /// <exception cref="CaseFormatException">A value that the place does not take, in a sentence for whoever stated it.</exception>
    public Case With(string id, Yen value) => Telling.Tell(this, Guard.Against.Null(id), MemberKind.Money, WrittenValue.Of(value));

    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, int value) => Telling.Tell(this, Guard.Against.Null(id), MemberKind.Count, WrittenValue.Of(value));

    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, bool value) => Telling.Tell(this, Guard.Against.Null(id), MemberKind.YesNo, WrittenValue.Of(value));

    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, LocalDate value) => Telling.Tell(this, Guard.Against.Null(id), MemberKind.Date, WrittenValue.Of(value));

    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, Rate value) => Telling.Tell(this, Guard.Against.Null(id), MemberKind.Share, WrittenValue.Of(value));

    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, Growth value) => Telling.Tell(this, Guard.Against.Null(id), MemberKind.Growth, WrittenValue.Of(value)!);

    /// <summary>The same for one of several words: <c>With("plan.prefecture", Prefecture.Tokyo)</c>.</summary>
    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, Enum value)
    {
        Guard.Against.Null(value);
        return Telling.TellChoice(this, Guard.Against.Null(id), value);
    }

    /// <summary>The same for any kind, as a case file writes the value (案件ファイルの書き方), a text without its quotation marks:
    /// <c>25000000</c>, <c>12</c>, <c>true</c>, <c>tokyo</c> or <c>東京都</c>, <c>2014-04-01</c>, <c>2/3</c>, <c>4.2</c>; the whole record
    /// too, <c>[]</c>.</summary>
    /// <param name="id">The place.</param>
    /// <param name="text">The value as it is written. Nothing written is no value: <see cref="Without"/> takes one away.</param>
    /// <inheritdoc cref="With(string, Yen)" path="/exception"/>
    public Case With(string id, string text)
    {
        Guard.Against.Null(text);
        return Telling.TellText(this, Guard.Against.Null(id), text);
    }

    /// <summary>The same case with one member no longer told (1項目の取消).</summary>
    /// <param name="id">The place.</param>
    /// <exception cref="ArgumentException">No such place, with those that may be meant; or one that an entry of the record cannot do
    /// without.</exception>
    public Case Without(string id) => Telling.Clear(this, Guard.Against.Null(id));
}
