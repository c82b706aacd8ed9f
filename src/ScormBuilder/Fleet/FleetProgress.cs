namespace ScormBuilder.Fleet;

/// <summary>How far a build is.</summary>
/// <param name="Built">Modules built so far.</param>
/// <param name="Unchanged">Modules found unchanged so far.</param>
/// <param name="Failed">Modules that failed so far.</param>
/// <param name="Share">What is done of the whole, 0 to 1, begun modules counted by their steps.</param>
/// <param name="Module">The module that went a step further.</param>
public sealed record FleetProgress(int Built, int Unchanged, int Failed, double Share, string Module);
