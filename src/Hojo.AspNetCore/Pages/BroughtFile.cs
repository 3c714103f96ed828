using Hojo.Model;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore.Pages;

/// <summary>A case file that a reader brings along.</summary>
internal static class BroughtFile
{
    public static Walk Walk(IFormCollection form, Site site)
    {
        if (form.Files["case"] is not { Length: > 0 } sent)
            throw new RefusedException(StatusCodes.Status400BadRequest, ("案件ファイルを選んでください", "choose a case file"));
        using var from = sent.OpenReadStream();
        var bytes = new byte[sent.Length];
        from.ReadExactly(bytes);
        if (!CaseFile.TryRead(bytes, out var file, out var faults))
            throw new RefusedException(new Refusal(StatusCodes.Status400BadRequest,
                ("案件ファイルに誤りがあります", "the case file is not as it should be"))
            {
                Faults = faults,
            });
        if (file.Track is { } track) site.Hojo.Catalogue.Track(track);
        return new(file.Track, file.On ?? site.Now(), CaseFile.Write(new CaseFile(null, null, file.Case, null)), [], []);
    }
}
