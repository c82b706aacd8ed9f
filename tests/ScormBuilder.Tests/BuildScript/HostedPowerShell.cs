using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ScormBuilder.Tests.BuildScript;

/// <summary>PowerShell itself, hosted without any module: what works here works in every PowerShell.</summary>
internal static class HostedPowerShell
{
    /// <summary>Runs a script.</summary>
    /// <returns>The status of the last program that it called, and its output.</returns>
    public static (int Status, string Output) Run(string script)
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        Collection<PSObject> lines = shell.AddScript($"{script}; $LASTEXITCODE").Invoke();
        Assert.That(shell.Streams.Error, Is.Empty);

        var text = lines.Select(line => line.ToString()).ToList();
        return (int.Parse(text[^1], CultureInfo.InvariantCulture), string.Join('\n', text[..^1]));
    }
}
