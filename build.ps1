# build.ps1 [build|test|pack] [more arguments for dotnet or scormbuilder]
#   build   the flagship course, as a SCORM package in dist/
#   test    everything
#   pack    in dist/: the command line and the audit as dotnet tools, and the command line as one native file, scormbuilder, for this platform
# Uses nothing but the language and dotnet, so it runs in Windows PowerShell 5.1 as in PowerShell 7.
param([string] $Verb = 'build')

$dist = "$PSScriptRoot/dist"
switch ($Verb) {
    'build' {
        $output = if ($args.Count) { $args } else { '--output', $dist }
        dotnet run --project "$PSScriptRoot/src/ScormBuilder.Cli" '--' build "$PSScriptRoot/modules/naltrexone-implants" @output
    }
    'test' { dotnet test "$PSScriptRoot/ScormBuilder.sln" @args }
    'pack' {
        $output = @(if (-not ($args -match '^(-o|--output)$')) { '--output', $dist })
        foreach ($program in 'ScormBuilder.Cli', 'ScormBuilder.Audit') {
            dotnet pack "$PSScriptRoot/src/$program" @output @args
            if ($LASTEXITCODE) { exit $LASTEXITCODE }
        }
        dotnet publish "$PSScriptRoot/src/ScormBuilder.Cli" '-p:PublishAot=true' @output @args
        if ($LASTEXITCODE) {
            $status = $LASTEXITCODE
            'The dotnet tools are packed. The native file is not there: the lines above say why. It needs a linker, which is'
            'gcc or clang on Linux (apt-get install gcc libc6-dev), the Xcode command line tools on macOS (xcode-select --install),'
            'and on Windows the workload "Desktop development with C++" of Visual Studio or its build tools.'
            exit $status
        }
    }
    default {
        'usage: build.ps1 [build|test|pack]'
        exit 2
    }
}
exit $LASTEXITCODE
