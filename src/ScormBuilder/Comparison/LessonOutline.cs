namespace ScormBuilder.Comparison;

/// <summary>A lesson as learners see it, without its questions.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">Title.</param>
/// <param name="Text">Its words, one space between two.</param>
/// <param name="Markup">What else its text is made of: links, pictures, emphasis and structure.</param>
/// <param name="Page">The page that it stands in.</param>
/// <param name="AfterPassing">Whether it has to be done when it comes after passing, as authors write it; empty: an ordinary lesson.</param>
internal sealed record LessonOutline(string Id, string Title, string Text, string Markup, string Page, string AfterPassing);
