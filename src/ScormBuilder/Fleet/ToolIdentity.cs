using System.Reflection;

namespace ScormBuilder.Fleet;

/// <summary>What makes packages, told apart by its content: a compiler that was built anew from other sources is another one, whatever its version says.</summary>
internal static class ToolIdentity
{
    /// <summary>Adds the compiler that some options stand for: its assemblies, what it knows and for what it builds.</summary>
    public static void AddTo(Fingerprint fingerprint, CompilerOptions options)
    {
        // Compression, text and order are the run-time's.
        fingerprint.Add("run-time", Environment.Version.ToString());
        var parts = new[] { options.Components.Cast<object>(), options.Checks, options.Targets }.SelectMany(part => part).Select(part => part.GetType()).ToList();
        var assemblies = parts.Select(part => part.Assembly)
            .Append(typeof(CourseCompiler).Assembly)
            .Append(typeof(Markdig.Markdown).Assembly)
            .Append(typeof(Scriban.Template).Assembly)
            .Append(typeof(YamlDotNet.RepresentationModel.YamlStream).Assembly);
        foreach (var (name, id) in assemblies.Distinct().Select(Describe).OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            fingerprint.Add("assembly", name, id);
        }

        foreach (var part in parts)
        {
            fingerprint.Add("part", part.FullName ?? part.Name);
        }

        foreach (var target in options.Targets)
        {
            fingerprint.Add("target", target.Name);
        }
    }

    // The compiler derives this identity from all that is in the assembly, its resources included (Deterministic).
    private static (string Name, string Id) Describe(Assembly assembly) => (assembly.GetName().Name ?? "", assembly.ManifestModule.ModuleVersionId.ToString());
}
