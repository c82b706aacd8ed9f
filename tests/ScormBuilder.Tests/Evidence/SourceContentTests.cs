using System.Text;
using ScormBuilder.Evidence;

namespace ScormBuilder.Tests.Evidence;

/// <summary>Texts count without what a checkout may change in them; anything else counts byte for byte.</summary>
public sealed class SourceContentTests
{
    // printf 'one\ntwo\n' | sha256sum
    private const string OneTwo = "c3f9c8c283a2b1f2f1896f27a01cbe3cddc0c9d93f752e4639035a0f5b36f6e8";

    [TestCase("one\ntwo\n")]
    [TestCase("one\r\ntwo\r\n")]
    [TestCase("one\rtwo\r")]
    [TestCase("\uFEFFone\ntwo\n")]
    public void A_text_counts_in_one_form(string text) => Assert.That(SourceContent.Hash(Encoding.UTF8.GetBytes(text)), Is.EqualTo(OneTwo));

    [TestCase("one\ntwo")]
    [TestCase("one\n\ntwo\n")]
    [TestCase("one two\n")]
    [TestCase("one\ntwo\n\uFEFF")]
    public void Another_text_is_another(string text) => Assert.That(SourceContent.Hash(Encoding.UTF8.GetBytes(text)), Is.Not.EqualTo(OneTwo));

    [Test]
    public void What_is_no_text_stays_as_it_is() =>
        Assert.That(SourceContent.Hash([0, 13, 10, 1]), Is.Not.EqualTo(SourceContent.Hash([0, 10, 1])));

    [Test]
    public void Ends_of_lines_are_found_wherever_a_piece_ends([Range(131_070, 131_074)] int length)
    {
        var start = new string('x', length);
        Assert.That(SourceContent.Hash(Encoding.UTF8.GetBytes(start + "\r\nend\r\n")), Is.EqualTo(SourceContent.Hash(Encoding.UTF8.GetBytes(start + "\nend\n"))));
    }
}
