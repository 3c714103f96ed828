using System.Text.Json;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Language;

namespace Hojo.Hostile.Doors;

/// <summary>封筒: read, and held against the rules of today.</summary>
internal static class Envelopes
{
    public static bool Answers(byte[] utf8, int number)
    {
        Envelope envelope;
        try
        {
            envelope = Envelope.Read(utf8);
        }
        catch (JsonException)
        {
            return false;
        }
        if (envelope.File.Track is not { } id || !Catalogue.National.TryGetTrack(id, out var track)) return true;
        try
        {
            envelope.Check(track);
            return true;
        }
        catch (FactOutOfRangeException)
        {
            return false;
        }
        catch (ArgumentException) when (envelope.File.On is null)
        {
            return false;
        }
    }
}
