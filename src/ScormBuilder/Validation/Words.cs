using System.Globalization;

namespace ScormBuilder.Validation;

/// <summary>Numbers as findings write them.</summary>
internal static class Words
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
