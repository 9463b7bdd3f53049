namespace Fluxor;

/// <summary>Makes a class the state of a feature, without a class for the feature.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class FeatureStateAttribute : Attribute
{
    /// <summary>The unique name of the feature; the full name of the state class by default.</summary>
    public string? Name { get; set; }

    /// <summary>A static method of the class, without parameters, that returns the initial state; the parameterless constructor by default.</summary>
    public string? CreateInitialStateMethodName { get; set; }

    public bool DebuggerBrowsable { get; set; } = true;

    /// <summary>See <see cref="IFeature.MaximumStateChangedNotificationsPerSecond"/>.</summary>
    public byte MaximumStateChangedNotificationsPerSecond { get; set; }
}
