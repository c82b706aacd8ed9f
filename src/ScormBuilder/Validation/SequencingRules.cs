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

        var collected = manifest.Root.Elements(Seq + "sequencingCollection").Elements(Seq + "sequencing").ToList();
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var identifier in collected.Attributes("ID").Where(identifier => !identifiers.Add(identifier.Value)))
        {
            manifest.Report(identifier, SequencingCodes.DuplicateSequencing, identifier.Value);
        }

        foreach (var sequencing in manifest.Document.Descendants(Seq + "sequencing"))
        {
            CheckReferences(sequencing, collected, identifiers, manifest);
            CheckMeasures(sequencing, manifest);
        }

        foreach (var organization in manifest.Organizations)
        {
            CheckStart(organization, manifest);
        }

        CheckDelivery(collected, manifest);
    }

    private static void CheckReferences(XElement sequencing, List<XElement> collected, HashSet<string> identifiers, Manifest manifest)
    {
        var reference = sequencing.Attribute("IDRef");
        if (reference is not null && !identifiers.Contains(reference.Value))
        {
            manifest.Report(reference, SequencingCodes.UnknownSequencing, reference.Value);
        }

        var inherited = reference is null ? null : collected.Find(other => (string?)other.Attribute("ID") == reference.Value);
        var objectives = new HashSet<string>(StringComparer.Ordinal);
        foreach (var objective in sequencing.Elements(Seq + "objectives").Elements().Attributes("objectiveID"))
        {
            if (!objectives.Add(objective.Value))
            {
                manifest.Report(objective, SequencingCodes.DuplicateObjective, objective.Value);
            }
        }

        objectives.UnionWith((inherited?.Elements(Seq + "objectives").Elements().Attributes("objectiveID") ?? []).Select(objective => objective.Value));
        foreach (var named in sequencing.Descendants(Seq + "ruleCondition").Attributes("referencedObjective").Where(named => !objectives.Contains(named.Value)))
        {
            manifest.Report(named, SequencingCodes.UnknownObjective, named.Value);
        }

        foreach (var map in sequencing.Descendants(Seq + "mapInfo").Where(map => string.IsNullOrEmpty((string?)map.Attribute("targetObjectiveID"))))
        {
            manifest.Report(map, SequencingCodes.MapWithoutTarget);
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
    private static void CheckStart(XElement organization, Manifest manifest)
    {
        var mode = organization.Element(Seq + "sequencing")?.Element(Seq + "controlMode");
        var flow = (string?)mode?.Attribute("flow") is "true" or "1";
        var choice = (string?)mode?.Attribute("choice") is null or "true" or "1";
        if (!flow)
        {
            manifest.Report((XObject?)mode ?? organization, choice ? SequencingCodes.NoFlow : SequencingCodes.NoStart);
        }
    }

    private static void CheckDelivery(List<XElement> collected, Manifest manifest)
    {
        var scos = manifest.Resources
            .Where(resource => (string?)resource.Attribute(manifest.Adl + "scormType") == "sco")
            .Select(resource => (string?)resource.Attribute("identifier")).ToHashSet();
        foreach (var item in manifest.Items.Where(item => scos.Contains((string?)item.Attribute("identifierref"))))
        {
            var own = item.Element(Seq + "sequencing");
            var shared = collected.Find(other => (string?)other.Attribute("ID") is { } id && id == (string?)own?.Attribute("IDRef"));
            var controls = own?.Element(Seq + "deliveryControls") ?? shared?.Element(Seq + "deliveryControls");
            if ((string?)controls?.Attribute("completionSetByContent") is not ("true" or "1")
                || (string?)controls?.Attribute("objectiveSetByContent") is not ("true" or "1"))
            {
                manifest.Report(item, SequencingCodes.LmsDecides, Manifest.NameOf(item));
            }
        }
    }
}
