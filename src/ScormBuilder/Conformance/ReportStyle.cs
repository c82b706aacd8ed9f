namespace ScormBuilder.Conformance;

/// <summary>How a report looks: light, dark and on paper.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        :root { color-scheme: light dark; --text: #1b1b1f; --page: #fff; --line: #8a8a94; --link: #0b4f8f; --soft: #f1f1f4; }
        @media (prefers-color-scheme: dark) { :root { --text: #ececf0; --page: #16161a; --line: #7c7c88; --link: #9ecbff; --soft: #24242b; } }
        body { margin: 0; background: var(--page); color: var(--text); font: 100%/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
        h1 { line-height: 1.2; }
        h2 { margin-top: 2.5rem; }
        a { color: var(--link); }
        a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        table { border-collapse: collapse; }
        .criteria { width: 100%; table-layout: fixed; }
        caption { text-align: start; font-weight: 600; padding-block: .5rem; }
        th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
        thead th { background: var(--soft); }
        .criteria th { font-weight: 400; }
        .criteria thead th { font-weight: 600; }
        .criteria thead th:nth-child(1) { width: 24%; }
        .criteria thead th:nth-child(2) { width: 14%; }
        .criteria td:nth-child(2) { font-weight: 600; overflow-wrap: normal; }
        .partially-supports, .does-not-support { border-inline-start: 6px solid; }
        dt { font-weight: 600; }
        dd { margin: 0 0 .5rem; }
        dd a { display: inline-block; padding-block: .25rem; }
        @media (max-width: 40rem) { th, td { padding: .3rem; font-size: .9rem; } .criteria td:nth-child(2) { overflow-wrap: anywhere; } }
        @media print { :root { --text: #000; --page: #fff; --line: #555; --link: #000; --soft: #fff; } main { max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; } }
        """;
}
