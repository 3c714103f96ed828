using System.Text;

namespace Hojo.Audit.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hojo-audit-").FullName;

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public Folder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), text, new UTF8Encoding(false));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
