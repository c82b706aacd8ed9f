using ScormBuilder.Conformance;

namespace ScormBuilder;

/// <summary>A package that was written.</summary>
/// <param name="Path">The zip file, as the output folder was named.</param>
/// <param name="Target">What it is for, such as <c>scorm-1.2</c>.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Lessons">How many lessons it has, the assessment included.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="LongestState">The longest state that the course can reach, in characters.</param>
/// <param name="StateLimit">How many characters of state the target keeps.</param>
/// <param name="Report">Its accessibility conformance report, which stands beside it.</param>
public sealed record BuiltPackage(
    string Path, string Target, long Size, int Lessons, int Questions, int LongestState, int StateLimit, ConformanceReport Report);
