namespace ScormBuilder.Fixes;

/// <summary>The fixes that come with the compiler.</summary>
public static class BuiltIn
{
    /// <summary>All of them; of several for one kind of finding, the first that knows what to do does it.</summary>
    public static IReadOnlyList<IFix> Fixes { get; } =
    [
        new CurlyQuotes(),
        new FeedbackIndent(),
        new HeadingLevel(),
        new LanguageSeparator(),
        new LetterCase(),
        new QuestionIdentity(),
        new Typo(),
    ];
}
