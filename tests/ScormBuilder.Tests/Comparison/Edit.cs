namespace ScormBuilder.Tests.Comparison;

/// <summary>What an author does to a module.</summary>
/// <param name="Name">In words.</param>
/// <param name="Step">Which number of the version it raises.</param>
/// <param name="Make">Does it.</param>
internal sealed record Edit(string Name, string Step, Func<PublishedModule, PublishedModule> Make);
