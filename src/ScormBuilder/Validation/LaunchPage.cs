namespace ScormBuilder.Validation;

/// <summary>A page of a package that an LMS launches.</summary>
/// <param name="Id">The identifier of its item in the manifest; the page's own name where there is none.</param>
/// <param name="Title">What learners see it called.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Address">Its address relative to the package, with query and fragment: percent-encoded.</param>
public sealed record LaunchPage(string Id, string Title, string File, string Address);
