using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Ardalis.GuardClauses;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tool;

/// <summary>hojo: the library on the command line.</summary>
public static class Program
{
    /// <summary>The question was answered, whatever the answer is.</summary>
    public const int Answered = 0;

    /// <summary>The input cannot be taken: a case file, or an argument.</summary>
    public const int Refused = 2;

    /// <summary>A fault of hojo itself (EX_SOFTWARE of sysexits).</summary>
    public const int Fault = 70;

    /// <summary>The answer could not be written: a full disk (EX_IOERR). A reader that has gone away asks for no more, and is no
    /// fault.</summary>
    public const int Unwritten = 74;

    /// <summary>Runs the tool.</summary>
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // whatever LANG says
        using var input = Console.OpenStandardInput();
        return Run(args, input, Console.Out, Console.Error);
    }

    /// <summary>The same with the streams named.</summary>
    /// <returns>One of the exit codes above.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error)
    {
        Guard.Against.Null(args);
        Guard.Against.Null(input);
        Guard.Against.Null(output);
        Guard.Against.Null(error);
        var lang = Languages.Said(args);
        try
        {
            var root = Root(input);
            if (Suggestions.AreAsked(args)) return Suggestions.Write(root, args, output);
            var parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0) throw Misspelt.Of(parsed);
            return parsed.Invoke(
                new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (BadInputException bad)
        {
            Say(error, OneLine("hojo: " + bad.Problem.In(lang)));
            return Refused;
        }
        catch (Exception bad) when (TableFaults.Of(bad) is { Count: > 0 } faults)
        {
            foreach (var fault in faults) Say(error, OneLine("hojo: " + fault.In(lang)));
            return Refused;
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException) // reading is over, or was refused above
        {
            Bilingual what = ("結果を書き出せません", "the answer cannot be written");
            Say(error, OneLine($"hojo: {what.In(lang)} ({FileFaults.Of(unwritten).In(lang)})"));
            return Unwritten;
        }
        catch (Exception fault)
        {
            Bilingual what = ("hojo自身の不具合です。報告してください", "a fault of hojo itself; please report it");
            Say(error, OneLine($"hojo: {what.In(lang)} ({fault.GetType().Name}: {fault.Message})"));
            return Fault;
        }
    }

#pragma warning disable RS0030 // the one clock of the tool, for those who ask what is open and say no moment
    /// <summary>The present moment, to the second, as a case file writes it.</summary>
    internal static JapanTime Now()
        => JapanTime.FromLocal(JapanTime.FromDateTimeOffset(TimeProvider.System.GetUtcNow()).Local.With(TimeAdjusters.TruncateToSecond));
#pragma warning restore RS0030

    /// <summary>Where nobody can be told, the exit code has to do.</summary>
    private static void Say(TextWriter error, string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (Exception unheard) when (unheard is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>A plain command, because a RootCommand takes its name from the DLL.</summary>
    internal static Command Root(Stream input)
        => new("hojo", "補助金の査定: 申請できるか、いくらか、いつまでか、何を返すか、その根拠はどこか (Japanese SME subsidies, answered with citations)")
    {
        new HelpOption(),
        new VersionOption(),
        AssessCommand.Make(input),
        BulkCommand.Make(input),
        CalendarCommand.Make(input),
        CompareCommand.Make(input),
        SettleCommand.Make(input),
        VerifyCommand.Make(input),
        QuestionsCommand.Make(input),
        CatalogueCommand.Make(),
        OpenCommand.Make(),
        PageCommand.Make(),
        SchemaCommand.Make(),
        TemplateCommand.Make(),
        TestCommand.Make(),
        BoundariesCommand.Make(),
        CheckCommand.Make(input),
        DiffCommand.Make(input),
        SnapshotCommand.Make(),
        AuditCommand.Make(),
        TicksCommand.Make(),
        SolveCommand.Make(input),
        CurveCommand.Make(input),
        ReferenceCommand.Wages(),
        ReferenceCommand.Adoptions(),
        ReferenceCommand.Products(),
        JGrantsCommand.Make(input),
        McpCommand.Make(input),
        CompletionCommand.Make(),
    };

    /// <summary>Names of files come from outside, and may hold anything.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(sign => Quoted.IsPlain(sign) ? sign : ' '));
}
