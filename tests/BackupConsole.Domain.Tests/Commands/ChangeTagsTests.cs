using System.Collections.Immutable;
using BackupConsole.Domain.Commands;

namespace BackupConsole.Domain.Tests.Commands;

public sealed class ChangeTagsTests
{
    private const string Vault = "arn:aws:backup:eu-central-1:111122223333:backup-vault:Default";

    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary<string, string>.Empty;

    public static TheoryData<ChangeTags, string?> Rows => new()
    {
        { new(Vault, None.Add("team", "db"), ["old"]), null },
        { new(Vault, None, ["old"]), null },
        { new(Vault, None, []), nameof(ChangeTags.TagsToSet) },
        { new("vault", None, ["old"]), nameof(ChangeTags.ResourceArn) },
        { new(Vault, None.Add("AWS:x", "y"), []), nameof(ChangeTags.TagsToSet) },
        { new(Vault, None, ["aws:x"]), nameof(ChangeTags.TagKeysToRemove) },
        { new(Vault, None.Add("team", "db"), ["team"]), nameof(ChangeTags.TagKeysToRemove) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_change_that_AWS_would_refuse_is_refused_here(ChangeTags command, string? field) => Assert.Equal(field, command.Validate().SingleOrDefault()?.Field);
}
