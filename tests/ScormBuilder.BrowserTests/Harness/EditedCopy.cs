namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A module of the repository with other settings.</summary>
public static class EditedCopy
{
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
