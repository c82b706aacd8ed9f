using System.Net;
using System.Net.WebSockets;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Preview;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>Nobody reaches the preview but whoever opened it: no other machine, no other site in the same browser.</summary>
public sealed class ReachTests
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private string _module = "";
    private PreviewServer _server = null!;

    private int Port => _server.Address.Port;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _module = Directory.CreateTempSubdirectory("scormbuilder-reach-").FullName;
        foreach (var (file, text) in DeskModule.Files)
        {
            await File.WriteAllTextAsync(Path.Combine(_module, file), text);
        }

        _server = await PreviewServer.StartAsync(new(_module) { Port = 0 });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_module, true);
    }

    [Test]
    public void ItListensOnThisMachineOnly()
    {
        var listeners = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        Assert.That(listeners.Where(listener => listener.Port == Port).Select(listener => listener.Address), Is.All.EqualTo(IPAddress.Loopback));
    }

    [TestCase("127.0.0.1:{0}", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("localhost:{0}", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("LocalHost:{0}", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("127.0.0.1", ExpectedResult = HttpStatusCode.MisdirectedRequest)]
    [TestCase("127.0.0.1:1", ExpectedResult = HttpStatusCode.MisdirectedRequest)]
    [TestCase("attacker.example:{0}", ExpectedResult = HttpStatusCode.MisdirectedRequest)]
    [TestCase("localhost.attacker.example:{0}", ExpectedResult = HttpStatusCode.MisdirectedRequest)]
    [TestCase("0.0.0.0:{0}", ExpectedResult = HttpStatusCode.MisdirectedRequest)]
    public Task<HttpStatusCode> ANameThatIsNotItsOwn_IsRefused(string host) =>
        StatusAsync("/", ("Host", host.Replace("{0}", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    [TestCase("http://attacker.example")]
    [TestCase("http://127.0.0.1:1")]
    [TestCase("null")]
    public async Task AnotherOrigin_IsRefused(string origin)
    {
        foreach (var path in new[] { "/", "/preview/main.js", "/preview/socket" })
        {
            Assert.That(await StatusAsync(path, ("Origin", origin)), Is.EqualTo(HttpStatusCode.Forbidden), path);
        }
    }

    [TestCase("cross-site", "no-cors", "script", "/preview/main.js", ExpectedResult = HttpStatusCode.Forbidden)]
    [TestCase("same-site", "no-cors", "script", "/preview/main.js", ExpectedResult = HttpStatusCode.Forbidden)]
    [TestCase("cross-site", "navigate", "iframe", "/", ExpectedResult = HttpStatusCode.Forbidden)]
    [TestCase("cross-site", "navigate", "document", "/preview/main.js", ExpectedResult = HttpStatusCode.Forbidden)]
    [TestCase("cross-site", "navigate", "document", "/", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("same-origin", "cors", "script", "/preview/main.js", ExpectedResult = HttpStatusCode.OK)]
    [TestCase("none", "navigate", "document", "/", ExpectedResult = HttpStatusCode.OK)]
    public Task<HttpStatusCode> WhatAnotherSiteAsksFor_IsRefused_ButALinkMayOpenIt(string site, string mode, string destination, string path) =>
        StatusAsync(path, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("OPTIONS")]
    public async Task NothingIsDoneByRequests(string method)
    {
        using var request = new HttpRequestMessage(new(method), _server.Address);
        using var answer = await Client.SendAsync(request);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [TestCase("/course/../../etc/passwd")]
    [TestCase("/course/%2e%2e/module.yaml")]
    [TestCase("/course/0/index.html")]
    [TestCase("/preview/../module.yaml")]
    [TestCase("/preview/%2e%2e%2findex.html")]
    [TestCase("/module.yaml")]
    public async Task OnlyWhatWasBuilt_CanBeRead(string path) => Assert.That(await StatusAsync(path), Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task EveryAnswer_KeepsOtherSitesOut()
    {
        foreach (var path in new[] { "/", "/preview/main.js", "/nothing" })
        {
            using var answer = await Client.GetAsync(new Uri(_server.Address, path));
            Assert.Multiple(() =>
            {
                Assert.That(Header(answer, "Cross-Origin-Resource-Policy"), Is.EqualTo("same-origin"), path);
                Assert.That(Header(answer, "Cross-Origin-Opener-Policy"), Is.EqualTo("same-origin"), path);
                Assert.That(Header(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"), path);
                Assert.That(Header(answer, "Cache-Control"), Is.EqualTo("no-store"), path);
                Assert.That(answer.Headers.Select(header => header.Key), Has.None.StartsWith("Access-Control-"), path);
            });
        }
    }

    [TestCase(null)]
    [TestCase("http://attacker.example")]
    public void ASocketFromElsewhere_IsRefused(string? origin)
    {
        using var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        Assert.That(
            async () => await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{Port}/preview/socket"), CancellationToken.None),
            Throws.TypeOf<WebSocketException>().With.Message.Contains("403"));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    private async Task<HttpStatusCode> StatusAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await Client.SendAsync(request);
        return answer.StatusCode;
    }
}
