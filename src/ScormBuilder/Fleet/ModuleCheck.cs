namespace ScormBuilder.Fleet;

/// <summary>What came of a module that was checked.</summary>
/// <param name="Folder">The module, as it was named.</param>
/// <param name="Id">Identity of the course, or null when it could not be read.</param>
/// <param name="Result">What the compiler says, without the course; null when the machine failed.</param>
/// <param name="Failure">How the machine failed, in words, or null.</param>
public sealed record ModuleCheck(string Folder, string? Id, CompileResult? Result, string? Failure);
