using System.Net;
using System.Text;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>Another site in the same browser can neither read nor drive the preview.</summary>
public sealed class OtherSiteTests
{
    private const string Attack = """
        async address => {
          const told = {};
          const attempt = async (name, action) => { try { told[name] = await action(); } catch { told[name] = "refused"; } };
          const loaded = (name, attributes) => new Promise(resolve => {
            const made = Object.assign(document.createElement(name), attributes, { onload: () => resolve("loaded"), onerror: () => resolve("refused") });
            document.body.append(made);
          });
          await attempt("read", async () => (await fetch(address)).status);
          await attempt("send", async () => (await fetch(address, { mode: "no-cors", method: "POST", body: "x" })).type);
          await attempt("fetch without asking", async () => (await fetch(address + "preview/main.js", { mode: "no-cors" })).type);
          await attempt("script", () => loaded("script", { src: address + "preview/main.js" }));
          await attempt("style", () => loaded("link", { rel: "stylesheet", href: address + "preview/page.css" }));
          await attempt("picture", () => loaded("img", { src: address + "preview/icon.svg" }));
          await attempt("socket", () => new Promise(resolve => {
            const socket = new WebSocket(address.replace("http", "ws") + "preview/socket");
            socket.onopen = () => resolve("open");
            socket.onerror = () => resolve("refused");
          }));
          await attempt("events", () => new Promise(resolve => {
            const source = new EventSource(address + "preview/socket");
            source.onopen = () => resolve("open");
            source.onerror = () => resolve("refused");
          }));
          await attempt("frame", async () => {
            const frame = document.createElement("iframe");
            frame.src = address;
            const done = new Promise(resolve => frame.onload = resolve);
            document.body.append(frame);
            await done;
            try { return frame.contentWindow.document.title || "empty"; } catch { return frame.contentWindow.length ? "frames" : "refused"; }
          });
          await attempt("window", async () => {
            const opened = open(address);
            // Once the preview has answered, the window is out of reach.
            for (const end = Date.now() + 15000; !opened.closed && Date.now() < end;) await new Promise(resolve => setTimeout(resolve, 20));
            return opened.closed ? "refused" : "open";
          });
          return JSON.stringify(told);
        }
        """;

    // The same machine is the same site for a browser; a name of its own is another one.
    [TestCase("127.0.0.1")]
    [TestCase("localhost")]
    public async Task ItIsRefused(string host)
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        using var elsewhere = new HttpListener();
        var address = Listen(elsewhere, host);
        var page = await desk.Page.Context.NewPageAsync();
        await page.GotoAsync(address);
        var told = await page.EvaluateAsync<string>(Attack, desk.Server.Address.ToString());
        using var outcome = System.Text.Json.JsonDocument.Parse(told);
        Assert.That(outcome.RootElement.EnumerateObject().Select(one => $"{one.Name}: {one.Value}"), Is.All.EndsWith(": refused"));
        Assert.That(outcome.RootElement.EnumerateObject().Count(), Is.EqualTo(10));
    }

    [Test]
    public async Task AForm_IsRefused()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        using var elsewhere = new HttpListener();
        var page = await desk.Page.Context.NewPageAsync();
        await page.GotoAsync(Listen(elsewhere, "127.0.0.1"));
        var answered = page.WaitForResponseAsync(answer => answer.Request.Method == "POST");
        await page.EvaluateAsync("""
            address => {
              const form = Object.assign(document.createElement("form"), { method: "post", action: address });
              document.body.append(form);
              form.submit();
            }
            """, desk.Server.Address.ToString());
        Assert.That((await answered).Status, Is.EqualTo(405));
    }

    private static string Listen(HttpListener listener, string host)
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            listener.Prefixes.Add($"http://{host}:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        listener.Start();
        _ = AnswerAsync(listener);
        return listener.Prefixes.Single();
    }

    private static async Task AnswerAsync(HttpListener listener)
    {
        try
        {
            while (true)
            {
                var exchange = await listener.GetContextAsync();
                exchange.Response.ContentType = "text/html";
                await exchange.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes("<!DOCTYPE html><title>Elsewhere</title><body>"));
                exchange.Response.Close();
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }
}
