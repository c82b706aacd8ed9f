using ScormBuilder.Conformance;

namespace ScormBuilder.Fleet;

/// <summary>A package as a build has left it.</summary>
/// <param name="File">Its name in the output folder.</param>
/// <param name="Target">What it is for.</param>
/// <param name="Version">Version of the course.</param>
/// <param name="Sha256">Its SHA-256, in lower case.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Lessons">How many lessons it has.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="LongestState">The longest state that the course can reach, in characters.</param>
/// <param name="StateLimit">How many characters of state the target keeps.</param>
/// <param name="Facts">What its conformance report is made of, with the audit beside it.</param>
internal sealed record RecordedPackage(
    string File, string Target, string Version, string Sha256, long Size, int Lessons, int Questions, int LongestState, int StateLimit, BuildFacts Facts)
{
    /// <summary>A package that was just written.</summary>
    public static RecordedPackage Of(BuiltPackage package) => new(
        Path.GetFileName(package.Path),
        package.Target,
        package.Report.Facts.Version,
        package.Report.Facts.Sha256,
        package.Size,
        package.Lessons,
        package.Questions,
        package.LongestState,
        package.StateLimit,
        package.Report.Facts);

    /// <summary>Whether it is still there, with the same bytes.</summary>
    /// <param name="folder">The output folder.</param>
    public bool Stands(string folder, CancellationToken cancellation) =>
        new FileInfo(Path.Combine(folder, File)) is { Exists: true } file && file.Length == Size && InputFile.Hash(file.FullName, cancellation) == Sha256;

    /// <summary>The package, to be told of.</summary>
    /// <param name="folder">The output folder, as it was named.</param>
    /// <param name="upload">Whether it has to be uploaded.</param>
    public FleetPackage Tell(string folder, Upload upload) =>
        new(Path.Combine(folder, File), Target, Sha256, Size, Lessons, Questions, LongestState, StateLimit, upload);
}
