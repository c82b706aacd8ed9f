namespace ScormBuilder.Model;

/// <summary>What the author of a module tells learners about its accessibility.</summary>
/// <param name="Contact">Whom to ask: a mail address, an <c>https:</c> or <c>tel:</c> address, or words; empty when nobody is named.</param>
/// <param name="Limits">What is known not to work for everyone; empty when nothing is.</param>
public sealed record AccessibilityNotes(string Contact, string Limits)
{
    /// <summary>Nothing is said.</summary>
    public static AccessibilityNotes None { get; } = new("", "");
}
