namespace ScormBuilder.Cli;

/// <summary>What the command line tells the program that called it.</summary>
internal static class ExitStatus
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors, or an audit has findings.</summary>
    public const int InputHasErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The machine failed: disk, permissions, a program that is not there.</summary>
    public const int MachineFailed = 3;

    /// <summary>Somebody ended the program with Ctrl+C: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
