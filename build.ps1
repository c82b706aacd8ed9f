# build.ps1 [build|test|pack] [more arguments for dotnet or scormbuilder]
#   build   the flagship course, as a SCORM package in dist/
#   test    everything
#   pack    the command line and the audit as dotnet tools, in dist/
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
        foreach ($program in 'ScormBuilder.Cli', 'ScormBuilder.Audit') {
            dotnet pack "$PSScriptRoot/src/$program" --output $dist @args
            if ($LASTEXITCODE) { break }
        }
    }
    default {
        'usage: build.ps1 [build|test|pack]'
        exit 2
    }
}
exit $LASTEXITCODE
