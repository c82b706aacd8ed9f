using ScormBuilder.Authoring;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// A block that authors write as <c>::: name</c>. Its one name is that of its class, of its folder below
/// <c>templates/default/components</c> and of its notation.
/// </summary>
public abstract class Component
{
    /// <summary>The name, in lower case.</summary>
    public abstract string Name { get; }

    /// <summary>Whether words after the name are allowed, as a title.</summary>
    public virtual bool TakesTitle => false;

    /// <summary>Attributes of its own that authors may give it, beside <c>id</c>, <c>class</c>, <c>lang</c> and <c>dir</c>.</summary>
    public virtual IReadOnlyList<string> Keys => [];

    /// <summary>Attributes of its own that a paragraph, heading or item inside it may carry.</summary>
    public virtual IReadOnlyList<string> ItemKeys => [];

    /// <summary>
    /// What it shares with other components: folders below <c>templates/default/shared</c>, whose script and style go along when a
    /// component that names them occurs.
    /// </summary>
    public virtual IReadOnlyList<string> SharedFolders => [];

    /// <summary>Whether headings inside it are its own notation: their identities are then unique in the block, not in the lesson.</summary>
    public virtual bool OwnsHeadings => false;

    /// <summary>
    /// Whether its headings of the highest level each start a part: wherever the block stands, these are rendered one level below the
    /// heading that it stands under, and deeper ones keep their distance.
    /// </summary>
    public virtual bool HasParts => false;

    /// <summary>Whether <c>[[…]]</c> in its text is a blank to be filled; elsewhere it is Markdown like any other.</summary>
    public virtual bool TakesBlanks => false;

    /// <summary>Reads its notation.</summary>
    /// <returns>The block, or null when it cannot be used; findings are reported to the source.</returns>
    public abstract ComponentBlock? Read(ComponentSource source);

    /// <summary>What its template sees.</summary>
    public abstract ScriptObject View(ComponentBlock block, ContentRenderer renderer);
}
