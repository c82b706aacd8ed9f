using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// One call of the course to the LMS, what it returned, and the error code right after; named as in SCORM 2004. At is in milliseconds.
/// Faults are all that the strict API has found by then.
/// </summary>
public sealed record ApiCall(string Name, JsonElement[] Arguments, JsonElement Result, string Error, double At, string[] Faults)
{
    public string Element => Name is "GetValue" or "SetValue" ? Text(0) : "";

    public string Value => Name == "SetValue" ? Text(1) : Result.ToString();

    public bool IsRead => Name == "GetValue";

    public bool IsWrite => Name == "SetValue";

    public override string ToString() => $"{Name}({string.Join(", ", Arguments)}) = {Result} [{Error}]";

    private string Text(int index) => Arguments.Length > index ? Arguments[index].ToString() : "";
}
