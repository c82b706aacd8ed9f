using System.Reflection;

namespace ScormBuilder.Rendering;

/// <summary>The theme that ships, as resources named <c>templates/default/…</c>.</summary>
internal sealed class EmbeddedTemplates : TemplateSource
{
    /// <summary>What the names of the resources begin with.</summary>
    public const string Root = "templates/default";

    private static readonly Assembly Assembly = typeof(EmbeddedTemplates).Assembly;

    // Once for all builds: they never change while this runs.
    private static readonly Lazy<string> Hash = new(() => new EmbeddedTemplates().HashFiles());

    private readonly HashSet<string> paths =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Root}/", StringComparison.Ordinal))
            .Select(name => name[(Root.Length + 1)..]),
    ];

    public override IReadOnlyCollection<string> Paths => paths;

    public override bool Contains(string path) => paths.Contains(path);

    public override string NameOf(string path) => $"{Root}/{path}";

    public override string SourceHash => Hash.Value;

    public override string? ReadTogether(string path)
    {
        using var stream = Assembly.GetManifestResourceStream($"templates/together/{path}");
        return stream is null ? null : Read(stream, out _);
    }

    protected override Stream Open(string path) =>
        Assembly.GetManifestResourceStream(NameOf(path)) ?? throw new FileNotFoundException($"The library lacks the resource {NameOf(path)}.");
}
