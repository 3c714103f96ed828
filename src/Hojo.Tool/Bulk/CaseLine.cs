using Hojo.Model;

namespace Hojo.Tool;

/// <summary>One case of a bulk.</summary>
/// <param name="Number">The line of the file, the row of the sheet or the record, from 1.</param>
/// <param name="Utf8">The case file as JSON; good until the next line is taken.</param>
/// <param name="Fault">What stands against reading it at all.</param>
internal readonly record struct CaseLine(long Number, ReadOnlyMemory<byte> Utf8, CaseFault? Fault = null);
