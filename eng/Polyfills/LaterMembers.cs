// Members of the later base library under their own names, so that the sources need no #if.
#nullable enable

using System.Security.Cryptography;
using Microsoft.CodeAnalysis;

namespace System;

[Embedded]
internal static class LaterMembers
{
    extension(string text)
    {
        public bool Contains(string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;
    }

    extension(SHA256)
    {
        public static byte[] HashData(byte[] source)
        {
            using var sha = SHA256.Create();
            return sha.ComputeHash(source);
        }
    }
}
