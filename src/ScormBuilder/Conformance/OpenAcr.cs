using System.Globalization;
using System.Text;

namespace ScormBuilder.Conformance;

/// <summary>
/// Writes a report as YAML in the form of OpenACR (General Services Administration, schema 0.1.0). What the build knows stands in a comment
/// at the end, as one line of JSON: the schema has no place for it, and an audit needs it to bring the report up to date.
/// </summary>
internal static class OpenAcr
{
    private const string FactsMark = "# ScormBuilder build facts: ";
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes a report.</summary>
    public static string Write(ConformanceReport report)
    {
        var facts = report.Facts;
        var yaml = new YamlWriter();
        yaml.Text("title", $"{facts.Title}: Accessibility Conformance Report");
        yaml.Begin("product");
        yaml.Text("name", facts.Title);
        yaml.Text("version", facts.Version);
        yaml.Text("description", facts.Description.Length > 0 ? facts.Description : $"A course, in the package {facts.Package}.");
        yaml.End();

        // The schema asks for an address; an empty one says that the module names none.
        yaml.Begin("author");
        yaml.Text("name", $"Computed by ScormBuilder {facts.Compiler}");
        yaml.Text("email", facts.Email);
        yaml.End();
        yaml.Begin("vendor");
        yaml.Text("company_name", string.Join(", ", facts.Authors));
        yaml.Text("email", facts.Email);
        yaml.End();
        yaml.Text("report_date", facts.Date.ToString(Day, CultureInfo.InvariantCulture));
        yaml.Text("last_modified_date", report.LastModified.ToString(Day, CultureInfo.InvariantCulture));
        yaml.Number("version", 1);
        yaml.Text("notes", ReportWords.Notes(report));
        yaml.Text("evaluation_methods_used", ReportWords.Methods(report));
        yaml.Text("legal_disclaimer", ReportWords.Disclaimer);
        if (facts.License.Length > 0)
        {
            yaml.Text("license", facts.License);
        }

        yaml.Text("catalog", "2.5-edition-wcag-2.2-en");
        yaml.Begin("chapters");
        foreach (var level in Enum.GetValues<WcagLevel>())
        {
            yaml.Begin($"success_criteria_level_{level.ToString().ToLowerInvariant()}");
            yaml.Begin("criteria");
            foreach (var result in report.Results.Where(result => result.Criterion.Level == level))
            {
                WriteResult(yaml, result);
            }

            yaml.End();
            yaml.End();
        }

        yaml.End();
        return new StringBuilder().Append(yaml).Append(FactsMark).Append(BuildFactsJson.Write(facts)).Append('\n').ToString();
    }

    /// <summary>What the build knew, from the report that it has written; null when the text is no such report.</summary>
    public static BuildFacts? ReadFacts(string yaml)
    {
        var start = yaml.LastIndexOf('\n' + FactsMark, StringComparison.Ordinal);
        return start < 0 ? null : BuildFactsJson.Read(yaml[(start + 1 + FactsMark.Length)..].Trim());
    }

    private static void WriteResult(YamlWriter yaml, CriterionResult result)
    {
        yaml.BeginItem();
        yaml.Text("num", result.Criterion.Number);
        yaml.Begin("components");
        yaml.BeginItem();
        yaml.Text("name", "web");
        yaml.Begin("adherence");
        yaml.Text("level", result.Adherence.Id());
        yaml.Text("notes", result.Notes);
        yaml.End();
        yaml.EndItem();
        yaml.End();
        yaml.EndItem();
    }
}
