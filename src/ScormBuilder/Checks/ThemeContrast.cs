using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>The theme's colours, and the module's on them, can be told from each other (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).</summary>
internal sealed class ThemeContrast : ICheck
{
    public void Check(Course course, CheckContext context) => context.Palette(course.Theme, context.Diagnostics);
}
