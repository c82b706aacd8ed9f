using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Where things are in the checkout that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    public static string Flagship { get; } = Path.Combine(Root, "modules/naltrexone-implants");

    public static string FireSafety { get; } = Path.Combine(Root, "modules/fire-safety");

    public static string NodeModules { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NodeModules").Value!;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
