namespace ScormBuilder.Rendering;

/// <summary>All that a rendered lesson follows from beside the lesson itself and the footnotes that it cites.</summary>
/// <param name="Templates">The theme.</param>
/// <param name="Words">The player's own words.</param>
/// <param name="Terms">The terms of the glossary.</param>
/// <param name="Language">The language of the course, in which recordings speak that do not say otherwise.</param>
/// <param name="PointFactor">What the points of questions are multiplied with.</param>
/// <param name="Number">The lesson's position, from 1.</param>
internal sealed record LessonKey(TemplateSet Templates, Words Words, GlossaryTerms Terms, string Language, decimal PointFactor, int Number);
