using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Preview;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells of a preview, a line for each build; findings only when they are others than before.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class PreviewReport(Terminal terminal)
{
    private readonly Lock gate = new();
    private readonly List<PreviewBuild> early = [];
    private ImmutableArray<Diagnostic> known = [];
    private bool hasBegun;

    /// <summary>Says where the preview is.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="asked">The port that was asked for, or null.</param>
    public void Begin(Uri address, int? asked)
    {
        lock (gate)
        {
            if (asked is null && address.Port != PreviewOptions.UsualPort)
            {
                terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Port {PreviewOptions.UsualPort} is taken; this is the next one that is free."));
            }

            terminal.Output.WriteLine($"Preview: {address} (Ctrl+C ends it)");
            hasBegun = true;
            early.ForEach(Write);
        }
    }

    /// <summary>Tells of a build.</summary>
    public void Tell(PreviewBuild build)
    {
        lock (gate)
        {
            // The address comes first.
            if (hasBegun)
            {
                Write(build);
            }
            else
            {
                early.Add(build);
            }
        }
    }

    private void Write(PreviewBuild build)
    {
        var isKnown = build.Findings.SequenceEqual(known, SameLine.Instance);
        var counts = isKnown ? ErrorLines.Counts(build.Findings) : new ErrorLines(terminal).Write(build.Findings);
        known = build.Findings;
        if (build.Failure is not null)
        {
            terminal.Error.WriteLine($"scormbuilder: {Words.Printable(build.Failure)}");
        }

        var outcome = build switch
        {
            { HasErrors: true } => "not built",
            { IsNew: true } => "built",
            _ => "built, nothing new",
        };
        string[] facts =
        [
            $"{outcome} in {Math.Ceiling(build.Took.TotalMilliseconds).ToString("0", CultureInfo.InvariantCulture)} ms",
            .. counts,
            .. isKnown && counts.Count > 0 ? ["as before"] : Array.Empty<string>(),
        ];
        terminal.Output.WriteLine($"{build.At.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} {string.Join(", ", facts)}");
    }

    // Findings are records of lists, which are equal only when they are the same ones.
    private sealed class SameLine : IEqualityComparer<Diagnostic>
    {
        public static readonly SameLine Instance = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(Diagnostic obj) => obj.ToString().GetHashCode(StringComparison.Ordinal);
    }
}
