namespace ScormBuilder.Tests.Checks;

/// <summary>
/// Each adapter against an LMS that takes nothing that its standard, or Moodle, does not allow: every row of the table of statuses, and the
/// format of every element.
/// </summary>
internal sealed class AdapterTests
{
    [TestCase("scorm-1.2")]
    [TestCase("scorm-2004-3")]
    public void What_is_recorded(string target)
    {
        using var player = new PlayerProgram(PlayerProgram.KeptModule, target);
        player.Test("adapters.cjs", target);
    }

    [TestCase("scorm-1.2")]
    [TestCase("scorm-2004-3")]
    [TestCase("web")]
    public void What_is_kept_when_something_goes_wrong(string target)
    {
        using var player = new PlayerProgram(PlayerProgram.KeptModule, target);
        player.Test("session.cjs", target);
    }
}
