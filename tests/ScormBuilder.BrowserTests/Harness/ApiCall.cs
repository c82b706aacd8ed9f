using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>One call of the course to the LMS, what it returned, and the error code right after. At is in milliseconds.</summary>
public sealed record ApiCall(string Name, JsonElement[] Arguments, JsonElement Result, string Error, double At)
{
    public string Element => Name is "LMSGetValue" or "LMSSetValue" ? Text(0) : "";

    public string Value => Name == "LMSSetValue" ? Text(1) : Result.ToString();

    public bool IsRead => Name == "LMSGetValue";

    public bool IsWrite => Name == "LMSSetValue";

    public override string ToString() => $"{Name}({string.Join(", ", Arguments)}) = {Result} [{Error}]";

    private string Text(int index) => Arguments.Length > index ? Arguments[index].ToString() : "";
}
