namespace ScormBuilder.Packaging;

/// <summary>A package for SCORM 1.2. The order of its SCOs, where there is one, stands in prerequisites (CAM 2.3.2.5).</summary>
public sealed class Scorm12 : ScormTarget
{
    /// <inheritdoc/>
    public override string Name => "scorm-1.2";

    /// <summary>Characters of <c>cmi.suspend_data</c> (SCORM 1.2 RTE 3.4.4, CMIString4096).</summary>
    public override int StateLimit => 4096;
}
