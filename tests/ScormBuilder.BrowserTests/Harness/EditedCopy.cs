namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A module of the repository with other settings.</summary>
public static class EditedCopy
{
    /// <summary>A module whose player speaks another language; its own text stays as it is.</summary>
    public static Task<CompiledCourse> InLanguageAsync(string module, string language) => CompiledCourse.FromFilesAsync(
        $"{module} in {language}", Of(module, settings => settings.Replace("language: en", $"language: {language}", StringComparison.Ordinal)));

    /// <summary>The files by their names; what is no text as <see cref="CompiledCourse"/> takes it.</summary>
    public static Dictionary<string, string> Of(string module, Func<string, string> settings)
    {
        var folder = Repository.Module(module);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => Path.GetExtension(file) is ".md" or ".yaml" or ".vtt" or ".svg" ? File.ReadAllText(file) : CompiledCourse.Binary + Convert.ToBase64String(File.ReadAllBytes(file)));
        files["module.yaml"] = settings(files["module.yaml"]);
        return files;
    }
}
