using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The check itself finds what it is there for.</summary>
public sealed class AccessibilityHelperTests
{
    [Test]
    public async Task FaultsAreFound()
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<html><body><h1>One</h1><h3>Three</h3><img src='data:,'><p style='color:#aaa;background:#fff'>Pale</p><input></body></html>");
        var rules = (await Accessibility.FindingsAsync(page)).Select(finding => finding.Split(' ')[0]);
        Assert.That(rules, Is.SupersetOf(new[] { "image-alt", "color-contrast", "heading-order", "html-has-lang", "label", "document-title", "region" }));
    }
}
