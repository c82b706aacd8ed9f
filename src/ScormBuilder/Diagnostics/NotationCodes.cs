using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the text of lessons: SB20xx blocks and links, SB21xx questions, SB22xx the assessment, SB23xx what can be stored.</summary>
public static class NotationCodes
{
    /// <summary>A block of an unknown kind.</summary>
    public static readonly DiagnosticDescriptor UnknownBlock = new(
        "SB2001", Severity.Error, "There is no block '{0}'.", "{1}");

    /// <summary>A block without closing fence.</summary>
    public static readonly DiagnosticDescriptor UnclosedBlock = new(
        "SB2002", Severity.Error, "The block '{0}' that begins here is never closed.", "Close it with a line '{1}'.");

    /// <summary>A fence that closes another block than meant.</summary>
    public static readonly DiagnosticDescriptor FenceClosesWrongBlock = new(
        "SB2003", Severity.Error, "Line {0} closes the block '{1}' of line {2}, while this '{3}' in it is still open.", "Give the outer block a longer fence, such as '{4}'.");

    /// <summary>A closing fence with nothing open.</summary>
    public static readonly DiagnosticDescriptor StrayFence = new(
        "SB2004", Severity.Error, "This ':::' closes nothing.", "Remove it, or open a block before it; a block that holds another has a longer fence.");

    /// <summary>Words where no title is allowed.</summary>
    public static readonly DiagnosticDescriptor TitleNotAllowed = new(
        "SB2005", Severity.Error, "'{0}' cannot stand behind '{1}'.", "Only note, tip, warning, example and details take a title; attributes stand in braces.");

    /// <summary>An attribute that is not on the allow-list.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        "SB2006", Severity.Error, "The attribute '{0}' is not allowed here.", "{1}");

    /// <summary>Braces that cannot be read.</summary>
    public static readonly DiagnosticDescriptor MalformedAttributes = new(
        "SB2007", Severity.Error, "'{0}' is no list of attributes.", "Write it like {{#its-id .class key=value key=\"two words\"}}.");

    /// <summary>Attributes that apply to nothing.</summary>
    public static readonly DiagnosticDescriptor LeftoverAttributes = new(
        "SB2008", Severity.Error, "The attributes '{0}' belong to nothing.", "Put them right behind a picture, a link or [some words], or at the end of the line.");

    /// <summary>A link with a scheme that is not allowed.</summary>
    public static readonly DiagnosticDescriptor ForbiddenLink = new(
        "SB2009", Severity.Error, "A link to '{0}' is not allowed.", "Links are relative, or begin with https:, mailto: or tel:.");

    /// <summary>A link to a lesson that does not exist.</summary>
    public static readonly DiagnosticDescriptor MissingLesson = new(
        "SB2010", Severity.Error, "There is no lesson '{0}'.", "{1}");

    /// <summary>A link to a heading that does not exist.</summary>
    public static readonly DiagnosticDescriptor MissingHeading = new(
        "SB2011", Severity.Error, "There is no heading '{0}' in the lesson '{1}'.", "{2}");

    /// <summary>A link to a file that is not offered for download.</summary>
    public static readonly DiagnosticDescriptor LinkOutsideMedia = new(
        "SB2012", Severity.Error, "'{0}' is neither a lesson nor in media/.", "Link to a lesson's file, or move the file into media/.");

    /// <summary>HTML in a module that does not allow it.</summary>
    public static readonly DiagnosticDescriptor RawHtml = new(
        "SB2013", Severity.Error, "Raw HTML is not allowed in this module: '{0}'.", "Write it in Markdown, or set 'allow-html: true' in module.yaml.");

    /// <summary>HTML that no module may use.</summary>
    public static readonly DiagnosticDescriptor HtmlNotAllowed = new(
        "SB2014", Severity.Error, "The HTML {0} is not on the allow-list.", "Remove it, or write it in Markdown.");

