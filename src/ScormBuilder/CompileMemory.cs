using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Memory;
using ScormBuilder.Rendering;

namespace ScormBuilder;

/// <summary>
/// What a compiler remembers of a module from one <see cref="CourseCompiler.Preview(string, Packaging.Target, CompileMemory, CancellationToken)"/>
/// to the next: only what has changed is read and rendered again, and what comes out is the same as without a memory. It outlasts errors: when
/// they are mended, all that they did not concern is still known. One memory is for one module, and not for several threads at the same time.
/// </summary>
public sealed class CompileMemory
{
    private (string Folder, string? SharedFolder, string Directory, ImmutableArray<Component> Components)? subject;
    private (string? Folder, TemplateSet Set, RememberedTemplates? Overrides)? theme;

    /// <summary>What has been read.</summary>
    internal ReadingMemory Reading { get; private set; } = new(new FileMemory());

    /// <summary>What has been rendered.</summary>
    internal RenderingMemory Rendering { get; private set; } = new();

    /// <summary>What is wrong with the colours of the theme.</summary>
    internal LastResult<(TemplateSet Templates, Model.Theme Theme), bool> Palette { get; private set; } = new();

    /// <summary>Begins a compile; all is forgotten when it is of another module, or with other components.</summary>
    /// <returns>The theme: the same as before when none of its files has changed.</returns>
    internal TemplateSet Begin(string moduleFolder, CompilerOptions options)
    {
        // Findings name files as the module was named, from where the program runs.
        var (directory, components) = (Environment.CurrentDirectory, options.Components.ToImmutableArray());
        if (subject is not { } known || known.Folder != moduleFolder || known.SharedFolder != options.SharedFolder || known.Directory != directory || !known.Components.AsEnumerable().SequenceEqual(components))
        {
            subject = (moduleFolder, options.SharedFolder, directory, components);
            theme = null;
            (Reading, Rendering, Palette) = (new(new FileMemory()), new(), new());
        }

        return Theme(options);
    }

    private TemplateSet Theme(CompilerOptions options)
    {
        if (theme is { } known && known.Folder == options.TemplateFolder && known.Overrides?.IsCurrent() != false)
        {
            return known.Set;
        }

        var overrides = options.TemplateFolder is { } folder ? new RememberedTemplates(folder, Reading.Files) : null;
        var set = overrides is null ? options.Templates : new TemplateSet(overrides);
        theme = (options.TemplateFolder, set, overrides);
        return set;
    }
}
