using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Validation;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder validate &lt;package.zip&gt;...</c>: checks packages, whoever made them.</summary>
internal static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var packages = new Argument<string[]>("package.zip")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "SCORM packages; * and ? stand for any files.",
        };
        var format = FindingsReports.Option();
        var command = new Command("validate", "Checks SCORM packages, whoever made them.") { packages, format };
        command.SetAction(line => Run(line.GetRequiredValue(packages), line.GetRequiredValue(format), terminal));
        return command;
    }

    private static int Run(string[] arguments, string format, Terminal terminal)
    {
        var report = FindingsReports.Of(format, "package", terminal);
        var status = ExitStatus.Done;
        foreach (var path in PackagePaths.Expand(arguments))
        {
            try
            {
                var validation = Validate(path);
                report.Add(new CheckedPackage(validation));
                status = Math.Max(status, validation.IsValid ? ExitStatus.Done : ExitStatus.InputHasErrors);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine($"scormbuilder: {Words.Printable(path)}: {Words.Printable(failure.Message)}");
                status = ExitStatus.MachineFailed;
            }
        }

        report.Finish();
        return status;
    }

    private static PackageValidation Validate(string path)
    {
        var name = path.Replace('\\', '/');
        if (!File.Exists(path))
        {
            return new PackageValidation(name, null, [ZipCodes.NoFile.At(new SourceLocation(name, 1, 1))]);
        }

        using var package = File.OpenRead(path);
        return PackageValidator.Validate(package, name);
    }
}
