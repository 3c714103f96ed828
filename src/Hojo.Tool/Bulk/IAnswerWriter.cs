namespace Hojo.Tool;

/// <summary>Writes answers into a file, one after the other; the file is whole once it is disposed of.</summary>
internal interface IAnswerWriter : IDisposable
{
    /// <summary>Writes the answer to a line.</summary>
    void Write(LineAnswer answer);
}
