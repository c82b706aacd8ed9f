using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Every kind of finding. Codes are stable: a code is never given a second meaning.</summary>
public static class Catalogue
{
    /// <summary>All kinds, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            ReadingCodes.All,
            WaiverCodes.All,
            IncludeCodes.All,
            NotationCodes.All,
            ItemCodes.All,
            GlossaryCodes.All,
            MathCodes.All,
            SurveyCodes.All,
            PretestCodes.All,
            ClosingCodes.All,
            ScenarioCodes.All,
            PartsCodes.All,
            BlankCodes.All,
            HotspotCodes.All,
            AccessibilityCodes.All,
            MediaCodes.All,
            CaptionCodes.All,
            WordingCodes.All,
            ItemWritingCodes.All,
            RenderingCodes.All,
            PackagingCodes.All,
            ZipCodes.All,
            ManifestCodes.All,
            ResourceCodes.All,
            SequencingCodes.All,
            EducationCodes.All,
            DossierCodes.All,
        }.SelectMany(codes => codes).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
