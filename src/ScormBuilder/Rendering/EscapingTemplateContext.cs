using System.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace ScormBuilder.Rendering;

/// <summary>Renders templates so that every value is escaped on output unless it is <see cref="Markup"/>. Templates never escape.</summary>
internal sealed class EscapingTemplateContext : TemplateContext
{
    // Shared, because building it costs more than rendering most templates. Nothing writes to it: templates assign to their model.
    private static readonly ScriptObject Functions = CreateFunctions();

    private readonly Func<string, Template?> find;
    private readonly StringBuilder escaped = new();

    /// <summary>Makes a context.</summary>
    /// <param name="find">Gives the template at a path, for <c>include</c>.</param>
    public EscapingTemplateContext(Func<string, Template?> find)
        : base(Functions)
    {
        this.find = find;

        // A name that is misspelt in a template is an error, not an empty page. Absent values are null.
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;

        // Scriban's own limits (1000 rounds, 1 MiB) cut big courses without a word. A page has no limit; the rounds are limited to what
        // no course reaches, so that an endless loop in a theme ends.
        LoopLimit = 1_000_000;
        LimitToString = 0;
        OutputLimit = 0;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;

        // Templates that include each other for ever.
        RecursiveLimit = 100;

        // Indenting what a value brings along would change code blocks.
        AutoIndent = false;
        NewLine = "\n";
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Markup markup:
                Write(markup.Value);
                break;
            default:
                escaped.Clear();
                XmlText.AppendEscaped(escaped, ObjectToString(textAsObject, false), quotes: true);
                Write(escaped.ToString());
                break;
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ObjectToString(object? value, bool nested = false) =>
        value is Markup markup ? markup.Value : base.ObjectToString(value, nested) ?? "";

    /// <summary>Captured output has been escaped, so it is markup.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is not ScriptCaptureStatement capture)
        {
            return base.Evaluate(scriptNode, aliasReturnedFunction);
        }

        PushOutput();
        string? output = null;
        try
        {
            Evaluate(capture.Body!);
        }
        finally
        {
            output = PopOutput().ToString();
        }

        SetValue(capture.Target, new Markup(output ?? ""));
        return null;
    }

    /// <summary>Markup has no members; without this Scriban would look for them by reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is Markup ? NullAccessor.Default : base.GetMemberAccessorImpl(target);

    /// <inheritdoc/>
    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        templateName ?? throw new ScriptRuntimeException(callerContext?.Span ?? CurrentSpan, "The name of the template is missing");

    /// <inheritdoc/>
    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        var template = find(templatePath)
            ?? throw new ScriptRuntimeException(span, $"There is no template '{templatePath}'");
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(span, $"'{templatePath}' cannot be read", template.Messages)
            : template;
    }

    private static BuiltinFunctions CreateFunctions()
    {
        var functions = new BuiltinFunctions();
        functions.SetValue("include", new MarkupFunction(new IncludeFunction()), true);
        functions.SetValue("include_join", new MarkupFunction(new IncludeJoinFunction()), true);

        // The same course always gives the same bytes.
        Remove("date", "now");
        Remove("math", "random");
        Remove("math", "uuid");
        return functions;

        void Remove(string group, string name) => ((ScriptObject)functions[group]!).Remove(name);
    }
}
