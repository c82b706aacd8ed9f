using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Packaging;

/// <summary>
/// A package for SCORM 2004. Every SCO says itself whether it is complete and satisfied (SN 3.13, delivery controls); what becomes of the whole
/// is rolled up by the manifest's sequencing (SN 4.6).
/// </summary>
/// <param name="edition">3 or 4.</param>
public sealed class Scorm2004(int edition) : ScormTarget
{
    // Moodle's whole commit fails beyond this many values; an interaction has at most ten, an objective six, the rest is less than thirty.
    private const int MostValues = 5000;

    /// <inheritdoc/>
    public override string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"scorm-2004-{edition}");

    /// <inheritdoc/>
    public override string Adapter => "scorm-2004";

    /// <summary>Characters of <c>cmi.suspend_data</c> (RTE 4.2.21, smallest permitted maximum of third and fourth edition).</summary>
    public override int StateLimit => 64000;

    // The third edition's schema takes nothing in the manifest that no schema beside it describes, and none describes LOM.
    private protected override string? MetadataTemplate => "manifests/scorm-2004-lom.xml";

    // The manifest has nothing of ADL's own sequencing and navigation.
    private protected override bool NeedsSchema(string name) => name is not ("adlseq_v1p3.xsd" or "adlnav_v1p3.xsd");

    /// <inheritdoc/>
    public override void Check(Course course, DiagnosticBag found)
    {
        if (course.Structure == StructureRule.ScoPerLesson && course.Lessons.Length > 1)
        {
            found.Report(PackagingCodes.SeveralScosInMoodle, course.Location, Name);
        }

        if (course.Exit == ExitRule.Normal)
        {
            found.Report(PackagingCodes.NormalExitStartsAfresh, course.Location, Name);
        }

        var values = course.Scos.Max(sco => (sco.Questions.Count() * 10) + (sco.Objectives.Length * 6) + 30);
        if (values > MostValues)
        {
            found.Report(PackagingCodes.TooManyValuesForMoodle, course.Location, values.ToString("N0", CultureInfo.InvariantCulture), Name);
        }
    }
}
