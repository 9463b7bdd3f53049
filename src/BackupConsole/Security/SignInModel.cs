namespace BackupConsole.Security;

/// <summary>What the sign-in form sends.</summary>
public sealed class SignInModel
{
    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";
}
