using ScormBuilder.Packaging;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What courses are built for, by the names that authors use.</summary>
public static class Targets
{
    public const string Scorm12 = "scorm-1.2";
    public const string Scorm2004Third = "scorm-2004-3";
    public const string Scorm2004Fourth = "scorm-2004-4";
    public const string Web = "web";

    /// <summary>Those for an LMS. Both editions of 2004 get the same player, so that an ordinary run takes one of them.</summary>
    public static string[] ForLms => TestRun.IsFull ? [Scorm12, Scorm2004Third, Scorm2004Fourth] : [Scorm12, Scorm2004Third];

    /// <summary>The same, and the one for a web server.</summary>
    public static string[] Every => [.. ForLms, Web];

    public static Standard StandardOf(string target) => target switch
    {
        Scorm12 => Standard.Scorm12,
        Scorm2004Third or Scorm2004Fourth => Standard.Scorm2004,
        _ => Standard.Web,
    };

    public static Target Named(string target) =>
        BuiltInTargets.All.SingleOrDefault(one => one.Name == target) ?? throw new AssertionException($"There is no target {target}.");
}
