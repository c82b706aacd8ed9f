using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Where the addresses in a text begin: the module, or the folder of a text that it includes.</summary>
internal interface ITextFolder
{
    /// <summary>The file that an author names, as it goes into the package; null, with a finding, when it cannot be used.</summary>
    /// <param name="address">The path as written; percent-encoding is undone.</param>
    /// <param name="location">Where it is written.</param>
    Asset? Find(string address, SourceLocation location);

    /// <summary>Reads a file that was found as UTF-8 with lines ended by a line feed; null, with a finding, when that fails.</summary>
    SourceText? ReadText(Asset asset);

    /// <summary>Width and height of a picture that was found, in CSS pixels; null when they are not known.</summary>
    (int Width, int Height)? SizeOf(Asset asset);

    /// <summary>How long a recording is that was found; null when that is not known.</summary>
    TimeSpan? LengthOf(Asset asset);
}
