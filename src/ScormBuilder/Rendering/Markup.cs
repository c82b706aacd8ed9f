namespace ScormBuilder.Rendering;

/// <summary>Finished HTML or XML, which is written as it is. Everything that is not of this type is escaped on output.</summary>
public sealed class Markup
{
    /// <summary>Takes finished HTML.</summary>
    /// <param name="value">Well-formed markup whose text has been escaped.</param>
    public Markup(string value) => Value = value;

    /// <summary>Nothing.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>The markup.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
