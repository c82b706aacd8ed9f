namespace ScormBuilder.Model;

/// <summary>A file that a course is made of.</summary>
/// <param name="Name">What it is known by, the same wherever the course is kept: its path in the module, or in the folder of shared texts.</param>
/// <param name="FullPath">Where it is now.</param>
/// <param name="IsShared">Whether it is one of the texts that several modules share, or what these show.</param>
public sealed record SourceFile(string Name, string FullPath, bool IsShared);
