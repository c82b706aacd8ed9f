using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>A good course for credit, as files that a test changes.</summary>
internal sealed class EducationModule
{
    /// <summary>A day on which it stands.</summary>
    public static readonly DateOnly Day = new(2026, 11, 27);

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["module.yaml"] = """
            id: hand-hygiene
            title: Hand hygiene
            language: en
            version: 1.0.0
            objectives:
              steps: List the steps of hand rubbing in order
              moments: Choose the moment at which hands have to be rubbed
            education:
              need: Hands are rubbed less often than they should be.
              audience: Nurses
              level: introductory
              prerequisites: none
              credit:
                hours: 1.5
                body: Accrediting body
                provider: Provider
                number: "0000-0000"
                statement: Approved for 1.5 contact hours.
              release: 2026-11-01
              review-by: 2027-11-01
              expires: 2028-11-01
              planners:
                - name: A. Example
                  credentials: RN
                  disclosures: none
              authors:
                - name: B. Example
                  credentials: MD
                  disclosures: [Speaker for Example Pharma, Shares in Example Soap]
                  mitigation: Reviewed by C. Example, who has no relationships.
              reviewers:
                - name: C. Example
                  credentials: PhD
                  disclosures: none
              commercial-support: none
              regulatory-status: none
              contact: education@example.org
              grievance: Write to quality@example.org.
              accommodation: Write to access@example.org.
              references-max-age: 10 years
            """,
        ["01-steps.md"] = "---\ntitle: The steps\nobjectives: [steps]\n---\n\nPalm to palm comes first.[^guide]\n",
        ["02-moments.md"] = "---\ntitle: The moments\nobjectives: [moments]\n---\n\nHands are rubbed before they touch a patient.[^trial]\n",
        ["03-final-test.md"] = "---\ntitle: Final test\nobjectives: [steps, moments]\nassessment:\n  pass-mark: 80\n---\n\n"
            + Question("first-step", "steps", "Palm to palm comes first.[^guide]")
            + Question("last-step", "steps", "It is said in [the steps](01-steps.md).")
            + Question("all-steps", "steps", "It is said in [the steps](01-steps.md).")
            + Question("before-touch", "moments", "It is said in [the moments](02-moments.md).")
            + Question("after-touch", "moments", "A trial has shown it.[^trial]"),
        ["references.md"] = "[^guide]: Example Agency (2019). [A guide to clean hands](https://example.org/guide).\n\n"
            + "[^trial]: Example B. Soap or alcohol? J Clean Hands. 2021;66(10):1901-9. doi:10.1000/182.\n",
    };

    /// <summary>A question of the assessment.</summary>
    public static string Question(string id, string? objective, string? why) =>
        $"::: choice {{#{id}{(objective is null ? "" : $" objective={objective}")}}}\nWhat is right about {id}?\n\n- (x) This\n- ( ) That\n"
        + (why is null ? ":::\n\n" : $"\n> [!WHY]\n> {why}\n:::\n\n");

    /// <summary>Puts something in the place of what stands in a file once.</summary>
    public EducationModule Change(string file, string find, string replace)
    {
        Assert.That(files[file].Split(find), Has.Length.EqualTo(2), $"'{find}' stands once in {file}");
        files[file] = files[file].Replace(find, replace, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Adds a file, or takes the place of one.</summary>
    public EducationModule Write(string file, string text)
    {
        files[file] = text;
        return this;
    }

    /// <summary>Leaves a file out.</summary>
    public EducationModule Remove(string file)
    {
        files.Remove(file);
        return this;
    }

    /// <summary>Leaves a key out of <c>module.yaml</c>, with all that stands below it.</summary>
    /// <param name="path">The keys that lead to it; the first of people that have it.</param>
    public EducationModule Without(params string[] path)
    {
        var lines = files["module.yaml"].Split('\n').ToList();
        var (at, indent) = (-1, -1);
        foreach (var key in path)
        {
            at = lines.FindIndex(at + 1, line => line.TrimStart(' ', '-').StartsWith($"{key}:", StringComparison.Ordinal));
            Assert.That(at, Is.Not.Negative, key);
            indent = Indent(lines[at].Replace('-', ' '));
        }

        var end = lines.FindIndex(at + 1, line => Indent(line.Replace("- ", "  ")) <= indent);
        var isFirstOfPerson = lines[at].TrimStart().StartsWith('-');
        lines.RemoveRange(at, (end < 0 ? lines.Count : end) - at);
        if (isFirstOfPerson)
        {
            lines[at] = $"{new string(' ', indent - 2)}- {lines[at].TrimStart()}";
        }

        files["module.yaml"] = string.Join('\n', lines);
        return this;
    }

    /// <summary>Writes the module.</summary>
    public string WriteTo(TemporaryFolder folder, string path = "m")
    {
        foreach (var (name, text) in files)
        {
            folder.Write($"{path}/{name}", text);
        }

        return folder[path];
    }

    /// <summary>What is found, each as a line with paths from the module.</summary>
    public IReadOnlyList<string> Found(DateOnly? asOf = null)
    {
        using var folder = new TemporaryFolder();
        var module = WriteTo(folder);
        var result = new CourseCompiler(new CompilerOptions { AsOf = asOf ?? Day }).Check(module);
        return [.. result.Diagnostics.Concat(result.Waived.Select(one => one.Finding)).Select(finding => finding.ToString().Replace($"{module.Replace('\\', '/')}/", "", StringComparison.Ordinal))];
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
