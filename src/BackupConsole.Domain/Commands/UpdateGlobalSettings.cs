using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Settings;

namespace BackupConsole.Domain.Commands;

/// <summary>Turns switches of the organization. Only its management account may; AWS refuses all others. Switches that are not named stay as they are.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateGlobalSettings.html</remarks>
/// <param name="GlobalSettings">AWS's name of a switch → <c>true</c> or <c>false</c>; at least one.</param>
public sealed record UpdateGlobalSettings(ImmutableSortedDictionary<string, string> GlobalSettings) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.ChangeGlobalSettings;

    public override string Target => string.Join(", ", GlobalSettings.Keys);

    public override Repeatability Repeatability => Repeatability.Natural;

    /// <summary>One switch.</summary>
    public static UpdateGlobalSettings Of(string name, bool isOn) => new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(name, isOn ? "true" : "false"));

    public override ImmutableArray<Problem> Validate() => GlobalSettings.IsEmpty
        ? [new Problem(nameof(GlobalSettings), "Nothing has been changed.", "Turn a switch first.")]
        : [.. GlobalSettings.SelectMany(setting => Validate(setting.Key, setting.Value))];

    private static IEnumerable<Problem> Validate(string name, string value)
    {
        if (GlobalSetting.Named(name) is null)
        {
            yield return new Problem(nameof(GlobalSettings), $"This console does not know the setting {name}.", "Change it with the AWS CLI.");
        }

        if (value is not ("true" or "false"))
        {
            yield return new Problem(nameof(GlobalSettings), $"{name} is on or off.", "Send true or false.");
        }
    }
}
