using System.Globalization;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>References and ranges in the sequencing of SCORM 2004 (SN 3 and CAM 5.1).</summary>
internal static class SequencingRules
{
    private static XNamespace Seq => Manifest.Sequencing;

    public static void Check(Manifest manifest)
    {
        if (!manifest.Is2004)
        {
            return;
        }

        var collected = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var identifier in manifest.Root.Elements(Seq + "sequencingCollection").Elements(Seq + "sequencing").Attributes("ID"))
        {
            if (!collected.TryAdd(identifier.Value, identifier.Parent!))
            {
                manifest.Report(identifier, SequencingCodes.DuplicateSequencing, identifier.Value);
            }
        }

        // A stranger may refer to one of them as often as he likes.
        var objectives = new Dictionary<XElement, HashSet<string>>();
        foreach (var sequencing in manifest.Document.Descendants(Seq + "sequencing"))
        {
            CheckReferences(sequencing, collected, objectives, manifest);
            CheckMeasures(sequencing, manifest);
        }

        SharedObjectives.Check(manifest);
        CheckDiscouraged(manifest);
        foreach (var organization in manifest.Organizations)
        {
            CheckStart(organization, collected, manifest);
        }

        CheckDelivery(collected, manifest);
    }

    private static void CheckReferences(
        XElement sequencing, Dictionary<string, XElement> collected, Dictionary<XElement, HashSet<string>> objectives, Manifest manifest)
    {
        var inherited = Shared(sequencing, collected);
        if (sequencing.Attribute("IDRef") is { } reference && inherited is null)
        {
            manifest.Report(reference, SequencingCodes.UnknownSequencing, reference.Value);
        }

        if (inherited is not null && !objectives.ContainsKey(inherited))
        {
            objectives[inherited] = Objectives(inherited).Select(objective => objective.Value).ToHashSet(StringComparer.Ordinal);
        }

        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var objective in Objectives(sequencing).Where(objective => !own.Add(objective.Value)))
        {
            manifest.Report(objective, SequencingCodes.DuplicateObjective, objective.Value);
        }

        foreach (var named in sequencing.Descendants(Seq + "ruleCondition").Attributes("referencedObjective")
            .Where(named => !own.Contains(named.Value) && (inherited is null || !objectives[inherited].Contains(named.Value))))
        {
            manifest.Report(named, SequencingCodes.UnknownObjective, named.Value);
        }

        foreach (var map in sequencing.Descendants(Seq + "mapInfo").Where(map => string.IsNullOrEmpty((string?)map.Attribute("targetObjectiveID"))))
        {
            manifest.Report(map, SequencingCodes.MapWithoutTarget);
        }
    }

    private static IEnumerable<XAttribute> Objectives(XElement sequencing) =>
        sequencing.Elements(Seq + "objectives").Elements().Where(objective => objective.Name.Namespace == Seq).Attributes("objectiveID");

    // What a sequencing takes over from the collection (CAM 5.1.1).
    private static XElement? Shared(XElement? sequencing, Dictionary<string, XElement> collected) =>
        (string?)sequencing?.Attribute("IDRef") is { } reference ? collected.GetValueOrDefault(reference) : null;

    // ADL's checker warns of them.
    private static void CheckDiscouraged(Manifest manifest)
    {
        foreach (var element in manifest.Root.Descendants().Where(element => element.Name.Namespace == Seq))
        {
            if (element.Name.LocalName is "auxiliaryResources")
            {
                manifest.Report(element, SequencingCodes.Discouraged, element.Name.LocalName);
            }

            foreach (var attribute in element.Attributes())
            {
                if (attribute.Name.LocalName is "condition" && attribute.Value is "timeLimitExceeded" or "outsideAvailableTimeRange")
                {
                    manifest.Report(attribute, SequencingCodes.Discouraged, attribute.Value);
                }
                else if (element.Name.LocalName is "limitConditions" && attribute.Name.LocalName.EndsWith("Limit", StringComparison.Ordinal)
                    && attribute.Name.LocalName is not ("attemptLimit" or "attemptAbsoluteDurationLimit"))
                {
                    manifest.Report(attribute, SequencingCodes.Discouraged, attribute.Name.LocalName);
                }
            }
        }
    }

    private static void CheckMeasures(XElement sequencing, Manifest manifest)
    {
        foreach (var measure in sequencing.Descendants(Seq + "minNormalizedMeasure"))
        {
            if (!(decimal.TryParse(measure.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= -1 and <= 1))
            {
                manifest.Report(measure, SequencingCodes.WrongMeasure, measure.Value);
            }
        }
    }

    // Flow is false by default, and then Start and Continue fail in strict players.
    private static void CheckStart(XElement organization, Dictionary<string, XElement> collected, Manifest manifest)
    {
        var own = organization.Element(Seq + "sequencing");
        var mode = own?.Element(Seq + "controlMode") ?? Shared(own, collected)?.Element(Seq + "controlMode");
        var flow = (string?)mode?.Attribute("flow") is "true" or "1";
        var choice = (string?)mode?.Attribute("choice") is null or "true" or "1";
        if (!flow)
        {
            manifest.Report((XObject?)mode ?? organization, choice ? SequencingCodes.NoFlow : SequencingCodes.NoStart);
        }
    }

    private static void CheckDelivery(Dictionary<string, XElement> collected, Manifest manifest)
    {
        var scos = manifest.Resources
            .Where(resource => (string?)resource.Attribute(manifest.Adl + "scormType") == "sco")
            .Select(resource => (string?)resource.Attribute("identifier")).ToHashSet();
        foreach (var item in manifest.Items.Where(item => scos.Contains((string?)item.Attribute("identifierref"))))
        {
            var own = item.Element(Seq + "sequencing");
            var controls = own?.Element(Seq + "deliveryControls") ?? Shared(own, collected)?.Element(Seq + "deliveryControls");
            if ((string?)controls?.Attribute("completionSetByContent") is not ("true" or "1")
                || (string?)controls?.Attribute("objectiveSetByContent") is not ("true" or "1"))
            {
                manifest.Report(item, SequencingCodes.LmsDecides, Manifest.NameOf(item));
            }
        }
    }
}
