using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>A rule that a course must meet.</summary>
public interface ICheck
{
    /// <summary>Reports where the course does not meet it.</summary>
    void Check(Course course, CheckContext context);
}
