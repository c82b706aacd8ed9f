namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Answers to the questions of the gallery, which has one of each type, as <see cref="Answers.IAnswers"/> takes them.</summary>
public static class GalleryAnswers
{
    /// <summary>The lessons, in their order; the last one is the assessment.</summary>
    public static string[] Lessons => ["boxes", "parts", "text", "choosing", "placing", "writing", "deciding", "assessment"];

    /// <summary>In practice. Where nothing is right or wrong, every answer is right; where little can be partly right, nothing is.</summary>
    public static IReadOnlyDictionary<string, GalleryAnswer> Practice { get; } = new Dictionary<string, GalleryAnswer>
    {
        ["who-cleans"] = new("choosing", ["everybody_who_takes_part"], ["the_one_who_touches_patients"]),
        ["what-you-need"] = new("choosing", ["water", "soap", "a_towel"], ["gloves"], ["water"]),
        ["which-bar"] = new("choosing", ["the_right_bar"], ["the_left_bar"]),
        ["washing-order"] = new(
            "placing",
            ["wet_your_hands", "take_soap", "rub_for_forty_seconds", "rinse", "dry_with_a_fresh_towel"],
            ["take_soap", "rub_for_forty_seconds", "rinse", "dry_with_a_fresh_towel", "wet_your_hands"],
            ["wet_your_hands", "take_soap", "rinse", "rub_for_forty_seconds", "dry_with_a_fresh_towel"]),
        ["what-removes-what"] = new(
            "placing",
            ["visible_dirt=soap_and_water", "most_germs_on_clean_hands=alcohol_rub", "germs_on_a_keyboard=a_disinfectant_wipe"],
            ["visible_dirt=a_dry_cloth", "most_germs_on_clean_hands=a_dry_cloth", "germs_on_a_keyboard=a_dry_cloth"],
            ["visible_dirt=soap_and_water", "most_germs_on_clean_hands=a_dry_cloth", "germs_on_a_keyboard=a_dry_cloth"]),
        ["wash-or-rub"] = new(
            "placing",
            ["after_visible_dirt=wash_with_soap", "after_a_patient_with_spores=wash_with_soap", "before_touching_a_patient=rub_with_alcohol", "after_touching_a_bed=rub_with_alcohol"],
            ["after_visible_dirt=rub_with_alcohol", "after_a_patient_with_spores=rub_with_alcohol", "before_touching_a_patient=wash_with_soap", "after_touching_a_bed=wash_with_soap"],
            ["after_visible_dirt=wash_with_soap", "after_a_patient_with_spores=rub_with_alcohol", "before_touching_a_patient=rub_with_alcohol", "after_touching_a_bed=wash_with_soap"]),
        ["what-gloves-do"] = new("writing", ["replace", "Hygiene"], ["wear", "out"], ["replace", "out"]),
        ["how-many-seconds"] = new("writing", ["45"], ["5"]),
        ["your-ward"] = new("writing", ["Soap, water and forty seconds"]),
        ["the-round"] = new("deciding", ["Hold out the dispenser"], Partly: ["Say nothing", "Speak to her in the corridor afterwards"]),
        ["about-this-course"] = new("deciding", ["5_agree", "5_agree"]),
        ["seen-for-myself"] = new("deciding", ["confirmed"]),
    };

    /// <summary>In the assessment.</summary>
    public static IReadOnlyDictionary<string, GalleryAnswer> Assessment { get; } = new Dictionary<string, GalleryAnswer>
    {
        ["test-choice"] = new("assessment", ["a_round_one"], ["a_square_one"]),
        ["test-hotspot"] = new("assessment", ["the_left_bar"], ["the_right_bar"]),
        ["test-ordering"] = new(
            "assessment",
            ["the_line_with_the_name_and_the_identity", "what_is_asked", "the_options", "the_hint"],
            ["what_is_asked", "the_options", "the_hint", "the_line_with_the_name_and_the_identity"],
            ["the_line_with_the_name_and_the_identity", "what_is_asked", "the_hint", "the_options"]),
        ["test-matching"] = new(
            "assessment",
            ["bring_steps_into_their_order=ordering", "tell_groups_apart=sorting", "recall_a_word=fill_in"],
            ["bring_steps_into_their_order=fill_in", "tell_groups_apart=ordering", "recall_a_word=sorting"],
            ["bring_steps_into_their_order=ordering", "tell_groups_apart=fill_in", "recall_a_word=sorting"]),
        ["test-sorting"] = new(
            "assessment",
            ["numeric=can_be_scored", "scenario=can_be_scored", "rating=never_scored", "reflection=never_scored"],
            ["numeric=never_scored", "scenario=never_scored", "rating=can_be_scored", "reflection=can_be_scored"],
            ["numeric=can_be_scored", "scenario=can_be_scored", "rating=can_be_scored", "reflection=can_be_scored"]),
        ["test-fill-in"] = new("assessment", ["identity"], ["title"]),
        ["test-numeric"] = new("assessment", ["50"], ["25"]),
        ["test-scenario"] = new("assessment", ["Write a scenario with three scenes"], Partly: ["Write a choice with four long answers"]),
    };

    /// <summary>Gives an answer to a practice question, and sends it where that is a step of its own.</summary>
    public static async Task PractiseAsync(Learner learner, string question, string[] answer)
    {
        var form = learner.Question(question);
        await learner.AnswerAsync(question, answer);
        if (await form.GetAttributeAsync("data-state") == "open")
        {
            await learner.SubmitAsync(question);
        }

        await Expect(form).Not.ToHaveAttributeAsync("data-state", "open");
    }
}