    /// <summary>A footnote without text.</summary>
    public static readonly DiagnosticDescriptor FootnoteEmpty = new(
        "SB2015", Severity.Error, "The footnote '[^{0}]' has no text.", "Write its text behind the colon.");

    /// <summary>A reference to a missing footnote.</summary>
    public static readonly DiagnosticDescriptor FootnoteUndefined = new(
        "SB2016", Severity.Error, "The footnote '[^{0}]' is defined nowhere in the module.", "Add '[^{0}]: …' to this lesson or to references.md.");

    /// <summary>One footnote label with two texts.</summary>
    public static readonly DiagnosticDescriptor FootnoteConflict = new(
        "SB2017", Severity.Error, "The footnote '[^{0}]' has another text at {1}.", "Keep one of them, or give this one another label.");

    /// <summary>An abbreviation without expansion.</summary>
    public static readonly DiagnosticDescriptor AbbreviationEmpty = new(
        "SB2018", Severity.Error, "The abbreviation '{0}' has no expansion.", "Write it behind the colon.");

    /// <summary>One abbreviation with two expansions.</summary>
    public static readonly DiagnosticDescriptor AbbreviationConflict = new(
        "SB2019", Severity.Error, "The abbreviation '{0}' has another expansion at {1}.", "Keep one of them.");

    /// <summary>A remark outside a question.</summary>
    public static readonly DiagnosticDescriptor StrayRemark = new(
        "SB2020", Severity.Error, "'[!{0}]' belongs in a question.", "For a box in the text write '::: note'.");

    /// <summary>A remark of an unknown kind.</summary>
    public static readonly DiagnosticDescriptor UnknownRemark = new(
        "SB2021", Severity.Error, "A question has no part '[!{0}]'.", "{1}");

