// [Embedded] hides a type from every other assembly, even from one that may see internals: so Hojo.Model, Hojo.Rules and
// their tests can each have their own copy of the types beside this file.
#nullable enable

namespace Microsoft.CodeAnalysis;

[Embedded]
internal sealed partial class EmbeddedAttribute : Attribute;
