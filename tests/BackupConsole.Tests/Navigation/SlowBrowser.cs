using Microsoft.AspNetCore.Components;

namespace BackupConsole.Tests.Navigation;

/// <summary>A browser as a circuit knows it: the address moves when it has answered, and not before.</summary>
internal sealed class SlowBrowser : NavigationManager
{
    private readonly Queue<string> _asked = new();

    public SlowBrowser(string address) => Initialize("http://localhost/", address);

    public void Answer()
    {
        while (_asked.TryDequeue(out var address))
        {
            Uri = address;
            NotifyLocationChanged(isInterceptedLink: false);
        }
    }

    protected override void NavigateToCore(string uri, NavigationOptions options) => _asked.Enqueue(ToAbsoluteUri(uri).AbsoluteUri);
}
