using System.Text;
using ScormBuilder.Evidence;
using ScormBuilder.Fleet;

namespace ScormBuilder.Rendering;

/// <summary>A place where template files stand.</summary>
internal abstract class TemplateSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files, by path with forward slashes.</summary>
    public abstract IReadOnlyCollection<string> Paths { get; }

    /// <summary>Whether there is such a file.</summary>
    public abstract bool Contains(string path);

    /// <summary>What tells these files from others, by their paths and contents; without those that stand there for people and tools.</summary>
    public virtual string SourceHash => HashFiles();

    /// <summary>How diagnostics name a file.</summary>
    public abstract string NameOf(string path);

    /// <summary>A script as it is in a course whose scripts are all from here: with other names, by which no other script finds it. Null where there is no such form.</summary>
    public virtual string? ReadTogether(string path) => null;

    /// <summary>Reads a file that exists.</summary>
    /// <param name="isUtf8">Whether it is UTF-8; bytes that are not are replaced.</param>
    public string Read(string path, out bool isUtf8)
    {
        using var stream = Open(path);
        return Read(stream, out isUtf8);
    }

    /// <summary>Opens a file that exists.</summary>
    protected abstract Stream Open(string path);

    /// <summary>Computes <see cref="SourceHash"/>.</summary>
    protected string HashFiles()
    {
        using var fingerprint = new Fingerprint();
        foreach (var path in Paths.Where(path => !OverrideNames.IsIgnored(path)).Order(StringComparer.Ordinal))
        {
            using var content = Open(path);
            fingerprint.Add(path, SourceContent.Hash(content));
        }

        return fingerprint.Take();
    }

    /// <summary>Reads a text.</summary>
    protected static string Read(Stream stream, out bool isUtf8)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        isUtf8 = true;
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isUtf8 = false;
            text = Encoding.UTF8.GetString(bytes);
        }

        // A checkout on Windows may end lines otherwise; the package must not depend on it.
        return text.ReplaceLineEndings("\n");
    }
}
