using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Hojo.Model;

namespace Hojo.Rules;

/// <summary>一括査定: many case files, each asked of its own track at its own moment. A line that is wrong is answered with what is wrong
/// with it and never ends the rest.</summary>
/// <example><code>
/// await foreach (var answer in new BulkAssessor(Catalogue.National).Assess(File.OpenRead("cases.jsonl")))
///     Console.WriteLine($"{answer.Line}: {answer.Assessment?.Verdict} {string.Join("; ", answer.Faults)}");
/// </code></example>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
public sealed class BulkAssessor
{
    private readonly BulkLine _line;
    private readonly int _workers;

    /// <summary>Over the rounds of a catalogue.</summary>
    /// <param name="catalogue">The rounds that a case file may name.</param>
    /// <param name="options">How it is worked; <see langword="null"/> for one line at a time by the compiled plan.</param>
    public BulkAssessor(Catalogue catalogue, BulkOptions? options = null)
        => (_line, _workers) = (new(Guard.Against.Null(catalogue), options?.Engine ?? Assessor.For), options?.Workers ?? 1);

    /// <summary>Case files as JSON, one a line (JSON Lines), in UTF-8. The stream is read as the answers are taken and is not closed.
    /// Lines with nothing in them are counted and not answered.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="progress">Is told after every answer.</param>
    /// <param name="cancellation">Ends it before the next answer.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public IAsyncEnumerable<BulkAnswer> Assess(
        Stream lines, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default)
        => Answers(JsonLines.Of(Guard.Against.Null(lines), cancellation), _line.Answer, progress, cancellation);

    /// <summary>The same from a pipe, such as the body of a request; it is not completed.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="progress">Is told after every answer.</param>
    /// <param name="cancellation">Ends it before the next answer.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public IAsyncEnumerable<BulkAnswer> Assess(
        PipeReader lines, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default)
        => Answers(JsonLines.Of(Guard.Against.Null(lines), cancellation), _line.Answer, progress, cancellation);

    /// <summary>The same for case files that are at hand.</summary>
    /// <param name="files">The case files.</param>
    /// <param name="progress">Is told after every answer.</param>
    /// <param name="cancellation">Ends it before the next answer.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public IAsyncEnumerable<BulkAnswer> Assess(
        IAsyncEnumerable<CaseFile> files, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default)
        => Answers(Numbered(Guard.Against.Null(files), cancellation), file => _line.Answer(file.Number, file.File), progress, cancellation);

    /// <summary>As many at work as there may be; the one that came first is always the next to be handed on.</summary>
    private async IAsyncEnumerable<BulkAnswer> Answers<T>(
        IAsyncEnumerable<T> lines, Func<T, BulkAnswer> answer, IProgress<BulkProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (atWork, done) = (new Queue<Task<BulkAnswer>>(), default(BulkProgress));
        await foreach (var line in lines.WithCancellation(cancellation).ConfigureAwait(false))
        {
            atWork.Enqueue(Task.Run(() => answer(line), cancellation));
            if (atWork.Count == _workers) yield return await Next().ConfigureAwait(false);
        }
        while (atWork.Count > 0) yield return await Next().ConfigureAwait(false);

        async Task<BulkAnswer> Next()
        {
            cancellation.ThrowIfCancellationRequested();
            var next = await atWork.Dequeue().ConfigureAwait(false);
            done = new(done.Answered + 1, done.Faulty + (next.Faults.Count > 0 ? 1 : 0));
            progress?.Report(done);
            return next;
        }
    }

    private static async IAsyncEnumerable<(long Number, CaseFile File)> Numbered(
        IAsyncEnumerable<CaseFile> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 0L;
        await foreach (var file in files.WithCancellation(cancellation).ConfigureAwait(false)) yield return (++number, file);
    }
}
