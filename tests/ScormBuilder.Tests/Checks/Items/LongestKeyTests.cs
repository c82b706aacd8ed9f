namespace ScormBuilder.Tests.Checks.Items;

/// <summary>The right option does not stand out by its length, in a question or over an assessment.</summary>
internal sealed class LongestKeyTests
{

    [Test]
    public void A_right_option_half_as_long_again_is_found() => Asked.AssertFound("en", "SB4001",
        ("What stops a nosebleed? | ( ) Lying down flat | (x) Sitting up and pinching the nose for a while | ( ) Looking up", "44 / 15"));

    [Test]
    public void It_is_in_every_language() => Asked.AssertFound("fr", "SB4001",
        ("Que faire ? | ( ) Rien du tout | (x) Fermer la fenêtre et sortir calmement | ( ) Courir vite", "37 / 12"));

    [Test]
    public void Lengths_that_hardly_differ_are_not_found() => Asked.AssertNotFound("en",
        // Half as long again, but by few characters; many characters, but not half as long again.
        "What is it? | (x) A long lid | ( ) A lid | ( ) A pan",
        "What do you say? | (x) Let us sit down together and look at the plan for a moment | ( ) Let us meet again next week when the plan is ready | ( ) Never mind",
        "What do you say to the guest? | ( ) Sitting up and pinching the nose for a while | (x) Lying down flat | ( ) Looking up",
        "Is it so? | (x) As far as we know it has been so for years | ( ) Not so",
        "What do you bring? | [x] Something to write with, and enough paper | [x] Your key | [ ] Gloves");

    [Test]
    public void An_assessment_whose_right_options_are_mostly_the_longest_is_found()
    {
        var found = Asked.InAssessment("en", "shuffle: true", Bank(longest: 6, of: 8));
        Assert.That(found, Is.EqualTo(new[] { "1: SB4002 6 / 8" }));
    }

    [TestCase(3, 3, Description = "a small bank")]
    [TestCase(4, 8, Description = "half may be chance")]
    [TestCase(5, 12, Description = "less than half")]
    public void What_chance_explains_is_not_found(int longest, int of) => Assert.That(Asked.InAssessment("en", "shuffle: true", Bank(longest, of)), Is.Empty);

    [Test]
    public void Practice_is_no_assessment() => Assert.That(Asked.Found("en", [.. Bank(longest: 8, of: 8)]), Has.All.EndsWith("=> "));

    private static IEnumerable<string> Bank(int longest, int of) => Enumerable.Range(0, of).Select(number => number < longest
        ? $"Which tool is for job {number}? | ( ) The saw | (x) The hammer | ( ) The drill | ( ) The file"
        : $"Which tool is for job {number}? | ( ) The hammer | (x) The saw | ( ) The drill | ( ) The file");
}
