using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: hotspot</c>: one region, or several, of a picture. The regions are also a list of choices, equal in every way; on the picture
/// they are an extra for pointers.
/// </summary>
public sealed class Hotspot : OptionComponent
{
    /// <inheritdoc/>
    public override string Name => "hotspot";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys { get; } = [.. QuestionNotation.Keys, "image", "alt"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> ItemKeys { get; } = ["rect"];

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        var own = new HotspotNotation(source);
        var picture = own.ReadPicture();
        if (new ChoiceNotation(source).Read(notation.Body) is not var (stem, options, multiple))
        {
            return null;
        }

        var regions = own.ReadRegions(options);
        if (picture is null || regions is null)
        {
            return null;
        }

        own.CheckAlternative(picture, options);
        return new HotspotQuestion(source.Location, notation.Settings, multiple, options, picture, regions.Value)
        {
            Stem = stem,
            Remarks = notation.Remarks,
            HeadingLevel = source.HeadingLevel,
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<Block> Asked(Question question) =>
        [.. question.Stem, new Paragraph(question.Location, [((HotspotQuestion)question).Picture], Attributes.None)];

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var hotspot = (HotspotQuestion)block;
        var view = base.View(block, renderer);
        view["picture"] = renderer.Image(hotspot.Picture);
        view["regions"] = new ScriptArray(hotspot.Options.Zip(hotspot.Regions, (option, region) => new ScriptObject
        {
            ["id"] = option.Id,
            ["left"] = Percent(region.Left),
            ["top"] = Percent(region.Top),
            ["width"] = Percent(region.Width),
            ["height"] = Percent(region.Height),
        }));
        return view;
    }

    private static string Percent(decimal value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.############}%");
}
