namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The answers to one question of the gallery that earn all, nothing and a part.</summary>
public sealed record GalleryAnswer(string Lesson, string[] Right, string[]? Wrong = null, string[]? Partly = null);
