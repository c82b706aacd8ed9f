using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Global objectives are written by one objective of an activity and read from one place (SCORM 2004 SN 3.10.2, CAM 5.1.7.1.2).</summary>
internal static class SharedObjectives
{
    private static readonly (string Attribute, string What)[] Readings = [("readSatisfiedStatus", "status"), ("readNormalizedMeasure", "measure")];
    private static readonly string[] Writings = ["writeSatisfiedStatus", "writeNormalizedMeasure"];

    private static XNamespace Seq => Manifest.Sequencing;

    public static void Check(Manifest manifest)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var read = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var objectives in manifest.Root.Descendants(Seq + "objectives"))
        {
            var here = new HashSet<(string Target, string Writing)>();
            foreach (var objective in objectives.Elements())
            {
                CheckReadings(objective, manifest);
                foreach (var map in objective.Elements(Seq + "mapInfo"))
                {
                    CheckMap(map, here, written, read, manifest);
                }
            }
        }

        foreach (var (target, map) in read.Where(one => !written.Contains(one.Key)))
        {
            manifest.Report(map, SequencingCodes.NeverWritten, target);
        }
    }

    private static void CheckReadings(XElement objective, Manifest manifest)
    {
        foreach (var (attribute, what) in Readings)
        {
            if (objective.Elements(Seq + "mapInfo").Count(map => IsTrue(map, attribute, otherwise: true)) > 1)
            {
                manifest.Report(objective, SequencingCodes.ReadTwice, what);
            }
        }
    }

    private static void CheckMap(
        XElement map, HashSet<(string Target, string Writing)> here, HashSet<string> written, Dictionary<string, XElement> read, Manifest manifest)
    {
        if ((string?)map.Attribute("targetObjectiveID") is not { Length: > 0 } target)
        {
            return;
        }

        string[] writes = [.. Writings.Where(writing => IsTrue(map, writing, otherwise: false))];
        if (writes.Length > 0)
        {
            written.Add(target);
        }
        else
        {
            read.TryAdd(target, map);
        }

        if (writes.Any(writing => here.Contains((target, writing))))
        {
            manifest.Report(map, SequencingCodes.WrittenTwice, target);
        }

        here.UnionWith(writes.Select(writing => (target, writing)));
    }

    private static bool IsTrue(XElement map, string attribute, bool otherwise) => (string?)map.Attribute(attribute) is { } value ? value is "true" or "1" : otherwise;
}
