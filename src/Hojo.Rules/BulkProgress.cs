namespace Hojo.Rules;

/// <summary>一括査定の進み: how far a bulk is.</summary>
/// <param name="Answered">How many lines were answered, those with faults among them.</param>
/// <param name="Faulty">How many of them have faults.</param>
public readonly record struct BulkProgress(long Answered, long Faulty);
