using System.Diagnostics;
using System.Reflection;

namespace ScormBuilder.Tests.Packaging;

/// <summary>libxml2, which compiles the schemas of SCORM 1.2, as npm restores it.</summary>
internal static class Xmllint
{
    /// <summary>Validates the manifest in a folder against the schema files beside it.</summary>
    /// <returns>What is wrong, a finding a line; empty when it is valid.</returns>
    public static string Validate(string folder)
    {
        var modules = typeof(Xmllint).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NodeModules").Value!;
        var script = Path.Combine(AppContext.BaseDirectory, "Packaging", "validate.cjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, modules, folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var findings = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.That(node.ExitCode, Is.Zero, errors.Result);
        return findings.Trim();
    }
}