    /// <summary>The same remark twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateRemark = new(
        "SB2022", Severity.Error, "The question has '[!{0}]' twice.", "Keep one of them.");

    /// <summary>A block without content.</summary>
    public static readonly DiagnosticDescriptor EmptyBlock = new(
        "SB2023", Severity.Error, "{0} is empty.", "Write something in it, or remove it.");

    /// <summary>A figure without picture.</summary>
    public static readonly DiagnosticDescriptor FigureNeedsPicture = new(
        "SB2024", Severity.Error, "The figure does not begin with a picture.", "Put the picture alone in its first paragraph.");

    /// <summary>A figure without description.</summary>
    public static readonly DiagnosticDescriptor FigureNeedsDescription = new(
        "SB2025", Severity.Error, "The figure has no long description.", "Describe below the picture what it shows, or use the picture without a figure.");

    /// <summary>A passage without language.</summary>
    public static readonly DiagnosticDescriptor PassageNeedsLanguage = new(
        "SB2026", Severity.Error, "The passage does not say its language.", "Write '::: passage {{lang=de}}'.");

    /// <summary>Details without summary.</summary>
    public static readonly DiagnosticDescriptor DetailsNeedsSummary = new(
        "SB2027", Severity.Error, "The details have no summary.", "Put words behind '::: details', or begin with a paragraph and go on with more.");

    /// <summary>Two headings with one identity.</summary>
    public static readonly DiagnosticDescriptor DuplicateHeading = new(
        "SB2028", Severity.Error, "The heading identity '{0}' exists already in this lesson, at {1}.", "Choose another one.");

    /// <summary>A question within a question.</summary>
    public static readonly DiagnosticDescriptor NestedQuestion = new(
        "SB2029", Severity.Error, "The question '{0}' stands inside another question.", "Move it out.");

    /// <summary>A question without identity.</summary>
    public static readonly DiagnosticDescriptor QuestionNeedsIdentity = new(
        "SB2101", Severity.Error, "The question has no identity.", "Write one, such as '::: {0} {{#its-name}}'.");

    /// <summary>A question without stem.</summary>
    public static readonly DiagnosticDescriptor NoStem = new(
        "SB2102", Severity.Error, "The question asks nothing.", "Write what is asked as a paragraph before the options.");

    /// <summary>A choice without options.</summary>
    public static readonly DiagnosticDescriptor NoOptions = new(
        "SB2103", Severity.Error, "The question has no options.", "List them, '- (x) the right one' and '- ( ) a wrong one'.");

    /// <summary>An option without mark.</summary>
    public static readonly DiagnosticDescriptor UnmarkedOption = new(
        "SB2104", Severity.Error, "This option has no mark.", "Begin it with '( )' or '(x)', or all of them with '[ ]' or '[x]'.");

    /// <summary>Both kinds of marks in one question.</summary>
    public static readonly DiagnosticDescriptor MixedMarks = new(
        "SB2105", Severity.Error, "The options mix '( )' and '[ ]'.", "Use '( )' for one right answer, '[ ]' for several.");

    /// <summary>Several right answers where one is meant.</summary>
    public static readonly DiagnosticDescriptor SeveralRight = new(
        "SB2106", Severity.Error, "Several options are marked '(x)'.", "Keep one, or mark all options with '[ ]' and '[x]'.");

    /// <summary>A question without a right answer.</summary>
    public static readonly DiagnosticDescriptor NoRight = new(
        "SB2107", Severity.Error, "No option is right.", "Mark the right one with an x.");

    /// <summary>A choice of one.</summary>
    public static readonly DiagnosticDescriptor OneOption = new(
        "SB2108", Severity.Error, "There is only one option.", "Add at least one more.");

    /// <summary>More options than an LMS records.</summary>
    public static readonly DiagnosticDescriptor TooManyOptions = new(
        "SB2109", Severity.Error, "There are {0} options; at most 36 can be recorded.", "Split the question.");

    /// <summary>Two equal options.</summary>
    public static readonly DiagnosticDescriptor EqualOptions = new(
        "SB2110", Severity.Error, "This option says the same as another one: '{0}'.", "Change or remove it.");

    /// <summary>Feedback that is not indented.</summary>
    public static readonly DiagnosticDescriptor FeedbackNotIndented = new(
        "SB2111", Severity.Error, "This quotation is feedback on no option: it is not indented.", "Indent it by two blanks, so that it belongs to the option above.");

    /// <summary>Content after the options.</summary>
    public static readonly DiagnosticDescriptor TextAfterOptions = new(
        "SB2112", Severity.Error, "Text behind the options belongs to nothing.", "Move it before the options, or into '> [!WHY]'.");

    /// <summary>An option without text.</summary>
    public static readonly DiagnosticDescriptor EmptyOption = new(
        "SB2113", Severity.Error, "This option has no text.", "Write it behind the mark.");

    /// <summary>Two options with one identity.</summary>
    public static readonly DiagnosticDescriptor DuplicateOption = new(
        "SB2114", Severity.Error, "The option identity '{0}' occurs twice in this question.", "Give one of them another, such as {{#another-one}}.");

    /// <summary>An objective that is not declared.</summary>
    public static readonly DiagnosticDescriptor UnknownObjective = new(
        "SB2115", Severity.Error, "There is no objective '{0}' in module.yaml.", "{1}");

    /// <summary>A practice setting in an assessment.</summary>
    public static readonly DiagnosticDescriptor OnlyInPractice = new(
        "SB2116", Severity.Error, "'{0}' is for practice; this question stands in an assessment or a pretest.", "Remove it.");

    /// <summary>A value that an attribute does not take.</summary>
    public static readonly DiagnosticDescriptor WrongAttribute = new(
        "SB2117", Severity.Error, "'{0}' is no value for '{1}'.", "Write {2}.");

    /// <summary>An option that holds more than a paragraph.</summary>
    public static readonly DiagnosticDescriptor OptionNeedsOneParagraph = new(
        "SB2118", Severity.Error, "An option is one paragraph, with feedback indented below it.", "Shorten it to one paragraph; what explains it goes behind '>'.");

    /// <summary>A second assessment.</summary>
    public static readonly DiagnosticDescriptor TwoAssessments = new(
        "SB2201", Severity.Error, "There is an assessment already, at {0}.", "A module has at most one; make this a plain lesson.");

    /// <summary>An assessment without questions.</summary>
    public static readonly DiagnosticDescriptor AssessmentWithoutQuestions = new(
        "SB2202", Severity.Error, "The assessment has no question.", "Add at least one.");

    /// <summary>A completion rule that nothing can meet.</summary>
    public static readonly DiagnosticDescriptor CompletionNeedsAssessment = new(
        "SB2203", Severity.Error, "'completion: {0}' needs an assessment.", "Add an assessment, or write 'completion: all-lessons'.");

    /// <summary>More questions drawn than there are.</summary>
    public static readonly DiagnosticDescriptor DrawTooMany = new(
        "SB2204", Severity.Error, "'draw' takes {0} of the questions {1}, but there are {2}.", "Draw fewer, or add questions.");

    /// <summary>Questions of one pool that are not worth the same.</summary>
    public static readonly DiagnosticDescriptor DrawUnequalPoints = new(
        "SB2205", Severity.Error, "An attempt may draw '{0}', with points={1}, or '{2}' at {3}, with points={4}: its maximum would depend on chance.", "Give all questions that are drawn from together the same points.");

    /// <summary>A question that no attempt asks.</summary>
    public static readonly DiagnosticDescriptor DrawNever = new(
        "SB2206", Severity.Error, "The question '{0}' is never asked: 'draw' takes questions of {1} only, and it has {2}.", "Give it an objective that is drawn from, or draw from its own too.");

    /// <summary>A reason for a limit that there is not.</summary>
    public static readonly DiagnosticDescriptor EssentialWithoutLimit = new(
        "SB2207", Severity.Error, "'time-essential' says why a time limit cannot be extended, and there is no 'time-limit'.", "Add 'time-limit', or leave it out.");

    /// <summary>A state that does not fit.</summary>
    public static readonly DiagnosticDescriptor StateTooLong = new(
        "SB2301", Severity.Error, "What a learner's progress may take, {0} characters, is more than the {1} that {2} stores; most of it: {3}.", "Split the module, or use fewer options and questions.");

    /// <summary>Two identities with one stored key.</summary>
    public static readonly DiagnosticDescriptor KeyCollision = new(
        "SB2302", Severity.Error, "The identities '{0}' and '{1}' cannot be told apart in the stored progress.", "Change one of them, if you can one that is not published yet.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownBlock,
        UnclosedBlock,
        FenceClosesWrongBlock,
        StrayFence,
        TitleNotAllowed,
        UnknownAttribute,
        MalformedAttributes,
        LeftoverAttributes,
        ForbiddenLink,
        MissingLesson,
        MissingHeading,
        LinkOutsideMedia,
        RawHtml,
        HtmlNotAllowed,
        FootnoteEmpty,
        FootnoteUndefined,
        FootnoteConflict,
        AbbreviationEmpty,
        AbbreviationConflict,
        StrayRemark,
        UnknownRemark,
        DuplicateRemark,
        EmptyBlock,
        FigureNeedsPicture,
        FigureNeedsDescription,
        PassageNeedsLanguage,
        DetailsNeedsSummary,
        DuplicateHeading,
        NestedQuestion,
        QuestionNeedsIdentity,
        NoStem,
        NoOptions,
        UnmarkedOption,
        MixedMarks,
        SeveralRight,
        NoRight,
        OneOption,
        TooManyOptions,
        EqualOptions,
        FeedbackNotIndented,
        TextAfterOptions,
        EmptyOption,
        DuplicateOption,
        UnknownObjective,
        OnlyInPractice,
        WrongAttribute,
        OptionNeedsOneParagraph,
        TwoAssessments,
        AssessmentWithoutQuestions,
        CompletionNeedsAssessment,
        DrawTooMany,
        DrawUnequalPoints,
        DrawNever,
        EssentialWithoutLimit,
        StateTooLong,
        KeyCollision,
    ];
}
