namespace ScormBuilder.Audit;

/// <summary>What the audit tells the program that called it: the same numbers as the command line's.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing was found.</summary>
    public const int Done = 0;

    /// <summary>Something was found, or the package is broken.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The machine failed: no browser, no sandbox, disk, permissions.</summary>
    public const int MachineFailed = 3;

    /// <summary>Somebody ended the program with Ctrl+C: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
