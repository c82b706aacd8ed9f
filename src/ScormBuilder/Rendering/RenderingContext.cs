using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What rendering a course needs beside its text.</summary>
/// <param name="Course">The course.</param>
/// <param name="Components">The components that the compiler knows.</param>
/// <param name="Templates">The theme.</param>
/// <param name="Words">The player's own words in the language of the course.</param>
/// <param name="Diagnostics">Where errors of templates go.</param>
public sealed record RenderingContext(
    Course Course, ImmutableArray<Component> Components, TemplateSet Templates, Words Words, DiagnosticBag Diagnostics)
{
    private readonly ImmutableDictionary<string, Component> byName =
        Components.ToImmutableDictionary(component => component.Name, StringComparer.Ordinal);

    private GlossaryTerms? terms;

    /// <summary>What the course's glossary explains.</summary>
    internal GlossaryTerms Terms
    {
        get => terms ??= new GlossaryTerms(Course.Glossary);
        init => terms = value;
    }

    /// <summary>The component that a block belongs to.</summary>
    /// <exception cref="ArgumentException">The compiler does not know it, although it has read the block.</exception>
    internal Component ComponentOf(ComponentBlock block) =>
        byName.GetValueOrDefault(block.Component) ?? throw new ArgumentException($"There is no component '{block.Component}'.", nameof(block));
}
