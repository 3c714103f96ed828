using System.CommandLine;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>hojo schema: what a case file may say, for forms and editors.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var command = new Command("schema", "案件ファイルのJSON Schema (the JSON Schema of a case file)");
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(CaseSchema.Write());
            return Program.Answered;
        });
        return command;
    }
}
