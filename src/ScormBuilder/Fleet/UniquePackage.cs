using ScormBuilder.Checks;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Fleet;

/// <summary>Keeps two modules of one build from overwriting each other's package.</summary>
/// <param name="names">Who writes what.</param>
/// <param name="module">The position of the module that is checked.</param>
internal sealed class UniquePackage(PackageNames names, int module) : ICheck
{
    /// <summary>What all packages of a course begin with.</summary>
    public static string NameOf(string id, string version) => $"{id}-{version}";

    /// <inheritdoc/>
    public void Check(Course course, CheckContext context)
    {
        var name = NameOf(course.Id, course.Version);
        names.Take(module, name);
        if (names.TakenBy(module, name) is { } other)
        {
            context.Diagnostics.Report(PackagingCodes.SamePackage, course.Location, other, name);
        }
    }
}
