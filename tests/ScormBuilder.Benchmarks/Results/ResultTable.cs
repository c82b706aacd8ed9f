using System.Globalization;
using Spectre.Console;

namespace ScormBuilder.Benchmarks.Results;

/// <summary>Prints figures and promises, as tables that can be pasted into Markdown.</summary>
internal static class ResultTable
{
    public static void Print(ResultFile now, ResultFile? earlier)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (!AnsiConsole.Profile.Out.IsTerminal)
        {
            console.Profile.Width = 200;
        }

        console.WriteLine(now.Machine);
        console.Write(Figures(now, earlier));
        console.Write(Promises(now.Targets));
    }

    private static Table Figures(ResultFile now, ResultFile? earlier)
    {
        var table = Empty("course", "what", "least", "median", "most", "runs");
        if (earlier is not null)
        {
            table.AddColumn(new TableColumn("before").RightAligned()).AddColumn(new TableColumn("ratio").RightAligned());
        }

        // What belongs to one course stands together.
        foreach (var figure in now.Figures.GroupBy(figure => figure.Course).SelectMany(course => course))
        {
            table.AddRow([.. Cells(figure).Concat(earlier is null ? [] : Comparison(figure, earlier)).Select(cell => new Text(cell))]);
        }

        return table;
    }

    private static string[] Cells(Figure figure) =>
    [
        figure.Course,
        figure.What,
        Say(figure.Min, figure.Unit),
        .. figure.IsMeasured ? [Say(figure.Median, figure.Unit), Say(figure.Max, figure.Unit), $"{figure.Runs}"] : Enumerable.Repeat("", 3),
    ];

    private static string[] Comparison(Figure figure, ResultFile earlier)
    {
        if (earlier.Figures.FirstOrDefault(figure.IsSameAs) is not { } before)
        {
            return ["", "new"];
        }

        var ratio = figure.Ratio(before) is { } value ? Number(value, "0.00") : "";
        var worse = !figure.IsWorseThan(before) ? "" : figure.Unit == Figure.Seconds ? " slower" : " more";
        return [Say(before.Min, before.Unit), ratio + worse];
    }

    private static Table Promises(IReadOnlyList<Target> targets)
    {
        var table = Empty("promise", "measured", "limit", "");
        foreach (var target in targets)
        {
            table.AddRow(
                new Text(target.Promise),
                new Text(target.Value is { } value ? Number(value, value < 100 ? "0.00" : "N0") : ""),
                new Text(Number(target.Limit, target.Limit < 100 ? "0.##" : "N0")),
                new Text(target.Value is null ? "not measured" : target.IsMissed ? "missed" : "met"));
        }

        return table;
    }

    private static Table Empty(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Markdown);
        foreach (var column in columns)
        {
            table.AddColumn(column is "course" or "what" or "promise" or "" ? new TableColumn(column).NoWrap() : new TableColumn(column).NoWrap().RightAligned());
        }

        return table;
    }

    private static string Say(double value, string unit) => unit switch
    {
        Figure.Seconds when value < 1 => Number(value * 1000, "0") + " ms",
        Figure.Seconds => Number(value, "0.00") + " s",
        "" => Number(value, "N0"),
        _ when value < 1e6 => Number(value / 1e3, "0.0") + " kB",
        _ => Number(value / 1e6, "N1") + " MB",
    };

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
