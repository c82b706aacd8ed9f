namespace ScormBuilder.Tests.Checks.Items;

/// <summary>Where options keep their order, the right ones are spread over all places.</summary>
internal sealed class KeyPlacesTests
{
    private const string Kept = "shuffle: false";

    [TestCase("1 1 1 1 1", "in 5 of 5 questions the right option is the first one")]
    [TestCase("2 2 2 1 2 2 2 2", "in 7 of 8 questions the right option is the second one")]
    [TestCase("4 4 4 4 4 4", "in 6 of 6 questions the right option is the last one")]
    [TestCase("2 3 4 2 3 4 2 3 4 2 3 4 2 3 4 2 3 4 2 3 4 2 3", "in none of 23 questions is the right option the first one")]
    public void A_habit_is_found(string places, string words) => Assert.That(
        Asked.InAssessment("en", Kept, Bank(places)), Is.EqualTo(new[] { $"1: SB4006 {words}" }));

    [TestCase("1 1 1 1", Description = "a small bank")]
    [TestCase("1 1 1 2 3 1 4", Description = "four of seven may be chance")]
    [TestCase("2 3 4 2 3 4 2 3 4 2 3 4", Description = "that none of twelve is the first may be chance")]
    [TestCase("1 2 3 4 1 2 3 4 1 2 3 4 1 2 3 4 1 2 3 4 1 2 3 4")]
    public void What_chance_explains_is_not_found(string places) => Assert.That(Asked.InAssessment("en", Kept, Bank(places)), Is.Empty);

    [Test]
    public void The_last_place_is_one_whatever_the_number_of_options()
    {
        var bank = Enumerable.Range(0, 7).Select(number => $"Which tool is for job {number}? | ( ) Saw | ( ) File | {(number % 2 == 0 ? "(x) Lamp" : "( ) Lamp | (x) Bolt")}");
        Assert.That(Asked.InAssessment("de", Kept, bank), Is.EqualTo(new[] { "1: SB4006 in 7 of 7 questions the right option is the last one" }));
    }

    [Test]
    public void Shuffled_options_have_no_place() => Assert.That(Asked.InAssessment("en", "shuffle: true", Bank("1 1 1 1 1 1 1 1")), Is.Empty);

    [Test]
    public void Practice_is_no_assessment() => Assert.That(Asked.Found("en", [.. Bank("1 1 1 1 1 1 1 1")]), Has.All.EndsWith("=> "));

    private static IEnumerable<string> Bank(string places) => places.Split(' ').Select((place, number) =>
        $"Which tool is for job {number}? | {string.Join(" | ", new[] { "Saw", "File", "Lamp", "Bolt" }.Select((tool, index) => $"({(index + 1 == int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) ? 'x' : ' ')}) {tool}"))}");
}
