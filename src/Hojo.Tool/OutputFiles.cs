using System.Text;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Files that an option asks for.</summary>
internal static class OutputFiles
{
    public static void Write(string option, string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (ArgumentException)
        {
            throw new BadInputException(($"{option}: ファイル名が必要です(指定値: {Quoted.Of(path)})",
                $"{option}: the name of a file is expected (found {Quoted.Of(path)})"));
        }
    }
}
