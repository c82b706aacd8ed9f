namespace ScormBuilder.Tests.Checks;

/// <summary>What points at the page by colour or place alone is found, and what only sounds like it is not.</summary>
internal sealed class SensoryWordingTests
{
    private static readonly string[] Codes = ["SB3030", "SB3031"];

    [Test]
    public void English_phrases_are_found() => AssertFound("en",
        ("Read the green box first.", "the green box"),
        ("Wrong answers are shown in red.", "shown in red"),
        ("The steps marked in red are urgent.", "marked in red"),
        ("Use the button below in green.", "button below in green"),
        ("Compare the red and blue lists.", "the red and blue lists"),
        ("What the dark blue bar says is true.", "the dark blue bar"),
        ("All the yellow items matter; the rest can wait.", "All the yellow items"),
        ("Look at the grey text in the table.", "the grey text"),
        ("Red items are required.", "Red items are"),
        ("The words highlighted yellow are new.", "highlighted yellow"),
        ("The picture on the right shows a heart.", "picture on the right"),
        ("Read the box on the left.", "box on the left"),
        ("Press the button at the top right of the page.", "button at the top right"),
        ("For details see below left.", "see below left"),
        ("The order is shown on the right-hand side.", "shown on the right-hand side"),
        ("The left-hand column lists the risks.", "The left-hand column"),
        ("Choose one from the left menu.", "the left menu"),
        ("On the left you see the diagram.", "On the left you see the diagram"),
        ("On the right is a list of words.", "On the right is a list"));

    [Test]
    public void English_phrases_that_mean_something_else_are_not_found() => AssertNotFound("en",
        "Red blood cells carry oxygen, and white blood cells fight infection.",
        "The Red Cross helps. So does the green party.",
        "This is the right answer. Choose the right picture.",
        "You are on the right track with this list.",
        "See below. The table below shows more. See above for the list.",
        "Yellow fever is rare; the yellow fever vaccine is not.",
        "The room on the right of the stairs is locked.",
        "The box on the left of the door holds gloves.",
        "Press the red button on the wall.",
        "It was a grey area, a black box, on the red list.",
        "The left ventricle is on the left side of the heart.",
        "The picture shows a black and white cow in red light.",
        "The picture in black and white is old.",
        "Read the green box called Summary, or the red box \"Risks\".",
        "Wrong answers are shown in red and marked with a cross.",
        "People left the table. All the items left in the box are yours.",
        "She was dressed in red and turned left.",
        "Everybody has the right to see the list; see right away.",
        "He is on the right side of the law.",
        "The red area of the brain scan shows activity.",
        "The colour `the red box` stands for is code.");

    [Test]
    public void German_phrases_are_found() => AssertFound("de",
        ("Lesen Sie den roten Kasten.", "den roten Kasten"),
        ("Der hellgrüne Text ist neu.", "Der hellgrüne Text"),
        ("Wählen Sie im blauen Feld.", "im blauen Feld"),
        ("Falsche Antworten sind rot markiert.", "rot markiert"),
        ("Neues ist in Grün dargestellt.", "in Grün dargestellt"),
        ("Der Text in Rot ist wichtig.", "Text in Rot"),
        ("Wichtiges steht in roter Schrift.", "in roter Schrift"),
        ("Das Bild rechts zeigt ein Herz.", "Bild rechts"),
        ("Der Kasten links oben nennt die Regel.", "Kasten links oben"),
        ("Die Tabelle auf der rechten Seite hilft.", "Tabelle auf der rechten Seite"),
        ("Die linke Spalte nennt die Risiken.", "Die linke Spalte"),
        ("Mehr dazu: siehe rechts unten.", "siehe rechts unten"),
        ("Der Weg ist rechts abgebildet.", "rechts abgebildet"),
        ("Rechts oben sehen Sie ein Diagramm.", "Rechts oben sehen Sie ein Diagramm"),
        ("Klicken Sie rechts oben auf den Link.", "rechts oben auf den Link"));

    [Test]
    public void German_phrases_that_mean_something_else_are_not_found() => AssertNotFound("de",
        "Rote Blutkörperchen tragen Sauerstoff.",
        "Das Rote Kreuz hilft. Der rote Faden fehlt.",
        "Alles ist im grünen Bereich.",
        "Siehe oben. Die Tabelle unten zeigt mehr.",
        "Das ist die richtige Antwort. Er hat recht.",
        "Links durch den Flur zur Treppe West, rechts zur Treppe Ost.",
        "Die Tür rechts ist zu. Gehen Sie nach links.",
        "Das Bild links neben der Tür hängt schief.",
        "Der rote Knopf an der Wand löst Alarm aus.",
        "Sie hat den Text links liegen lassen.",
        "Lesen Sie den roten Kasten „Gefahr“.",
        "Falsche Antworten sind rot markiert und mit einem Kreuz versehen.",
        "Die rechte Hand weiß nicht, was die linke tut.",
        "Der gelbe Sack steht vor dem Haus.");

    [Test]
    public void Each_passage_is_read_in_its_own_language()
    {
        var found = Checked.Lesson(
            "fr", "La boîte rouge, à droite.\n\n::: passage {lang=en-GB}\nRead the red box.\n:::\n\n::: passage {lang=de-AT}\nDas Bild rechts.\n:::", Codes);
        Assert.That(found.Select(diagnostic => (diagnostic.Location.Line, diagnostic.Particulars[0])), Is.EqualTo(new[] { (8, "the red box"), (12, "Bild rechts") }));
    }

    [Test]
    public void The_place_is_right_in_a_paragraph_of_several_lines()
    {
        var found = Checked.Lesson("en", "- An item with *much* to say &amp; more,\n  which goes on and says: read\n  the red box.", Codes);
        Assert.That(found.Select(diagnostic => (diagnostic.Location.Line, diagnostic.Location.Column)), Is.EqualTo(new[] { (7, 3) }));
    }

    [Test]
    public void Words_that_describe_a_picture_may_say_what_is_where()
    {
        var found = Checked.Lesson(
            "en",
            """
            ![The red box on the left](media/a.svg "A drawing")

            ::: figure
            ![Two boxes](media/a.svg)

            The red box on the left leads to the green box on the right.
            :::

            ::: hotspot {#which image=media/a.svg alt="Two boxes, the left box in red"}
            Which box is meant?

            - ( ) The left box {rect=8,5,34,90}
            - (x) The red box {rect=58,5,34,90}
              > Not the left box.
            :::
            """,
            Codes,
            ("media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        Assert.That(found.Select(diagnostic => (diagnostic.Location.Line, diagnostic.Particulars[0])), Is.EqualTo(new[] { (18, "the left box") }));
    }

    private static void AssertFound(string language, params (string Paragraph, string Phrase)[] expected) => Assert.That(
        Checked.Paragraphs(language, expected.Select(pair => pair.Paragraph), Codes),
        Is.EqualTo(expected.Select(pair => $"{pair.Paragraph} => {pair.Phrase}")));

    private static void AssertNotFound(string language, params string[] paragraphs) => Assert.That(
        Checked.Paragraphs(language, paragraphs, Codes), Is.EqualTo(paragraphs.Select(paragraph => $"{paragraph} => ")));
}
