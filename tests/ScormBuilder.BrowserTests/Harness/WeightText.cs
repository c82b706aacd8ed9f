using System.Globalization;
using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// The courses whose weight and speed are a promise (player.md), of any number of lessons: without media, 7 questions a lesson, an assessment in
/// the last one. What 28 questions ask comes over and over.
/// </summary>
public static class WeightText
{
    public const int QuestionsALesson = 7;

    private static readonly string[] Titles = ["Hands and surfaces", "Bleeding and burns", "Breathing and circulation", "Final assessment"];

    private static readonly string[] Introductions =
    [
        "Most infections in a clinic travel by hand. Soap, water and alcohol rub break the chain, and gloves do not replace them. This lesson takes you through the moments at which hands have to be clean, and through what surfaces need between two patients.",
        "Bleeding looks worse than it is more often than not, and a burn looks better. In both, what you do in the first minutes decides how the wound heals. This lesson is about pressure, cool running water, and what to leave alone.",
        "When somebody collapses there is little time and much noise. A short order of steps helps: look, call, press. This lesson repeats the order until it needs no thought, and says what changes with children.",
        "Answer all the questions, then submit. You need 80 percent to pass, and you may try three times.",
    ];

    // Stem | right answer | wrong answers … | why
    private static readonly string[] Questions =
    [
        "How long should washing hands with soap take?|About 40 to 60 seconds|Five seconds|Ten minutes|Short washing leaves fingertips and thumbs untouched.",
        "When do you clean your hands?|Before and after each patient|Once every shift|Only when they look dirty|What you cannot see travels as well.",
        "What do gloves do?|They add to clean hands|They replace washing|They make rub unnecessary|Gloves have holes, and hands get dirty when they come off.",
        "Which part is forgotten most often?|The thumb|The palm|The wrist|It needs a movement of its own.",
        "What kills the spores that alcohol leaves?|Soap and water wash them away|More alcohol|Cold air|Rub does not destroy spores; running water carries them off.",
        "What comes off first after an examination?|The gloves|The mask|The goggles|They are the dirtiest of the three.",
        "How is a keyboard cleaned between patients?|With a disinfectant wipe|With a dry cloth|Not at all|It is touched by every hand in the room.",
        "What stops most bleeding?|Firm direct pressure|A loose bandage|Raising the head|Pressure gives the blood time to clot.",
        "How long do you press?|Ten minutes without looking|Half a minute|Until the pain stops|Each look tears the clot.",
        "What do you do with a knife in a wound?|Leave it and steady it|Pull it out|Turn it gently|It may be closing the vessel that it cut.",
        "What cools a fresh burn best?|Cool running water|Ice|Butter|Ice harms skin that is already hurt.",
        "For how long is a burn cooled?|Twenty minutes|One minute|Two hours|Heat stays in the tissue long after the flame.",
        "What covers a burn afterwards?|Cling film, laid on loosely|Cotton wool|Toothpaste|Film keeps air and germs out and does not stick.",
        "Which burn always needs a doctor?|One that goes round a finger|A red fingertip|A sunburnt nose|Swelling can cut off the blood.",
        "What do you check first in a person who lies still?|Whether it is safe to go there|The pulse|The pockets|A second victim helps nobody.",
        "How do you see whether somebody breathes?|Look, listen and feel for ten seconds|Hold a mirror|Ask the bystanders|Gasping does not count as breathing.",
        "Where do you press in adults?|In the middle of the chest|On the left side|On the belly|There the heart lies between breastbone and spine.",
        "How fast do you press?|100 to 120 times a minute|40 times a minute|As fast as you can|The heart has to fill between two pushes.",
        "How deep do you press in adults?|Five to six centimetres|One centimetre|Ten centimetres|Less moves no blood, more breaks more than ribs.",
        "When do you stop pressing?|When help takes over|After five minutes|When a rib cracks|Every pause lets the pressure fall to nothing.",
        "What does a defibrillator need from you?|That you switch it on and listen|A prescription|A doctor nearby|It speaks, and it shocks only where a shock helps.",
        "Which sign points to a stroke?|A face that droops on one side|A sore throat|An itching arm|Face, arms, speech: then the time counts.",
        "What do you give a person with a stroke to drink?|Nothing|Sweet tea|Cold water|Swallowing may be lost.",
        "How do you lay somebody who is faint?|Flat, with the legs up|Sitting upright|On the belly|Blood from the legs goes to the head.",
        "What helps a nosebleed?|Leaning forward and pinching the soft part|Leaning back|Lying down|Blood that is swallowed makes you sick.",
        "How do you help somebody who chokes and cannot cough?|Five blows on the back, then five thrusts|A glass of water|A pat on the head|Each blow may be the one that clears the way.",
        "What belongs in the call for help?|Where you are and what has happened|Your full name first|What you had for lunch|Without a place nobody can come.",
        "Who ends an emergency call?|The person at the centre|You, quickly|Whoever is louder|They may have one more question.",
    ];

    /// <summary>The files of the module, by name.</summary>
    /// <param name="lessons">How many lessons it has, at least 1.</param>
    public static Dictionary<string, string> Files(int lessons)
    {
        var files = new Dictionary<string, string>
        {
            ["module.yaml"] = """
                id: first-minutes
                title: The first minutes
                language: en
                version: 1.0.0
                description: First aid and clean hands for people who work in a clinic.
                objectives:
                  clean: Keep hands and surfaces clean
                  act: Act in the right order in an emergency
                """,
        };
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var lesson = 0; lesson < lessons; lesson++)
        {
            var isLast = lesson == lessons - 1;
            var kind = isLast ? 3 : lesson % 3;
            var assessment = isLast ? "assessment:\n  pass-mark: 80\n  attempts: 3\n  shuffle: true\n" : "";
            var text = new StringBuilder($"---\ntitle: {Titles[kind]}\n{assessment}---\n\n{Introductions[kind]}\n\n");
            for (var question = 0; question < QuestionsALesson; question++)
            {
                AppendQuestion(text, (lesson * QuestionsALesson) + question, keys);
            }

            files[$"{lesson + 1:00}-lesson-{lesson + 1}.md"] = text.ToString();
        }

        return files;
    }

    private static void AppendQuestion(StringBuilder text, int number, HashSet<string> keys)
    {
        var parts = Questions[number % Questions.Length].Split('|');
        var options = parts[1..^1].Select((option, index) => $"- ({(index == 0 ? 'x' : ' ')}) {option}").ToList();
        var objective = number % 14 < 7 ? "clean" : "act";
        text.Append(CultureInfo.InvariantCulture, $"::: choice {{#{Identity(number + 1, keys)} objective={objective}}}\n{parts[0]}\n\n");
        text.AppendJoin('\n', options.Skip(number % 3).Concat(options.Take(number % 3)));
        text.Append($"\n\n> [!WHY]\n> {parts[^1]}\n:::\n\n");
    }

    // Of some thousand identities two have the same key in the stored progress: the compiler tells, and an author then takes another.
    private static string Identity(int number, HashSet<string> keys)
    {
        var identity = $"question-{number}";
        while (!keys.Add(ProgressKey.Of(identity)))
        {
            identity += "-more";
        }

        return identity;
    }
}
