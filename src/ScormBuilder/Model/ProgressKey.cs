using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ScormBuilder.Model;

/// <summary>
/// The short names under which a learner's progress is stored. They derive from identities alone, so that titles, texts, numbers and
/// order may change from version to version.
/// </summary>
public static class ProgressKey
{
    /// <summary>Characters of a key: 24 bits.</summary>
    public const int Length = 4;

    /// <summary>Characters of a fingerprint: 12 bits.</summary>
    public const int FingerprintLength = 2;

    /// <summary>The key of an identity: the first characters of its SHA-256 in the base64url alphabet (RFC 4648, section 5).</summary>
    public static string Of(string identity) => Hash(identity)[..Length];

    /// <summary>A short hash of what an answer refers to; when it changes, a stored answer no longer fits its question.</summary>
    public static string Fingerprint(string content) => Hash(content)[..FingerprintLength];

    private static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
