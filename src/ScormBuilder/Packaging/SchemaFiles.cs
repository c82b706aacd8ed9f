using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ScormBuilder.Packaging;

/// <summary>The schema files that a package carries at its root, as their publishers made them; they are embedded in this library.</summary>
internal static class SchemaFiles
{
    // Once for all packages of a run: some are larger than everything else that goes into one.
    private static readonly ConcurrentDictionary<string, ImmutableArray<PackageFile>> Targets = new(StringComparer.Ordinal);

    /// <summary>The schema files of a target, by name.</summary>
    public static ImmutableArray<PackageFile> Of(string target) => Targets.GetOrAdd(target, Find);

    private static ImmutableArray<PackageFile> Find(string target)
    {
        var folder = $"schemas/{target}/";
        return
        [
            .. typeof(SchemaFiles).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => PackageFile.FromBytes(name[folder.Length..], Read(name))),
        ];
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(SchemaFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
