namespace Fluxor.Tests.Scanned;

internal sealed class ThemeFeature : Feature<ThemeFeature.Theme>
{
    public override string GetName() => "theme";

    protected override Theme GetInitialState() => new("light");

    [ReducerMethod(typeof(DarkAction))]
    public static Theme ReduceDark(Theme state) => state with { Name = "dark" };

    internal sealed record Theme(string Name);

    internal sealed record DarkAction;
}
