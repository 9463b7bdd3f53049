using BackupConsole.Domain.Authorization;
using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace BackupConsole.Security;

public sealed partial class SignInPage(
    SignInManager<ConsoleUser> signIn,
    UserManager<ConsoleUser> users,
    ISignInLinks links,
    NavigationManager navigation)
{
    private bool _isLinkSpent;

    [SupplyParameterFromQuery(Name = "token")]
    public string? LinkToken { get; set; }

    [SupplyParameterFromQuery(Name = "ReturnUrl")]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    public SignInModel? Credentials { get; set; }

    [SupplyParameterFromForm(FormName = "administrator")]
    public NewAdministratorModel? Administrator { get; set; }

    private List<string> Problems { get; } = [];

    private string? Token => Administrator?.Token ?? LinkToken;

    private string Title => Token is null ? "Sign in" : "Create the administrator";

    private async Task SignInAsync()
    {
        var result = await users.FindByNameAsync(Credentials!.UserName) is { IsDisabled: true }
            ? SignInResult.NotAllowed
            : await signIn.PasswordSignInAsync(Credentials.UserName, Credentials.Password, isPersistent: true, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            GoOn();
            return;
        }

        // One sentence for every cause but the lock, so that nobody learns which names exist.
        Problems.Add(result.IsLockedOut
            ? "Too many attempts. Wait five minutes, then try again."
            : "User name or password is wrong.");
    }

    private async Task CreateAdministratorAsync()
    {
        var form = Administrator!;
        var user = new ConsoleUser { UserName = form.UserName.Trim() };
        Problems.AddRange(await ProblemsOfAsync(user, form));
        if (Problems.Count > 0)
        {
            return;
        }

        if (!await links.RedeemAsync(form.Token, CancellationToken.None))
        {
            _isLinkSpent = true;
            Problems.Add("This link was used already, is older than a day, or a newer one was made. Start the console with --admin-link for a new one.");
            return;
        }

        var existing = await users.FindByNameAsync(user.UserName);
        var result = existing is null ? await users.CreateAsync(user, form.Password) : await ResetAsync(existing, form.Password);
        if (!result.Succeeded)
        {
            Problems.AddRange(result.Errors.Select(error => error.Description));
            return;
        }

        user = existing ?? user;
        if (!await users.IsInRoleAsync(user, nameof(ConsoleRole.Administrator)))
        {
            await users.AddToRoleAsync(user, nameof(ConsoleRole.Administrator));
        }

        await signIn.SignInAsync(user, isPersistent: true);
        GoOn();
    }

    // Everything that can be judged is judged before the link is used up.
    private async Task<List<string>> ProblemsOfAsync(ConsoleUser user, NewAdministratorModel form)
    {
        var problems = new List<string>();
        if (user.UserName is not { Length: >= 2 and <= 64 })
        {
            problems.Add("The user name needs 2 to 64 characters.");
        }

        if (form.Password != form.PasswordAgain)
        {
            problems.Add("The two passwords differ. Type the same one twice.");
        }

        foreach (var validator in users.PasswordValidators)
        {
            problems.AddRange((await validator.ValidateAsync(users, user, form.Password)).Errors.Select(error => error.Description));
        }

        return problems;
    }

    // Whoever has the data folder may take an account back whose password is lost.
    private async Task<IdentityResult> ResetAsync(ConsoleUser existing, string password)
    {
        var reset = await users.ResetPasswordAsync(existing, await users.GeneratePasswordResetTokenAsync(existing), password);
        await users.SetLockoutEndDateAsync(existing, null);
        return reset;
    }

    private void GoOn() => navigation.NavigateTo(IsLocal(ReturnUrl) ? ReturnUrl! : "/");

    private static bool IsLocal(string? url) => url is ['/', not ('/' or '\\'), ..] or ['/'];
}
