using Hojo.Hostile.Damage;

namespace Hojo.Hostile;

/// <summary>A way by which what others wrote comes in.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Share">How many of a hundred documents it is handed.</param>
/// <param name="Documents">What it is handed.</param>
/// <param name="Answers">Hands it the document of a number: true for an answer, false for an error that its documentation names. Anything
/// else is thrown.</param>
internal sealed record Door(string Name, int Share, Damaging Documents, Func<byte[], int, bool> Answers);
