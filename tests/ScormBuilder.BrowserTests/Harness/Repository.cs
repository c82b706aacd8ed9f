using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Where things are in the checkout that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    public static string Flagship { get; } = Path.Combine(Root, "modules/naltrexone-implants");

    /// <summary>The folder of a course that comes with the product.</summary>
    public static string Module(string id) => Path.Combine(Root, "modules", id);

    public static string NodeModules { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NodeModules").Value!;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
