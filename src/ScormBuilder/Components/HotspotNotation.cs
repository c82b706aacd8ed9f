using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads what a hotspot has beyond a choice: its picture and the regions of its options.</summary>
internal sealed class HotspotNotation(ComponentSource source)
{
    // From here on a tap meets the wrong one of two regions more often than not.
    private const decimal MostOverlap = 50;

    /// <summary>The picture of the first line; null, with findings, when it cannot be used.</summary>
    public Picture? ReadPicture()
    {
        var keys = source.Attributes.Keys;
        var alternative = keys.GetValueOrDefault("alt", "").Trim();
        if (!keys.TryGetValue("image", out var address))
        {
            source.Report(HotspotCodes.NoPicture);
        }
        else if (alternative.Length == 0)
        {
            source.Diagnostics.Report(HotspotCodes.NoAlternative, source.AttributesLocation);
        }

        var asset = address is null ? null : source.FindPicture(address, source.AttributesLocation);
        return asset is null || alternative.Length == 0 ? null : new Picture(source.AttributesLocation, asset, alternative, null, Attributes.None);
    }

    /// <summary>The regions of the options; null, with findings, when one cannot be used.</summary>
    public ImmutableArray<HotspotRegion>? ReadRegions(ImmutableArray<ChoiceOption> options)
    {
        var regions = options.Select(ReadRegion).ToList();
        for (var second = 1; second < regions.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (regions[first] is { } one && regions[second] is { } other && one.Overlap(other) > MostOverlap)
                {
                    source.Diagnostics.Report(HotspotCodes.Overlap, options[second].Location, NameOf(options[first]));
                }
            }
        }

        return regions.Contains(null) ? null : [.. regions.OfType<HotspotRegion>()];
    }

    /// <summary>Reports an alternative text that names what is right and nothing that is wrong.</summary>
    public void CheckAlternative(Picture picture, ImmutableArray<ChoiceOption> options)
    {
        bool IsNamed(ChoiceOption option) => picture.Alternative.Contains(NameOf(option), StringComparison.OrdinalIgnoreCase);
        if (options.FirstOrDefault(option => option.IsRight && IsNamed(option)) is { } right && !options.Any(option => !option.IsRight && IsNamed(option)))
        {
            source.Diagnostics.Report(HotspotCodes.AlternativeTells, picture.Location, NameOf(right));
        }
    }

    private HotspotRegion? ReadRegion(ChoiceOption option)
    {
        if (!option.Attributes.Keys.TryGetValue("rect", out var text))
        {
            source.Diagnostics.Report(HotspotCodes.NoRegion, option.Location);
            return null;
        }

        if (HotspotRegion.TryRead(text) is not { } region)
        {
            source.Diagnostics.Report(HotspotCodes.MalformedRegion, option.Location, text);
            return null;
        }

        if (region.Fault() is { } fault)
        {
            source.Diagnostics.Report(HotspotCodes.RegionOffPicture, option.Location, text, fault);
            return null;
        }

        return region;
    }

    private static string NameOf(ChoiceOption option) => option.Content.PlainText().Trim();
}
