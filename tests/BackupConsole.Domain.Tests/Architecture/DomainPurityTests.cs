using System.Xml.Linq;

namespace BackupConsole.Domain.Tests.Architecture;

/// <summary>The rules are pure: nothing of AWS, Blazor or EF Core, and one package.</summary>
public sealed class DomainPurityTests
{
    [Fact]
    public void Domain_has_no_package_but_Cronos() =>
        Assert.Equal(["Cronos"], Project().Descendants("PackageReference").Select(reference => (string?)reference.Attribute("Include")));

    [Fact]
    public void Domain_references_no_project_and_no_framework()
    {
        Assert.Empty(Project().Descendants("ProjectReference"));
        Assert.Empty(Project().Descendants("FrameworkReference"));
    }

    [Fact]
    public void Domain_uses_nothing_beyond_the_runtime_and_Cronos()
    {
        var used = typeof(Problem).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.Contains("Cronos", used);
        Assert.DoesNotContain(used, name => name != "Cronos" && !name.StartsWith("System.", StringComparison.Ordinal));
    }

    private static XDocument Project()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "BackupConsole.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("BackupConsole.sln was not found above the test binaries.");
        }

        return XDocument.Load(Path.Combine(directory.FullName, "src", "BackupConsole.Domain", "BackupConsole.Domain.csproj"));
    }
}
