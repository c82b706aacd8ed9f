using System.Collections.Immutable;

namespace ScormBuilder.Comparison;

/// <summary>What the package tells an LMS.</summary>
/// <param name="Target">What the package is for, such as <c>scorm-1.2</c>; <c>web</c> where there is no manifest.</param>
/// <param name="Pages">The launch pages in their order, with the identifiers under which an LMS keeps what learners do in them.</param>
/// <param name="Catalogue">What describes the course there: what it is, and its words.</param>
internal sealed record ManifestOutline(
    string Target, ImmutableArray<(string Page, string Identifier)> Pages, ImmutableSortedDictionary<string, string> Catalogue)
{
    /// <summary>Of a package for any web server.</summary>
    public static ManifestOutline None { get; } = new("web", [], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The identifier of a page's item; null when the page is none.</summary>
    public string? ItemOf(string page) => Pages.FirstOrDefault(one => one.Page == page).Identifier;
}
