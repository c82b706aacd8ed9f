using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>For tests that reach into the player: its scripts call each other by the names in their sources only while there is one that does not ship.</summary>
internal static class OuterNames
{
    /// <summary>A theme that changes nothing, and so keeps the names.</summary>
    public static string KeptBy(TemporaryFolder folder)
    {
        folder.Write("theme/player/own.js", "// nothing\n");
        return folder["theme"];
    }
}
