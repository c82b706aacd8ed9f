namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The courses whose weight is a promise (player.md), compiled.</summary>
public static class WeightModule
{
    /// <summary>4 lessons with 28 questions.</summary>
    public static Task<CompiledCourse> CompileAsync(string target = Targets.Scorm12) => CompileAsync(4, target);

    /// <summary>50 lessons with 350 questions: those of the small course over and over.</summary>
    public static Task<CompiledCourse> CompileLargeAsync(string target = Targets.Scorm12) => CompileAsync(50, target);

    /// <summary>As many lessons, with 7 questions each.</summary>
    public static Task<CompiledCourse> CompileAsync(int lessons, string target) =>
        CompiledCourse.FromFilesAsync($"weight-{lessons}", WeightText.Files(lessons), target);
}
