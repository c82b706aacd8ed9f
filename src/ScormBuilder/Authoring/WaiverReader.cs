using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads waivers: <c>waive="SB3004" reason="…"</c> among attributes, and <c>waive: {SB3004: reason}</c> among settings.</summary>
internal static class WaiverReader
{
    /// <summary>The attributes that every place takes.</summary>
    public const string Codes = "waive", Reason = "reason";

    private static readonly char[] Separators = [' ', ','];

    /// <summary>Reads the waivers of a block; each <c>reason</c> belongs to the <c>waive</c> of the same rank.</summary>
    /// <param name="text">The attributes.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="block">What they belong to: the waivers cover its lines.</param>
    /// <param name="lesson">The file; its module gets the waivers.</param>
    public static void Read(AttributeText text, int offset, SourceSpan block, LessonText lesson)
    {
        var location = lesson.Source.At(offset);
        var reasons = new Queue<string>(text.Parts.Where(part => part.Key == Reason).Select(part => part.Value));
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var codes in text.Parts.Where(part => part.Key == Codes).Select(part => part.Value))
        {
            var reason = reasons.TryDequeue(out var words) ? words : "";
            foreach (var code in codes.Split(Separators, StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(""))
            {
                if (!named.Add(code))
                {
                    lesson.Diagnostics.Report(WaiverCodes.WaivedTwice, location, code);
                }
                else if (Check(code, reason, "reason=\"…\"", location, lesson.Diagnostics))
                {
                    lesson.Module.Waivers.Add(new Waiver(
                        code, reason, location, lesson.Source.Path, lesson.Source.At(block.Start).Line, lesson.Source.At(block.End).Line));
                }
            }
        }

        if (reasons.Count > 0)
        {
            lesson.Diagnostics.Report(WaiverCodes.ReasonWithoutWaiver, location);
        }
    }

    /// <summary>Reads what the key <c>waive</c> says.</summary>
    /// <param name="reasons">Codes with their reasons.</param>
    /// <param name="scope">The settings in which it stands, as diagnostics name them.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ImmutableArray<Waiver> Read(
        ImmutableArray<(string Name, SourceLocation NameLocation, string? Value)> reasons, string scope, DiagnosticBag diagnostics) =>
    [
        .. reasons
            .Select(reason => new Waiver(reason.Name, reason.Value ?? "?", reason.NameLocation, scope, null, null))
            .Where(waiver => Check(waiver.Code, waiver.Reason, $"'{waiver.Code}: …'", waiver.Location, diagnostics)),
    ];

    /// <summary>Whether findings of a code are left to an author's judgement: accessibility and the quality of questions.</summary>
    public static bool IsWaivable(string code) =>
        code.StartsWith("SB3", StringComparison.Ordinal) || code.StartsWith("SB4", StringComparison.Ordinal);

    private static bool Check(string code, string reason, string notation, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (Catalogue.All.All(descriptor => descriptor.Code != code))
        {
            diagnostics.Report(WaiverCodes.UnknownCode, location, code);
            return false;
        }

        if (!IsWaivable(code))
        {
            diagnostics.Report(WaiverCodes.NotWaivable, location, code);
            return false;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            diagnostics.Report(WaiverCodes.NoReason, location, code, notation);
            return false;
        }

        return true;
    }
}
