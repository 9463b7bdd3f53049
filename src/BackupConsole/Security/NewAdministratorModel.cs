namespace BackupConsole.Security;

/// <summary>What the form behind a one-time link sends.</summary>
public sealed class NewAdministratorModel
{
    public string Token { get; set; } = "";

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public string PasswordAgain { get; set; } = "";
}
