using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Hojo.AspNetCore.Pages;

/// <summary>A form that was sent, of bounded length.</summary>
internal static class SentForm
{
    public static async Task<IFormCollection> Read(HttpContext context, int most)
    {
        if (!context.Request.HasFormContentType)
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, ("フォームの送信が必要です", "a form is expected"));
        if (context.Request.ContentLength > most) throw TooLong(most);
        var options = new FormOptions
        {
            ValueLengthLimit = most,
            MultipartBodyLengthLimit = most,
            BufferBodyLengthLimit = most,
            MemoryBufferThreshold = most,
        };
        try
        {
            return await new FormFeature(context.Request, options).ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw TooLong(most);
        }
    }

    private static RefusedException TooLong(int most)
        => new(StatusCodes.Status413PayloadTooLarge, ($"{most:#,0}バイト以下のフォームが必要です", $"a form of at most {most:#,0} bytes is expected"));
}
