namespace ScormBuilder.Cli.Commands;

/// <summary>What came of one of the modules of a build.</summary>
/// <param name="Folder">The module, as it was named.</param>
/// <param name="Result">What the compiler says, or null when the machine failed.</param>
/// <param name="Failure">How the machine failed, in words, or null.</param>
internal sealed record ModuleOutcome(string Folder, CompileResult? Result, string? Failure)
{
    /// <summary>The status of a build of this module alone.</summary>
    public int Status => Failure is not null ? ExitStatus.MachineFailed : Result!.HasErrors ? ExitStatus.InputHasErrors : ExitStatus.Done;
}
