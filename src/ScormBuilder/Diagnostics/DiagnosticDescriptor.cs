using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics;

/// <summary>A kind of finding.</summary>
/// <param name="Code">Stable code, <c>SB</c> and four digits.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, one sentence; <c>{0}</c> … stand for the particulars.</param>
/// <param name="Remedy">How to mend it, one sentence or two; the same particulars may stand in it.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Message, string Remedy)
{
    /// <summary>A finding of this kind at a place.</summary>
    public Diagnostic At(SourceLocation location, params string[] particulars) => new(this, location, [.. particulars]);
}
