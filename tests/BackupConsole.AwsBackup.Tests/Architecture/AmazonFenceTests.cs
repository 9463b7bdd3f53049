using System.Diagnostics;

namespace BackupConsole.AwsBackup.Tests.Architecture;

/// <summary>A project that references the service layer cannot name a type of the AWS SDK: proved by one build that must break.</summary>
public sealed class AmazonFenceTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    [Fact]
    public async Task A_project_that_uses_the_service_layer_cannot_name_the_SDK()
    {
        var folder = Directory.CreateTempSubdirectory("backupconsole-fence-");
        try
        {
            await WriteAsync(folder, "Outside.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="{Path.Combine(RepositoryRoot(), "src", "BackupConsole.AwsBackup", "BackupConsole.AwsBackup.csproj")}" /></ItemGroup>
                </Project>
                """);
            await WriteAsync(folder, "Allowed.cs", "public class Allowed { public BackupConsole.AwsBackup.Calls.CallLog Log; public BackupConsole.Domain.Ports.IJobs Jobs; }");
            await WriteAsync(folder, "NamesBackup.cs", "public class NamesBackup { public Amazon.Backup.IAmazonBackup Client; }");
            await WriteAsync(folder, "NamesCore.cs", "public class NamesCore { public Amazon.Runtime.AWSCredentials Credentials; }");
            await WriteAsync(folder, "NamesSecurityToken.cs", "public class NamesSecurityToken { public Amazon.SecurityToken.IAmazonSecurityTokenService Client; }");

            var errors = (await BuildAsync(folder)).Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).ToList();

            Assert.All(["NamesBackup.cs", "NamesCore.cs", "NamesSecurityToken.cs"], file => Assert.Contains(errors, line => line.Contains(file, StringComparison.Ordinal) && line.Contains("error CS0246", StringComparison.Ordinal)));

            // Otherwise the build broke for another reason, and proves nothing.
            Assert.All(errors, line => Assert.Contains("error CS0246: The type or namespace name 'Amazon'", line, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task WriteAsync(DirectoryInfo folder, string file, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder.FullName, file), text, TestContext.Current.CancellationToken);

    // The service layer was built for this test project; building it again here would write into the output that other tests are using.
    private static async Task<string> BuildAsync(DirectoryInfo folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-c", Configuration, "-v", "q", "-nologo", "-tl:off", "-nodeReuse:false", "-clp:NoSummary", "-p:BuildProjectReferences=false"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BackupConsole.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
