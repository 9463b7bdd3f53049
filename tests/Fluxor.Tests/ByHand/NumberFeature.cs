namespace Fluxor.Tests.ByHand;

/// <summary>Its state is a boxed number, so that a test decides whether the reference changes.</summary>
internal sealed class NumberFeature : Feature<object>
{
    public int InitialStatesMade { get; private set; }

    public override string GetName() => "Number";

    protected override object GetInitialState()
    {
        InitialStatesMade++;
        return 0;
    }
}
