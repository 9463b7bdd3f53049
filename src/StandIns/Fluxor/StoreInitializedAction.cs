namespace Fluxor;

/// <summary>The store's own first action; only actions dispatched before the store was created come earlier.</summary>
public class StoreInitializedAction
{
    internal StoreInitializedAction()
    {
    }
}
