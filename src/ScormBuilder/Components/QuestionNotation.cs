using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>What all questions have in common: their first line and their remarks.</summary>
/// <param name="Settings">What the first line says.</param>
/// <param name="Body">The content without the remarks.</param>
/// <param name="Remarks">The remarks.</param>
public sealed record QuestionNotation(QuestionSettings Settings, ImmutableArray<Block> Body, QuestionRemarks Remarks)
{
    /// <summary>The attributes that every question takes.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["objective", "points", "credit", "attempts"];

    /// <summary>The remarks that only this kind of question has, by name.</summary>
    public ImmutableDictionary<string, ImmutableArray<Block>> Own { get; private init; } = ImmutableDictionary<string, ImmutableArray<Block>>.Empty;

    private static readonly string[] RemarkNames = ["HINT", "WHY", "CORRECT", "INCORRECT"];

    /// <summary>Reads what all questions have in common; what is wrong is reported and left at its default.</summary>
    /// <param name="source">The block.</param>
    /// <param name="own">Names of remarks that only this kind of question has.</param>
    public static QuestionNotation Read(ComponentSource source, params string[] own)
    {
        string[] names = [.. RemarkNames, .. own];
        var remarks = new Dictionary<string, ImmutableArray<Block>>(StringComparer.Ordinal);
        var body = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in source.Content)
        {
            if (block is Quotation { Content: [Remark, ..] } quotation)
            {
                ReadRemarks(quotation, remarks, names, source);
            }
            else
            {
                body.Add(block);
            }
        }

        ImmutableArray<Block> Part(string name) => remarks.GetValueOrDefault(name, []);
        return new QuestionNotation(
            ReadSettings(source),
            body.ToImmutable(),
            new QuestionRemarks(Part("HINT"), Part("WHY"), Part("CORRECT"), Part("INCORRECT")))
        {
            Own = own.ToImmutableDictionary(name => name, Part),
        };
    }

    private static void ReadRemarks(Quotation quotation, Dictionary<string, ImmutableArray<Block>> remarks, string[] names, ComponentSource source)
    {
        string? name = null;
        foreach (var block in quotation.Content)
        {
            if (block is not Remark remark)
            {
                remarks[name!] = remarks[name!].Add(block);
                continue;
            }

            if (!names.Contains(remark.Name))
            {
                source.Diagnostics.Report(NotationCodes.UnknownRemark, remark.Location, remark.Name, NearestName.Remedy(remark.Name, names));
            }
            else if (remarks.ContainsKey(remark.Name))
            {
                source.Diagnostics.Report(NotationCodes.DuplicateRemark, remark.Location, remark.Name);
            }

            name = remark.Name;
            remarks[name] = [];
        }

        foreach (var (empty, _) in remarks.Where(pair => pair.Value.IsEmpty).ToList())
        {
            source.Diagnostics.Report(NotationCodes.EmptyBlock, quotation.Location, $"The part '[!{empty}]'");
        }
    }

    private static QuestionSettings ReadSettings(ComponentSource source)
    {
        if (source.Attributes.Id is null)
        {
            source.Report(NotationCodes.QuestionNeedsIdentity, source.Name);
        }

        var optional = source.Attributes.Classes.Contains("optional");
        if (source.IsAssessment && optional)
        {
            source.Diagnostics.Report(NotationCodes.OnlyInPractice, source.AttributesLocation, ".optional");
        }

        var keys = source.Attributes.Keys;
        if (source.IsAssessment && keys.ContainsKey("attempts"))
        {
            source.Diagnostics.Report(NotationCodes.OnlyInPractice, source.AttributesLocation, "attempts");
        }

        var attempts = Value(source, "attempts", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 15, "a whole number from 1 to 15");
        var points = Value(source, "points", IsPoints, "a number above 0, at most 1000, with at most four decimals");
        var credit = Value(source, "credit", text => text is "partial" or "all-or-nothing", "partial or all-or-nothing");
        return new QuestionSettings(
            source.Attributes.Id ?? "",
            keys.GetValueOrDefault("objective"),
            points is null ? 1 : decimal.Parse(points, CultureInfo.InvariantCulture),
            credit == "all-or-nothing" ? CreditRule.AllOrNothing : CreditRule.Partial,
            attempts is null ? null : int.Parse(attempts, CultureInfo.InvariantCulture),
            optional || source.IsOptional);
    }

    private static bool IsPoints(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
        && points is > 0 and <= 1000 && decimal.Round(points, 4) == points;

    private static string? Value(ComponentSource source, string key, Func<string, bool> accepts, string expected)
    {
        if (!source.Attributes.Keys.TryGetValue(key, out var value))
        {
            return null;
        }

        if (accepts(value))
        {
            return value;
        }

        source.Diagnostics.Report(NotationCodes.WrongAttribute, source.AttributesLocation, value, key, expected);
        return null;
    }
}
