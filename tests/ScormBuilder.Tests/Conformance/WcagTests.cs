using ScormBuilder.Conformance;

namespace ScormBuilder.Tests.Conformance;

public sealed class WcagTests
{
    [TestCase(WcagLevel.A, 31)]
    [TestCase(WcagLevel.AA, 24)]
    [TestCase(WcagLevel.AAA, 31)]
    public void Every_criterion_of_2_2_is_there(WcagLevel level, int count) =>
        Assert.That(Wcag.Criteria.Count(criterion => criterion.Level == level), Is.EqualTo(count));

    [Test]
    public void Numbers_are_each_once_in_order_and_4_1_1_is_gone()
    {
        var numbers = Wcag.Criteria.Select(criterion => criterion.Number).ToList();
        Assert.That(numbers, Is.Unique.And.Not.Contain("4.1.1"));
        Assert.That(numbers, Is.EqualTo(numbers.OrderBy(Version.Parse)));
    }

    [TestCase("1.2.1", "audio-only-and-video-only-prerecorded")]
    [TestCase("2.2.5", "re-authenticating")]
    [TestCase("3.3.4", "error-prevention-legal-financial-data")]
    [TestCase("4.1.2", "name-role-value")]
    public void A_handle_is_what_addresses_have(string number, string handle) =>
        Assert.That(Wcag.Criteria.Single(criterion => criterion.Number == number).Handle, Is.EqualTo(handle));
}
