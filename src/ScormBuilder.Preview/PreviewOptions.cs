using ScormBuilder.Packaging;

namespace ScormBuilder.Preview;

/// <summary>What is previewed, and where.</summary>
/// <param name="ModuleFolder">The folder that holds <c>module.yaml</c>, as findings are to name it.</param>
public sealed record PreviewOptions(string ModuleFolder)
{
    /// <summary>The port that is tried first when none is asked for.</summary>
    public const int UsualPort = 5080;

    /// <summary>How the module is compiled; the targets and the output folder are left out.</summary>
    public CompilerOptions Compiler { get; init; } = new();

    /// <summary>What the course is built for when a page opens that has not chosen.</summary>
    public Target Target { get; init; } = BuiltInTargets.All[0];

    /// <summary>The port, 0 for any that is free; null for the usual one, or one near it when that is taken.</summary>
    public int? Port { get; init; }

    /// <summary>Told of each build, one after the other, from any thread.</summary>
    public Action<PreviewBuild>? Built { get; init; }
}
