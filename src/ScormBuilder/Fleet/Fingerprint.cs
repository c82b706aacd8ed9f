using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScormBuilder.Fleet;

/// <summary>One value for all that goes into something: equal when all of it is equal.</summary>
internal sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a fact. The lengths go in too, so that no two facts can run into each other and look like others.</summary>
    public void Add(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{word.Length}:{word} ")));
        }

        hash.AppendData("\n"u8);
    }

    /// <summary>Adds files.</summary>
    public void Add(string kind, IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            Add(kind, file.Name, file.Sha256);
        }
    }

    /// <summary>The value, 64 hexadecimal digits in lower case; the next one begins afresh.</summary>
    public string Take() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
