namespace ScormBuilder.Comparison;

/// <summary>An entry of the glossary.</summary>
/// <param name="Id">Its HTML id.</param>
/// <param name="Terms">The terms.</param>
/// <param name="Definitions">What they mean.</param>
internal sealed record GlossaryOutline(string Id, string Terms, string Definitions);
