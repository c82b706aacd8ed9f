namespace ScormBuilder.Dossier;

/// <summary>The change log that an author keeps beside the lessons.</summary>
internal static class ChangeLog
{
    /// <summary>Its text; null when there is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string? Read(string moduleFolder) => Directory.EnumerateFiles(moduleFolder)
        .Where(file => Path.GetFileNameWithoutExtension(file).Equals("CHANGELOG", StringComparison.OrdinalIgnoreCase) && Path.GetExtension(file).ToUpperInvariant() is "" or ".MD" or ".TXT")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .FirstOrDefault();
}
