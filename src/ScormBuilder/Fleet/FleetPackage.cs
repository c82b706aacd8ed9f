namespace ScormBuilder.Fleet;

/// <summary>A package of a module, just written or still as it was.</summary>
/// <param name="Path">The zip file, as the output folder was named.</param>
/// <param name="Target">What it is for, such as <c>scorm-1.2</c>.</param>
/// <param name="Sha256">Its SHA-256, in lower case.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Lessons">How many lessons it has, the assessment included.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="LongestState">The longest state that the course can reach, in characters.</param>
/// <param name="StateLimit">How many characters of state the target keeps.</param>
/// <param name="Upload">Whether it has to be uploaded, and why.</param>
public sealed record FleetPackage(
    string Path, string Target, string Sha256, long Size, int Lessons, int Questions, int LongestState, int StateLimit, Upload Upload);
