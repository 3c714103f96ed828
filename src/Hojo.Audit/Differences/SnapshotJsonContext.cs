using System.Text.Json.Serialization;

namespace Hojo.Audit.Differences;

/// <summary>What is known of snapshots without looking at them at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RulesSnapshot))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
