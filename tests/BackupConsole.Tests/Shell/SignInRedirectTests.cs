using BackupConsole.Shell;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Tests.Shell;

public sealed class SignInRedirectTests : BunitContext
{
    [Fact]
    public void Whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back()
    {
        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        navigation.NavigateTo("jobs?state=FAILED");

        Render<SignInRedirect>();

        Assert.Equal("sign-in?returnUrl=%2Fjobs%3Fstate%3DFAILED", navigation.History.First().Uri);
        Assert.True(navigation.History.First().Options.ForceLoad);
    }
}
