using BackupConsole.Navigation;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>Sends whoever is not signed in to the sign-in page, which is a static one, and remembers the way back.</summary>
public sealed class SignInRedirect : ComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnInitialized()
    {
        var back = "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(ConsoleUrls.SignIn, new Dictionary<string, object?> { ["returnUrl"] = back }), forceLoad: true);
    }
}
