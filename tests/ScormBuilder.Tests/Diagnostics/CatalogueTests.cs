using System.Reflection;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Diagnostics;

internal sealed class CatalogueTests
{
    /// <summary>Codes whose cause cannot be written into a case, with the test that shows each instead.</summary>
    private static readonly Dictionary<string, string> ShownElsewhere = new()
    {
        ["SB1019"] = "ModuleReaderTests.A_file_that_cannot_be_read_is_reported",
        ["SB1020"] = "CommandLineTests",
        ["SB7050"] = "DossierCommandTests.A_module_without_duties_gets_none",
        ["SB7051"] = "HoursSheetTests.More_hours_than_computed_are_said_so",
        ["SB7052"] = "CourseDossierTests.What_is_no_earlier_version_is_said_so",
        ["SB7053"] = "CourseDossierTests.What_is_no_earlier_version_is_said_so",
        ["SB2302"] = "StateBudgetTests.Identities_that_share_a_stored_key_are_reported",
    };

    [Test]
    public void Every_code_is_in_the_catalogue_once()
    {
        var declared = typeof(Catalogue).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Catalogue).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code)
            .Order()
            .ToList();
        Assert.That(Catalogue.All.Select(descriptor => descriptor.Code), Is.EqualTo(declared));
        Assert.That(declared, Is.Unique);
    }

    [Test]
    public void Every_code_of_the_authors_text_has_a_case()
    {
        var cases = DiagnosticCaseTests.Names.Select(name => name[.."SB0000".Length]).Concat(Checks.Duties.DutyTests.Codes).ToHashSet();
        var without = Catalogue.All
            .Select(descriptor => descriptor.Code)
            .Where(code => !code.StartsWith("SB5", StringComparison.Ordinal) && !code.StartsWith("SB6", StringComparison.Ordinal) && !cases.Contains(code) && !ShownElsewhere.ContainsKey(code));
        Assert.That(without, Is.Empty);
    }

    [Test]
    public void Every_message_is_a_sentence_and_says_how_to_mend_it()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var descriptor in Catalogue.All)
            {
                Assert.That(descriptor.Code, Does.Match("^SB[1-9][0-9]{3}$"));
                Assert.That(descriptor.Message, Does.Match(@"[.}]$"), descriptor.Code);
                Assert.That(descriptor.Remedy, Does.Match(@"[.}]$"), descriptor.Code);
            }
        }
    }

    [Test]
    public void The_list_of_codes_for_people_is_complete()
    {
        var list = string.Join('\n', Catalogue.All.Select(descriptor =>
            $"| {descriptor.Code} | {descriptor.Severity.ToString().ToLowerInvariant()} | {Plain(descriptor.Message)} | {Plain(descriptor.Remedy)} |"));
        BrowserTests.Harness.Golden.Match(
            "# Diagnostic codes\n\nCodes are stable: a code is never given a second meaning. Placeholders stand for the particulars.\n\n"
            + "| code | severity | what is wrong | how to mend it |\n|---|---|---|---|\n" + list,
            "../../../src/ScormBuilder/Diagnostics/README.md");
    }

    private static string Plain(string format) =>
        format.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
