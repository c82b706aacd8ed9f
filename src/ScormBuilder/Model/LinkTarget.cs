namespace ScormBuilder.Model;

/// <summary>Where a link leads: one of the nested kinds.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A lesson of this course, or a heading in it.</summary>
    public sealed record ToLesson(string LessonId, string? Heading) : LinkTarget;

    /// <summary>A file that comes with the course.</summary>
    public sealed record ToFile(Asset Asset) : LinkTarget;

    /// <summary>An address outside the package: <c>https:</c>, <c>mailto:</c> or <c>tel:</c>.</summary>
    public sealed record Outside(string Address) : LinkTarget
    {
        /// <summary>Whether it opens a page, and so a new tab.</summary>
        public bool OpensPage => Address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
    }
}
