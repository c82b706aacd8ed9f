using Markdig.Syntax.Inlines;

namespace ScormBuilder.Authoring.Markdown;

/// <summary>Attributes in running text, <c>{lang=de}</c>; what they belong to is decided when the text is read.</summary>
internal sealed class AttributeInline(AttributeText text) : LeafInline
{
    public AttributeText Text { get; } = text;
}
