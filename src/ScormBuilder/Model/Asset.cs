namespace ScormBuilder.Model;

/// <summary>A file that comes with the course.</summary>
/// <param name="FullPath">Where it is now.</param>
/// <param name="Path">Its path in the module, with forward slashes.</param>
/// <param name="PackagePath">Its path in the package: ASCII, the same in every build.</param>
/// <param name="Width">Width in pixels when it is a picture of known size, else null.</param>
/// <param name="Height">Height in pixels when it is a picture of known size, else null.</param>
public sealed record Asset(string FullPath, string Path, string PackagePath, int? Width = null, int? Height = null);
