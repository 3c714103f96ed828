namespace Hojo.Model;

public readonly partial record struct Yen : IWritten<Yen>;

public readonly partial record struct YenRange : IWritten<YenRange>;

public readonly partial record struct Percent : IWritten<Percent>;

public readonly partial struct Rate : IWritten<Rate>;

public readonly partial struct Growth : IWritten<Growth>;

public readonly partial struct Fraction : IWritten<Fraction>;
