using NodaTime;

namespace Hojo.Model;

public sealed partial record Case
{
    /// <inheritdoc cref="With(string, Yen)"/>
    public Case With(string id, DateOnly value) => With(id, LocalDate.FromDateOnly(value));
}
