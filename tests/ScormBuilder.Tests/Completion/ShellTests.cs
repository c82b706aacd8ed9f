using ScormBuilder.Tests.BuildScript;
using ScormBuilder.Tests.Cli;
using ScormBuilder.Tests.Shipping;

namespace ScormBuilder.Tests.Completion;

/// <summary>The scripts at work in the shells that they are for.</summary>
public sealed class ShellTests
{
    // Quoted and not, a value behind "=", with what comes in bash as three words, and paths with a space in them.
    private const string Bash = """
        scormbuilder() { "$PROGRAM" "$@"; }
        eval "$(scormbuilder completion bash)"
        try() {
            COMP_WORDS=(scormbuilder "$@") COMP_CWORD=$#
            _scormbuilder scormbuilder
            printf '%s;' "${COMPREPLY[@]}"
            echo
        }
        try bu
        try build 'my\ cou'
        try build '"my courses"/'
        try build 'my\ course' --targ
        try build x --target = we
        try validate ''
        complete -p scormbuilder
        """;

    private const string Zsh = """
        scormbuilder() { "$PROGRAM" "$@"; }
        compdef() { print "compdef $*"; }
        _describe() { print "described ${(j:;:)${(P)2}}"; }
        compadd() { print "added ${(j:;:)@}"; }
        eval "$(scormbuilder completion zsh)"
        try() { words=(scormbuilder "$@"); CURRENT=$(($# + 1)); _scormbuilder; }
        try bu
        try build 'my\ cou'
        try build '"my courses"/'
        try build 'my\ course' --targ
        try build x --target=we
        try validate ''
        """;

    private const string Fish = """
        function scormbuilder; $PROGRAM $argv; end
        scormbuilder completion fish | source
        for line in 'scormbuilder bu' 'scormbuilder build my\\ cou' 'scormbuilder build "my courses/' 'scormbuilder build x --targ' 'scormbuilder build x --target=we' 'scormbuilder validate '
            complete -C $line | cut -f 1 | string join ';'
        end
        """;

    private const string PowerShell = """
        $env:PATH = "{programs}$([IO.Path]::PathSeparator)$env:PATH"
        & ([scriptblock]::Create((scormbuilder completion pwsh) -join "`n"))
        foreach ($line in 'scormbuilder bu', 'scormbuilder build {desk}/o', "scormbuilder build '{desk}/my cou", "scormbuilder build '{desk}/my courses/", 'scormbuilder build x --targ', 'scormbuilder build x --target scorm-1.2,w', 'scormbuilder validate {desk}/') {
            $matches = (TabExpansion2 $line $line.Length).CompletionMatches
            ($matches | ForEach-Object { $_.CompletionText }) -join ';'
        }
        """;

    private CompletionDesk desk = null!;

    [OneTimeSetUp]
    public void SetTheDesk() => desk = new CompletionDesk();

    [OneTimeTearDown]
    public void ClearTheDesk() => desk.Dispose();

    [Test]
    public async Task Bash_completes_commands_options_values_and_paths()
    {
        Assert.That(await RunAsync("bash", "-c", Bash), Is.EqualTo(
            """
            build;
            my course;my courses;
            my courses/one;
            --target;
            web;
            a.zip;b c.zip;my course;my courses;other;
            complete -F _scormbuilder scormbuilder

            """));
    }

    [Test]
    public async Task Zsh_completes_commands_options_values_and_paths()
    {
        Assert.That(await RunAsync("zsh", "-fc", Zsh), Is.EqualTo(
            """
            compdef _scormbuilder scormbuilder
            described build:Makes packages of modules.
            added -f;--;my course;my courses
            added -f;--;my courses/one
            described --target:What the packages are for: scorm-1.2, scorm-2004-3, scorm-2004-4, web.
            described --target=web:
            added -f;--;a.zip;b c.zip;my course;my courses;other

            """));
    }

    [Test]
    public async Task Fish_completes_commands_options_values_and_paths()
    {
        Assert.That(await RunAsync("fish", "-Nc", Fish), Is.EqualTo(
            """
            build
            my course/;my courses/
            my courses/one/
            --target
            --target=web
            a.zip;b c.zip;my course/;my courses/;other/

            """));
    }

    [Test]
    public void PowerShell_completes_commands_options_values_and_paths()
    {
        // PowerShell asks scripts of this kind about programs only, not about functions.
        File.CreateSymbolicLink(Path.Combine(desk.Path, "other", "scormbuilder"), CompletionDesk.Program);
        var (_, output) = HostedPowerShell.Run(PowerShell.Replace("{desk}", desk.Path, StringComparison.Ordinal).Replace("{programs}", Path.Combine(desk.Path, "other"), StringComparison.Ordinal));

        Assert.That(output.Replace(desk.Path, "", StringComparison.Ordinal), Is.EqualTo(
            """
            build
            /other
            '/my course';'/my courses'
            '/my courses/one'
            --target
            'scorm-1.2,web'
            /a.zip;'/b c.zip';'/my course';'/my courses';/other
            """));
    }

    [Test]
    public async Task The_native_file_answers_too()
    {
        var native = await Shipped.NativeAsync();

        var here = await CommandLineRun.InPipe("[suggest:--]", "build");
        var there = await ProgramRun.OfAsync(native, desk.Path, new Dictionary<string, string>(), inherit: false, "[suggest:--]", "build");
        Assert.That((there.Status, there.Output), Is.EqualTo((0, here.Output)));
    }

    private async Task<string> RunAsync(string shell, params string[] arguments)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell))))
        {
            TestContext.Error.WriteLine($"Completion was not tried in {shell}, which is not installed.");
            Assert.Ignore($"{shell} is not installed.");
        }

        var run = await ProgramRun.OfAsync(shell, desk.Path, new Dictionary<string, string> { ["PROGRAM"] = CompletionDesk.Program, ["HOME"] = desk.Path }, inherit: true, arguments);
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        return run.Output;
    }
}
