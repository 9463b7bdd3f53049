using System.Reflection;

namespace Fluxor.Tests.Surface;

public sealed class SurfaceTests
{
    [Fact]
    public void Stand_in_shows_nothing_that_the_official_packages_do_not_show()
    {
        var standIn = PublicSurface.Of(typeof(Store).Assembly).ToArray();

        Assert.NotEmpty(standIn);
        Assert.Empty(standIn.Except(Committed()));
    }

    [Fact]
    public void Stand_in_has_everything_that_the_committed_list_promises() =>
        Assert.Empty(Committed().Except(PublicSurface.Of(typeof(Store).Assembly)));

    [Fact]
    public void Committed_list_is_a_part_of_the_official_surface_where_that_is_at_hand()
    {
        var official = Path.Combine(RepositoryRoot(), "..", "shared", "standins", "fluxor-6.11-surface.txt");
        Assert.SkipUnless(File.Exists(official), "The full list is not part of the repository.");
        using var list = File.OpenText(official);

        Assert.Empty(Committed().Except(OfficialSurface.Read(list)));
    }

    private static string[] Committed()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("fluxor-6.11.txt");
        using var list = new StreamReader(stream!);
        return [.. OfficialSurface.Read(list)];
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackupConsole.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
