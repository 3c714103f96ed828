using System.Text;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>A folder of its own for a test, which is gone when it ends.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("hojo-bulk").FullName;

    public string this[string name] => Path.Combine(_path, name);

    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
