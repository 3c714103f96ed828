using Hojo.Model;

namespace Hojo.Tool;

/// <summary>A file that a package of others reads. What the package throws is of many kinds and says it in one language; here it becomes
/// one line in both: which file, where in it, as what it cannot be read and why.</summary>
internal sealed class ForeignFile
{
    private readonly string _name;
    private readonly ForeignFormat _format;

    /// <exception cref="BadInputException">It is no whole file of the format.</exception>
    public ForeignFile(string name, Stream from, ForeignFormat format)
    {
        (_name, _format) = (name, format);
        if (Read(() => format.Beside(from)) is { } why) throw Refused(why, null);
    }

    /// <param name="read">Asks the package.</param>
    /// <param name="at">How far the file was read, asked when it is needed.</param>
    public T Read<T>(Func<T> read, Func<Bilingual?>? at = null)
    {
        try
        {
            return read();
        }
        catch (Exception bad) when (bad is not (BadInputException or OutOfMemoryException))
        {
            throw Refused(("中身が壊れています", "what is in it is broken"), at?.Invoke());
        }
    }

    private BadInputException Refused(Bilingual why, Bilingual? at)
    {
        var place = at is { } found ? new Bilingual(found.Ja + ": ", found.En + ": ") : ("", "");
        return new(($"{_name}: {place.Ja}{_format.Name.Ja}として読めません({why.Ja})",
            $"{_name}: {place.En}cannot be read as {_format.Name.En} ({why.En})"));
    }
}
