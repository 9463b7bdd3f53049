namespace Fluxor;

public enum StoreLifetime
{
    /// <summary>A store for each scope: in Blazor Server, for each circuit.</summary>
    Scoped = 0,

    /// <summary>One store for the whole process.</summary>
    Singleton = 1,
}
