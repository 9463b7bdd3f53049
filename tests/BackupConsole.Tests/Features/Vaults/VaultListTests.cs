using BackupConsole.Domain.Estate;
using BackupConsole.Features.Vaults;
using BackupConsole.Navigation;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class VaultListTests
{
    private static readonly Domain.Vaults.BackupVault[] Vaults =
    [
        A.Vault("plain", 5),
        A.Vault("empty") with { VaultType = null },
        A.Vault("governed", 1) with { IsLocked = true },
        A.Vault("sealed") with { IsLocked = true, LockDate = A.Time },
        A.Vault("apart", 2) with { VaultType = "LOGICALLY_AIR_GAPPED_BACKUP_VAULT", IsLocked = true, LockDate = A.Time },
    ];

    [Theory]
    [InlineData("", "apart empty governed plain sealed")]
    [InlineData("?q=%20", "apart empty governed plain sealed")]
    [InlineData("?lock=none", "empty plain")]
    [InlineData("?lock=governance", "governed")]
    [InlineData("?lock=compliance", "apart sealed")]
    [InlineData("?lock=governance&lock=compliance", "apart governed sealed")]
    [InlineData("?lock=nonsense", "apart empty governed plain sealed")]
    [InlineData("?type=LOGICALLY_AIR_GAPPED_BACKUP_VAULT", "apart")]
    [InlineData("?type=BACKUP_VAULT", "empty governed plain sealed")]
    [InlineData("?type=A_TYPE_TO_COME", "")]
    [InlineData("?holds=nothing", "empty sealed")]
    [InlineData("?holds=points", "apart governed plain")]
    [InlineData("?holds=nonsense", "apart empty governed plain sealed")]
    [InlineData("?holds=points&lock=compliance&q=A", "apart")]
    [InlineData("?holds=points&sort=points&dir=desc", "plain apart governed")]
    public void The_address_says_which_vaults_and_in_which_order(string query, string expected)
    {
        var rows = VaultList.Of(new UrlQuery(query)).Of([new(A.Connection(), EstateClock.Wall(A.Time)) { Vaults = [.. Vaults] }]);

        Assert.Equal(expected, string.Join(' ', rows.Select(row => row.Vault.Name)));
    }

    [Theory]
    [InlineData("?sort=points&dir=desc&lock=nonsense", false)]
    [InlineData("?q=a", true)]
    [InlineData("?lock=none", true)]
    [InlineData("?type=BACKUP_VAULT", true)]
    [InlineData("?holds=nothing", true)]
    public void An_order_is_no_filter(string query, bool expected) => Assert.Equal(expected, VaultList.Of(new UrlQuery(query)).HasFilters);

    [Fact]
    public void Two_that_ask_the_same_are_the_same() =>
        Assert.Equal(VaultList.Of(new UrlQuery("?lock=none&type=X&q=a")), VaultList.Of(new UrlQuery("?q=a&type=X&lock=none")));
}
