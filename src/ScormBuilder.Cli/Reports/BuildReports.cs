using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>The ways in which a build is shown.</summary>
internal static class BuildReports
{
    /// <summary>The way for a terminal.</summary>
    public static IBuildReport Of(Terminal terminal) => terminal.Screen is { } screen ? new ScreenReport(terminal, screen) : new PlainReport(terminal);

    /// <summary>The status of a build in which this became of the modules.</summary>
    public static int Status(IEnumerable<ModuleVerdict> verdicts) => verdicts.Select(Status).Append(ExitStatus.Done).Max();

    private static int Status(ModuleVerdict verdict) => verdict switch
    {
        ModuleVerdict.Failed => ExitStatus.InputHasErrors,
        ModuleVerdict.MachineFailed => ExitStatus.MachineFailed,
        _ => ExitStatus.Done,
    };
}
