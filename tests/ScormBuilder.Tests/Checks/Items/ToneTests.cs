namespace ScormBuilder.Tests.Checks.Items;

/// <summary>Right and wrong options are worded alike.</summary>
internal sealed class ToneTests
{
    private const string Absolute = "absolute statements are mostly wrong";
    private const string Careful = "careful statements are mostly right";

    [Test]
    public void Absolute_words_in_wrong_options_alone_are_found() => Asked.AssertFound("en", "SB4007",
        ("What do gloves do? | (x) They keep hands clean | ( ) They always protect you | ( ) They never tear",
            $"2 of 2 wrong options allow no exception ('always', 'never'), and no right one does so / {Absolute}"),
        ("What do gloves do? | (x) They keep hands clean | ( ) They help everybody | ( ) They are made for nobody else | ( ) They tear",
            $"2 of 3 wrong options allow no exception ('everybody', 'nobody'), and no right one does so / {Absolute}"));

    [Test]
    public void Caution_in_right_options_alone_is_found() => Asked.AssertFound("en", "SB4007",
        ("What do gloves do? | (x) They usually keep out germs | ( ) They kill germs | ( ) They cool the skin", $"Only what is right is put with caution ('usually') / {Careful}"),
        ("What do gloves do? | [x] They may be torn | [x] They often tear | [ ] They kill germs", $"Only what is right is put with caution ('may') / {Careful}"));

    [Test]
    public void German_tones_are_found() => Asked.AssertFound("de", "SB4007",
        ("Was tun Handschuhe? | (x) Sie halten Hände rein | ( ) Sie schützen immer | ( ) Sie reißen nie",
            $"2 of 2 wrong options allow no exception ('immer', 'nie'), and no right one does so / {Absolute}"),
        ("Was tun Handschuhe? | (x) Sie halten meist dicht | ( ) Sie töten Keime | ( ) Sie kühlen gut", $"Only what is right is put with caution ('meist') / {Careful}"));

    [Test]
    public void Alike_is_not_found()
    {
        Asked.AssertNotFound("en",
            "What do gloves do? | (x) They keep hands clean | ( ) They always protect you | ( ) They tear",
            "What do gloves do? | (x) They never replace washing | ( ) They always protect you | ( ) They never tear",
            "What do gloves do? | (x) They often tear | ( ) They usually protect you | ( ) They kill germs",
            "What do gloves do? | [x] They often tear | [x] They cost money | [ ] They kill germs",
            "Who wears gloves? | (x) The cook | ( ) Everybody | ( ) Nobody",
            "How much soap is left? | (x) Half of it | ( ) All of it | ( ) None",
            "When do you change gloves? | (x) Once they are torn | ( ) Every two hours | ( ) Every day",
            "What may the guest do? | (x) He may leave | ( ) He stays | ( ) He pays",
            "Do gloves protect? | (x) Mostly | ( ) Hardly");
        Asked.AssertNotFound("de",
            "Was tun Handschuhe? | (x) Sie halten Hände rein | ( ) Sie schützen immer wieder | ( ) Sie reißen immer öfter",
            "Wann wechseln Sie sie? | (x) Nach dem Riss | ( ) Alle zwei Stunden | ( ) Jeden Tag",
            "Wer trägt Handschuhe? | (x) Der Koch | ( ) Alle | ( ) Niemand");
    }
}
