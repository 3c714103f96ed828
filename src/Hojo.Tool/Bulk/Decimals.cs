using System.Globalization;

namespace Hojo.Tool;

/// <summary>Numbers of a file that keeps them in binary, as their decimal figures: fifteen are certain, and no more are written.</summary>
internal static class Decimals
{
    private const string Form = "0.############################";

    public static string Of(IConvertible number, int times = 1)
    {
        try
        {
            return (number.ToDecimal(CultureInfo.InvariantCulture) * times).ToString(Form, CultureInfo.InvariantCulture);
        }
        catch (OverflowException) // far beyond what any place of a case takes; refused there with what was found
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
