namespace ScormBuilder.Model;

/// <summary>A picture.</summary>
/// <param name="Asset">The file, or null when it could not be used (a diagnostic says why).</param>
/// <param name="Alternative">Alternative text; empty for a decorative picture.</param>
/// <param name="Caption">Text shown below it, or null.</param>
public sealed record Picture(SourceLocation Location, Asset? Asset, string Alternative, string? Caption, Attributes Attributes) : Inline(Location)
{
    /// <summary>Whether the author says that it carries no information.</summary>
    public bool IsDecorative => Attributes.Classes.Contains("decorative");
}
