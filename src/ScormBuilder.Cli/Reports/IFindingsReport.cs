namespace ScormBuilder.Cli.Reports;

/// <summary>Tells what was found in packages or modules.</summary>
internal interface IFindingsReport
{
    /// <summary>Takes what was found in one of them.</summary>
    void Add(CheckedInput input);

    /// <summary>Writes what is left to be written when there are no more.</summary>
    void Finish();
}
