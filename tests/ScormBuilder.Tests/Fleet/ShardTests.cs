using CsCheck;
using ScormBuilder.Fleet;

namespace ScormBuilder.Tests.Fleet;

/// <summary>A fleet is dealt out to machines that know nothing of each other.</summary>
public sealed class ShardTests
{
    private static readonly Gen<string[]> Names = Gen.String[Gen.Char["abcXYZ-_.0 é"], 1, 6]
        .Where(name => name.Trim('.', ' ').Length > 0).Select(name => $"m{name.TrimEnd('.', ' ')}").Array[0, 60].Select(names => names.Distinct().ToArray());

    [Test]
    public void Every_module_is_in_exactly_one_shard_whatever_the_order_and_the_spelling() =>
        Gen.Select(Names, Gen.Int[1, 12], Gen.Int[0, 1000]).Sample((names, count, seed) =>
        {
            var fleet = new ModuleList(names.Select(name => $"modules/{name}"));
            var elsewhere = new ModuleList(Shuffled(names, seed).Select((name, index) => Spelt(name, index)));
            var shards = Enumerable.Range(1, count).Select(number => new Shard(number, count)).ToList();
            var dealt = shards.Select(shard => shard.Of(fleet)).ToList();

            Assert.That(dealt.SelectMany(part => part), Is.EquivalentTo(names.Select(name => $"modules/{name}")));
            Assert.That(dealt.Max(part => part.Length) - dealt.Min(part => part.Length), Is.LessThanOrEqualTo(1));
            Assert.That(
                shards.Select(shard => string.Join('|', shard.Of(elsewhere).Select(Name))),
                Is.EqualTo(dealt.Select(part => string.Join('|', part.Select(Name)))));
            Assert.That(elsewhere.Identity, Is.EqualTo(fleet.Identity));
        });

    [Test]
    public void Another_list_of_modules_is_another_fleet()
    {
        var fleets = new[] { (string[])["m/a", "m/b"], ["m/a"], ["m/a", "m/c"], ["m/a", "n/b"], [] }.Select(folders => new ModuleList(folders).Identity);
        Assert.That(fleets, Is.Unique);
    }

    [TestCase("1/1", ExpectedResult = "1/1")]
    [TestCase("2/8", ExpectedResult = "2/8")]
    [TestCase("0/8", ExpectedResult = null)]
    [TestCase("9/8", ExpectedResult = null)]
    [TestCase("-1/8", ExpectedResult = null)]
    [TestCase("1/0", ExpectedResult = null)]
    [TestCase("2", ExpectedResult = null)]
    [TestCase("1/2/3", ExpectedResult = null)]
    [TestCase("x", ExpectedResult = null)]
    [TestCase("1/99999999999", ExpectedResult = null)]
    public string? A_shard_is_a_number_and_a_count(string text) => Shard.Parse(text)?.ToString();

    private static string Name(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    // From a checkout of another name, by other ways.
    private static string Spelt(string name, int index) => (index % 3) switch
    {
        0 => $"elsewhere/m/{name}",
        1 => $"./elsewhere/m/{name}/",
        _ => Path.GetFullPath($"elsewhere/x/../m/./{name}"),
    };

    private static string[] Shuffled(string[] names, int seed)
    {
        var shuffled = names.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
