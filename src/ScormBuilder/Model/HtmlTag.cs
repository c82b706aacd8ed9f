using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>One tag of raw HTML from the allow-list; written only when the module allows HTML.</summary>
/// <param name="Name">Element name in lower case.</param>
/// <param name="Attributes">Attributes in source order, values unescaped.</param>
public sealed record HtmlTag(SourceLocation Location, string Name, ImmutableArray<KeyValuePair<string, string>> Attributes, bool IsClosing) : Inline(Location);
