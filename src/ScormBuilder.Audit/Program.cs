using System.Text;
using ScormBuilder.Audit;

// Windows has other encodings for pipes, in which titles would be lost.
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return await AuditCommandLine.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
