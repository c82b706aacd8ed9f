using ScormBuilder.Validation;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells what was found in packages.</summary>
internal interface IValidationReport
{
    /// <summary>Takes what was found in one of them.</summary>
    void Add(PackageValidation validation);

    /// <summary>Writes what is left to be written when there are no more.</summary>
    void Finish();
}
