using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Computes the contrast of a theme's tokens, pair by pair as the styles use them, in every scheme (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).</summary>
public static partial class TokenContrast
{
    private static readonly ImmutableArray<string> Folders = ["theme", "shared", "components"];

    /// <summary>Reports pairs that are too close to each other.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="hasAccent">Whether the module has an accent of its own; SB3010 then is about it.</param>
    /// <param name="diagnostics">Where SB3050 and SB3051 go, SB5109 for a colour that cannot be read, and SB5110 where a learner's choice does nothing.</param>
    public static void Check(TemplateSet templates, bool hasAccent, DiagnosticBag diagnostics)
    {
        var source = new SourceText(templates.NameOf(Palette.Tokens), templates.Read(Palette.Tokens) ?? "");
        var properties = CustomProperties.Parse(source.Value);
        var pairs = PairsInUse(templates, hasAccent);
        ReportFixedScheme(SchemeChoice.Light, "light");
        ReportFixedScheme(SchemeChoice.Dark, "dark");
        var seen = new HashSet<string>();
        foreach (var choice in SchemeChoice.All)
        {
            var tokens = properties.In(choice);
            ReportUnreadable(pairs, tokens, source, diagnostics);
            var failing = pairs
                .Select(pair => Measure(pair, tokens, choice))
                .OfType<MeasuredPair>()
                .Where(pair => pair.Ratio < pair.Pair.Needed(choice))
                .ToList();

            // Whoever has no colours for high contrast has one thing to do, not one for each pair.
            if (choice.IsHighContrast && pairs.All(pair => IsSame(pair, tokens, properties.In(choice with { Chosen = null, PrefersContrast = false }))))
            {
                ReportMissingScheme(failing, choice, tokens, source, diagnostics);
                continue;
            }

            foreach (var pair in failing.Where(pair => seen.Add($"{pair.Pair.Foreground} {pair.Foreground} {pair.Background} {pair.Pair.Use} {choice.IsHighContrast}")))
            {
                var shade = NearestPassing(pair, pairs, tokens, choice);
                diagnostics.Report(
                    RenderingCodes.TokenContrast,
                    source.At(tokens.Find(pair.Pair.Foreground)!.Offset),
                    choice.Name,
                    pair.Pair.Foreground,
                    pair.Foreground.ToString(),
                    pair.Pair.Background,
                    pair.Background.ToString(),
                    Floor(pair.Ratio),
                    pair.Pair.Use == ColorUse.Text ? "text" : "a control or the focus",
                    pair.Pair.Needed(choice).ToString(CultureInfo.InvariantCulture),
                    pair.Pair.Criterion(choice),
                    shade is null ? $"No shade of {pair.Pair.Foreground} passes; change {pair.Pair.Background}" : $"The nearest shade that passes is {shade}");
            }
        }

        // Chosen against the system, a scheme is what it is with it.
        void ReportFixedScheme(SchemeChoice system, string name)
        {
            var chosen = properties.In(new SchemeChoice(name, !system.PrefersDark, false));
            if (!pairs.All(pair => IsSame(pair, chosen, properties.In(system))))
            {
                diagnostics.Report(RenderingCodes.FixedScheme, source.At(0), name);
            }
        }
    }

    /// <summary>A ratio with two digits, rounded down: 4.499 is not 4.5.</summary>
    internal static string Floor(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    private static List<ColorPair> PairsInUse(TemplateSet templates, bool hasAccent)
    {
        var used = Folders
            .SelectMany(templates.List)
            .Where(path => path.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(path => Reference().Matches(templates.Read(path)!).Select(reference => reference.Groups["name"].Value))
            .ToHashSet();
        return
        [
            .. ColorPairs.All
                .Where(pair => used.Contains(pair.Foreground) && used.Contains(pair.Background))
                .Where(pair => !hasAccent || pair.Foreground is not ("--accent" or "--on-accent")),
        ];
    }

    private static MeasuredPair? Measure(ColorPair pair, SchemeTokens tokens, SchemeChoice choice) =>
        tokens.ColorOf(pair.Foreground) is { } foreground && tokens.ColorOf(pair.Background) is { } background
            ? new MeasuredPair(pair, foreground, background)
            : null;

    private static bool IsSame(ColorPair pair, SchemeTokens one, SchemeTokens other) =>
        one.ColorOf(pair.Foreground) == other.ColorOf(pair.Foreground) && one.ColorOf(pair.Background) == other.ColorOf(pair.Background);

    private static void ReportUnreadable(List<ColorPair> pairs, SchemeTokens tokens, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var name in pairs.SelectMany(pair => new[] { pair.Foreground, pair.Background }).Distinct().Where(name => tokens.ColorOf(name) is null))
        {
            diagnostics.Report(RenderingCodes.UnknownColor, source.At(tokens.Find(name)?.Offset ?? 0), name);
        }
    }

    private static void ReportMissingScheme(List<MeasuredPair> failing, SchemeChoice choice, SchemeTokens tokens, SourceText source, DiagnosticBag diagnostics)
    {
        if (failing.Where(pair => pair.Pair.Use == ColorUse.Text).MinBy(pair => pair.Ratio) is { } worst)
        {
            diagnostics.Report(
                RenderingCodes.NoHighContrast,
                source.At(tokens.Find(worst.Pair.Foreground)!.Offset),
                worst.Pair.Foreground,
                worst.Pair.Background,
                choice.PrefersDark ? "dark" : "light",
                Floor(worst.Ratio));
        }
    }

    /// <summary>The shade that mends all pairs of the token at once, or else this one.</summary>
    private static Color? NearestPassing(MeasuredPair failing, List<ColorPair> pairs, SchemeTokens tokens, SchemeChoice choice)
    {
        var name = failing.Pair.Foreground;
        var others = pairs
            .Where(pair => pair.Foreground == name || pair.Background == name)
            .Select(pair => (Color: tokens.ColorOf(pair.Foreground == name ? pair.Background : pair.Foreground), Needed: pair.Needed(choice)))
            .Where(other => other.Color is not null)
            .Select(other => (other.Color!.Value, other.Needed))
            .ToList();
        return Accent.NearestPassing(failing.Foreground, others)
            ?? Accent.NearestPassing(failing.Foreground, [(failing.Background, failing.Pair.Needed(choice))]);
    }

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)")]
    private static partial Regex Reference();

    private sealed record MeasuredPair(ColorPair Pair, Color Foreground, Color Background)
    {
        public double Ratio => Foreground.ContrastTo(Background);
    }
}
