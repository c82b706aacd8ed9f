using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary><c>::: columns</c>: parts side by side where there is room, else one below the other, in the order of the source.</summary>
public sealed class Columns : PartsComponent
{
    private const int Most = 4;

    /// <inheritdoc/>
    public override string Name => "columns";

    /// <inheritdoc/>
    protected override int Fewest => 2;

    /// <inheritdoc/>
    protected override bool HasButtons => false;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var block = base.Read(source);
        if (block?.Children.Length > Most)
        {
            source.Report(PartsCodes.TooManyColumns, block.Children.Length.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture));
        }

        return block;
    }
}
