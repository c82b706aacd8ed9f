using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>Where somebody discloses relationships, it is said how the conflict of interests was mitigated.</summary>
internal sealed class Mitigations : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        foreach (var person in education.Contributors.Where(person => !person.Relationships.IsEmpty && !person.IsMitigationStated))
        {
            context.Diagnostics.Report(
                EducationCodes.NeedsMitigation,
                person.Location,
                person.Name.Length > 0 ? person.Name : "Somebody",
                string.Join(", ", person.Relationships.Select(relationship => $"'{relationship}'")));
        }
    }
}
