namespace ScormBuilder.Fleet;

/// <summary>
/// Who writes which package when modules are built side by side: the one that was named first, whichever is read first. Modules must be begun
/// in the order in which they were named.
/// </summary>
/// <param name="modules">The modules of the build.</param>
internal sealed class PackageNames(IReadOnlyList<string> modules)
{
    private readonly TaskCompletionSource<string?>[] names = [.. modules.Select(_ => new TaskCompletionSource<string?>())];

    /// <summary>Says what a module's package is called, or null when it will have none. Only the first call for a module counts.</summary>
    public void Take(int module, string? name) => names[module].TrySetResult(name);

    /// <summary>The module named before this one whose package has the same name, or null. Waits until those before it have said theirs.</summary>
    public string? TakenBy(int module, string name)
    {
        for (var earlier = 0; earlier < module; earlier++)
        {
            if (string.Equals(names[earlier].Task.GetAwaiter().GetResult(), name, StringComparison.OrdinalIgnoreCase))
            {
                return modules[earlier];
            }
        }

        return null;
    }
}
