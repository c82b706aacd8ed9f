using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Looking;

/// <summary>Takes pictures of the places of findings, as many and as large as a report bears.</summary>
internal sealed class Pictures
{
    private const int Most = 60;
    private const int LongestBase64 = 200_000;

    private readonly Dictionary<string, int> perRule = [];
    private int taken;

    /// <summary>Takes a picture for each finding that has a place, as the page looks now.</summary>
    public async Task TakeAsync(CoursePage page, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Target.Length > 0))
        {
            var ofRule = perRule[finding.Rule] = perRule.GetValueOrDefault(finding.Rule) + 1;
            if (taken >= Most || ofRule > 12)
            {
                continue;
            }

            var place = await page.CallAsync("audit.show", finding.Target).ConfigureAwait(false);
            if (place.ValueKind == JsonValueKind.Object && await page.PictureAsync(place, "jpeg").ConfigureAwait(false) is { Length: < LongestBase64 } picture)
            {
                finding.Picture = "data:image/jpeg;base64," + picture;
                taken++;
            }
        }

        await page.CallAsync("() => { scrollTo(0, 0); return true }").ConfigureAwait(false);
    }
}
