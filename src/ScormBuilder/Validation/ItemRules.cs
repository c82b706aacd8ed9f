using System.Globalization;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>What an LMS is told of an item's launch (SCORM 1.2 CAM 2.3.2.5; 2004 CAM 3.4.1.13, REQ_30.6.3.6).</summary>
internal static class ItemRules
{
    private const int LongestPrerequisites = 200;
    private const int LongestLaunchData12 = 255;
    private const int LongestLaunchData2004 = 4000;
    private static readonly char[] ScriptSigns = ['&', '|', '~', '(', ')', '{', '}', ',', '*', '=', '<', '>', '"', ' ', '^', '\t', '\r', '\n'];
    private static readonly string[] TimeLimitActions = ["exit,message", "exit,no message", "continue,message", "continue,no message"];

    public static void Check(Manifest manifest)
    {
        var identifiers = manifest.Items.Select(item => (string?)item.Attribute("identifier")).ToHashSet();
        var scos = manifest.Resources
            .Where(resource => (string?)resource.Attribute(manifest.Adl + "scormType") != "asset")
            .Select(resource => (string?)resource.Attribute("identifier")).ToHashSet();
        foreach (var item in manifest.Items)
        {
            if (item.Attribute("parameters") is { } parameters && !AreParameters(parameters.Value))
            {
                manifest.Report(parameters, ManifestCodes.WrongParameters, parameters.Value);
            }

            var isSco = item.Attribute("identifierref") is { } reference && scos.Contains(reference.Value);
            foreach (var setting in item.Elements().Where(setting => setting.Name.Namespace == manifest.Adl))
            {
                if (manifest.Is2004)
                {
                    Check2004(setting, isSco, manifest);
                }
                else
                {
                    CheckScorm12(setting, identifiers, manifest);
                }
            }
        }
    }

    private static void CheckScorm12(XElement setting, HashSet<string?> identifiers, Manifest manifest)
    {
        var value = setting.Value;
        switch (setting.Name.LocalName)
        {
            case "masteryscore" when !IsPercentage(value):
                manifest.Report(setting, ManifestCodes.WrongMastery, value);
                break;
            case "maxtimeallowed" when !IsTime(value):
                manifest.Report(setting, ManifestCodes.WrongTime, value);
                break;
            case "timelimitaction" when !TimeLimitActions.Contains(value):
                manifest.Report(setting, ManifestCodes.WrongTimeLimitAction, value);
                break;
            case "datafromlms" when value.Length > LongestLaunchData12:
                manifest.Report(setting, ManifestCodes.LongLaunchData, Words.Number(value.Length));
                break;
            case "prerequisites" when value.Length > LongestPrerequisites || (string?)setting.Attribute("type") != "aicc_script":
                manifest.Report(setting, ManifestCodes.WrongPrerequisites, Words.Number(LongestPrerequisites));
                break;
            case "prerequisites":
                CheckPrerequisites(setting, identifiers, manifest);
                break;
            default:
                break;
        }
    }

    private static void CheckPrerequisites(XElement prerequisites, HashSet<string?> identifiers, Manifest manifest)
    {
        var item = prerequisites.Parent!;
        foreach (var name in prerequisites.Value.Split(ScriptSigns, StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            if (name == (string?)item.Attribute("identifier"))
            {
                manifest.Report(prerequisites, ManifestCodes.OwnPrerequisite, Manifest.NameOf(item));
            }
            else if (!identifiers.Contains(name) && !name.All(char.IsAsciiDigit) && !IsStatus(name))
            {
                manifest.Report(prerequisites, ManifestCodes.UnknownPrerequisite, name);
            }
        }
    }

    private static void Check2004(XElement setting, bool isSco, Manifest manifest)
    {
        var name = setting.Name.LocalName;
        if (!isSco && name is "timeLimitAction" or "dataFromLMS" or "completionThreshold")
        {
            manifest.Report(setting, ManifestCodes.NotForThisItem, name, Manifest.NameOf(setting.Parent!));
        }
        else if (name == "timeLimitAction" && !TimeLimitActions.Contains(setting.Value))
        {
            manifest.Report(setting, ManifestCodes.WrongTimeLimitAction, setting.Value);
        }
        else if (name == "dataFromLMS" && setting.Value.Length > LongestLaunchData2004)
        {
            manifest.Report(setting, ManifestCodes.LongLaunchDataAdvice, Words.Number(setting.Value.Length));
        }
        else if (name == "completionThreshold" && setting.Value.Length > 0 && setting.Attributes().Any(attribute => !attribute.IsNamespaceDeclaration))
        {
            manifest.Report(setting, ManifestCodes.MixedThreshold);
        }
    }

    // REQ_30.6.3.6.4.2: "#part", or names with their values, behind '?', '&' or nothing.
    private static bool AreParameters(string text)
    {
        var parts = text.Split('#');
        var query = parts[0].TrimStart('?', '&');
        return parts.Length <= 2
            && text.All(character => char.IsAsciiLetterOrDigit(character) || "-._~!$&'()*+,;=:@/?%#".Contains(character))
            && (query.Length == 0 ? parts[0].Length == 0 : query.Split('&').All(pair => pair.IndexOf('=') > 0));
    }

    private static bool IsPercentage(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100;

    // CMITimespan (RTE 3.4.4): HHHH:MM:SS.SS, of which two digits of hours and the fraction may be left out.
    private static bool IsTime(string text) =>
        text.Split(':') is [{ Length: >= 2 and <= 4 } hours, { Length: 2 } minutes, { Length: 2 or 4 or 5 } seconds]
        && hours.All(char.IsAsciiDigit) && IsBelow60(minutes) && IsBelow60(seconds[..2])
        && (seconds.Length == 2 || (seconds[2] == '.' && seconds[3..].All(char.IsAsciiDigit)));

    private static bool IsBelow60(string text) => text.All(char.IsAsciiDigit) && text[0] < '6';

    private static bool IsStatus(string word) =>
        word is "passed" or "completed" or "failed" or "incomplete" or "browsed" or "p" or "c" or "f" or "i" or "b" or "n" or "attempted" or "not";
}
