using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>The module's colours can be read on the theme's (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
internal sealed class ThemeContrast : ICheck
{
    public void Check(Course course, CheckContext context) => context.Palette(course.Theme, context.Diagnostics);
}
