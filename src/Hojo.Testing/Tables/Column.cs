using Hojo.Model;

namespace Hojo.Testing.Tables;

/// <summary>列: a column of a table, and what it tells of a case.</summary>
/// <param name="Index">Which of the row's cells, from 0.</param>
/// <param name="Heading">Its heading as it stands in the table.</param>
/// <param name="Place">The place that it tells: the id of a fact, or a member of an entry of the record.</param>
/// <param name="Member">The member; <see langword="null"/> for what another programme asks (<c>extensions.…</c>).</param>
internal sealed record Column(int Index, string Heading, string Place, CaseMember? Member);
