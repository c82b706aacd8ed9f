namespace ScormBuilder.Model;

/// <summary>The credit that is given for a course.</summary>
/// <param name="Hours">Hours, above 0 to 1000, at most two decimals.</param>
/// <param name="Body">Who accredits it.</param>
/// <param name="Provider">Who offers it.</param>
/// <param name="Number">The number of the provider or of the approval.</param>
/// <param name="Statement">The approval statement, word for word.</param>
/// <param name="Format">The format of the course, such as "Self-paced online course"; empty: the player's own word for that.</param>
public sealed record Credit(decimal Hours, string Body, string Provider, string Number, string Statement, string Format);
