using System.ComponentModel;
using System.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary>The browser that the person uses.</summary>
internal static class DesktopBrowser
{
    /// <summary>Opens an address in it.</summary>
    /// <returns>Whether that was possible.</returns>
    public static bool Open(Uri address)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(address.ToString()) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
