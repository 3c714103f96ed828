using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore;

/// <summary>The body of a request, of bounded length whatever server the host runs on.</summary>
internal static class RequestBody
{
    public static async Task<ReadOnlyMemory<byte>> Read(HttpContext context, int most)
    {
        if (context.Request.ContentLength > most) throw TooLong(most);
        using var memory = new MemoryStream();
        var piece = new byte[16_384];
        while (await context.Request.Body.ReadAsync(piece, context.RequestAborted).ConfigureAwait(false) is > 0 and var read)
        {
            if (memory.Length + read > most) throw TooLong(most);
            memory.Write(piece, 0, read);
        }
        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }

    private static RefusedException TooLong(int most)
        => new(StatusCodes.Status413PayloadTooLarge, ($"{most:#,0}バイト以下の本文が必要です", $"a body of at most {most:#,0} bytes is expected"));
}
