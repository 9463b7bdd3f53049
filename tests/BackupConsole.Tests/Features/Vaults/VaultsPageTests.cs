using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Vaults;
using BackupConsole.Features.Vaults;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Bunit;

namespace BackupConsole.Tests.Features.Vaults;

public sealed class VaultsPageTests : FeatureContext
{
    // A command holds its tags by reference.
    private static readonly Func<BackupCommand, BackupCommand, bool> SameText = (one, other) => one.ToString() == other.ToString();

    public VaultsPageTests()
        : base(typeof(VaultsState), typeof(VaultsReducers), typeof(VaultsEffects))
    {
    }

    [Fact]
    public async Task Vaults_are_listed_with_what_protects_them()
    {
        var page = await DrawAsync("", Known() with
        {
            Vaults = [A.Vault("plain", 12_345), A.Vault("locked") with { IsLocked = true, MinRetentionDays = 7, MaxRetentionDays = 365, LockDate = A.Time.AddDays(3) }],
        });

        Assert.Equal(["locked", "plain"], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Equal("vaults/production-eu-central-1/locked", page.Find("tbody th a").GetAttribute("href"));
        Assert.Contains("Locked, compliance, in grace", page.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("7 to 365 days", page.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("12,345", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Not locked", page.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_and_sorting_come_from_the_address()
    {
        var page = await DrawAsync("?q=PROD&sort=points&dir=desc", Known() with { Vaults = [A.Vault("prod-a", 1), A.Vault("test", 9), A.Vault("prod-b", 5)] });

        Assert.Equal(["prod-b", "prod-a"], page.FindAll("tbody th a").Select(link => link.TextContent));
        Assert.Equal("descending", page.FindAll("thead th")[2].GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task Filters_are_set_by_chips_kept_in_the_address_and_cleared_at_once()
    {
        var page = await DrawAsync("?q=prod", Known() with { Vaults = [A.Vault("prod-a", 1), A.Vault("prod-b"), A.Vault("test", 5)] });

        await page.InvokeAsync(() => page.FindAll(".filter-chip").Single(chip => chip.TextContent.Contains("Holds", StringComparison.Ordinal)).QuerySelectorAll("input")[2].ChangeAsync(new() { Value = "on" }));
        Assert.EndsWith("vaults?q=prod&holds=nothing", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal(["prod-b"], page.FindAll("tbody th a").Select(link => link.TextContent));

        await page.InvokeAsync(() => page.FindAll(".filter-chip").Single(chip => chip.TextContent.Contains("Lock", StringComparison.Ordinal)).QuerySelectorAll("input")[2].ChangeAsync(new() { Value = true }));
        Assert.EndsWith("&lock=compliance", Navigation.Uri, StringComparison.Ordinal);
        Assert.Contains("No vault matches", page.Markup, StringComparison.Ordinal);

        await page.InvokeAsync(() => Button(page, "Clear filters").ClickAsync(new()));
        Assert.EndsWith("/vaults", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public async Task A_vault_that_the_monitor_sees_appears()
    {
        var page = await DrawAsync("", Known() with { Vaults = [A.Vault("one")] });

        Dispatcher.Dispatch(new EstateChangedAction(new EstateSnapshot([Known() with { Vaults = [A.Vault("one"), A.Vault("two")] }])));

        await page.WaitForAssertionAsync(() => Assert.Equal(["one", "two"], page.FindAll("tbody th a").Select(link => link.TextContent)), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Three_hundred_vaults_are_shown_a_page_at_a_time()
    {
        var page = await DrawAsync("?page=6", Known() with { Vaults = [.. Enumerable.Range(0, 300).Select(number => A.Vault($"vault-{number:000}"))] });

        Assert.Equal(50, page.FindAll("tbody tr").Count);
        Assert.Equal("vault-250", page.Find("tbody th a").TextContent);
    }

    [Theory]
    [InlineData(false, "Loading vaults")]
    [InlineData(true, "No vaults yet")]
    public async Task What_is_not_known_is_not_called_empty(bool isKnown, string words)
    {
        var page = await DrawAsync("", isKnown ? Known() : Known() with { Known = [] });

        Assert.Contains(words, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_read_says_why_and_which_connection()
    {
        var error = new BackupError(BackupErrorKind.AccessDenied, "AWS refused to list the vaults.", "AccessDeniedException", "request-9");
        var page = await DrawAsync("", Known() with { Known = [], Errors = Known().Errors.Add(EstateRead.Vaults, error) });

        var text = page.Find(".load-stale").TextContent;
        Assert.Contains("production-eu-central-1", text, StringComparison.Ordinal);
        Assert.Contains("AWS refused to list the vaults.", text, StringComparison.Ordinal);
        Assert.Contains("request-9", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No vaults yet", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConsoleRole.Viewer)]
    [InlineData(ConsoleRole.Operator)]
    public async Task Only_an_administrator_can_create_a_vault(ConsoleRole role)
    {
        SignIn(role);
        var page = await DrawAsync("", Known() with { Vaults = [A.Vault()] });

        await page.InvokeAsync(() => Button(page, "Create vault").ClickAsync(new()));

        Assert.Equal("true", Button(page, "Create vault").GetAttribute("aria-disabled"));
        Assert.Contains("This needs the role Administrator", page.Find("[role=tooltip]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public async Task A_name_is_judged_while_it_is_typed_and_ten_clicks_make_one_vault()
    {
        var page = await DrawAsync("", Known() with { Vaults = [A.Vault("taken")] });
        await page.InvokeAsync(() => Button(page, "Create vault").ClickAsync(new()));

        await page.InvokeAsync(() => page.Find("#field-BackupVaultName").InputAsync("taken"));
        Assert.Contains("is there already", page.Find("#field-BackupVaultName-problems").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("#field-BackupVaultName").InputAsync("no blanks"));
        Assert.Contains("2 to 50 letters", page.Find("#field-BackupVaultName-problems").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Empty(Commands.Sent);

        await page.InvokeAsync(() => page.Find("#field-BackupVaultName").InputAsync("fresh"));
        Commands.Hold = new TaskCompletionSource();
        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        }

        Commands.Hold.SetResult();
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")));
        Assert.Equal("fresh", Assert.IsType<CreateBackupVault>(Assert.Single(Commands.Sent).Command).BackupVaultName);
        Assert.Contains("fresh", Assert.Single(Notices.Current).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_stays_in_the_dialog_with_its_code()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.AlreadyExists);
        var page = await DrawAsync("", Known());
        await page.InvokeAsync(() => Button(page, "Create vault").ClickAsync(new()));

        await page.InvokeAsync(() => page.Find("#field-BackupVaultName").InputAsync("fresh"));
        var first = StateOf<VaultsState>().Creation!.Submission;
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains("Refused by the test.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal));
        Assert.NotEqual(first, StateOf<VaultsState>().Creation!.Submission);
    }

    [Fact]
    public async Task A_vault_is_made_and_then_locked_by_ten_clicks_once()
    {
        var page = await DrawAsync("", Known());
        await FillInAsync(page, lockMode: 1);
        Commands.Hold = new TaskCompletionSource();
        for (var click = 0; click < 10; click++)
        {
            await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        }

        Commands.Hold.SetResult();
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")));
        Assert.Equal([new CreateBackupVault("fresh", null), new PutBackupVaultLockConfiguration("fresh", new VaultLockSettings(7, null, null))], Commands.Sent.Select(sent => sent.Command), SameText);
        Assert.Equal(2, Commands.Sent.Select(sent => sent.Intent).Distinct().Count());
        Assert.Equal(2, Audit.Records.Count(record => record.State == AuditState.Succeeded));
        Assert.Equal("The vault fresh has been created and locked.", Assert.Single(Notices.Current).Text);
    }

    [Fact]
    public async Task A_compliance_lock_is_not_made_before_its_word_is_typed()
    {
        var page = await DrawAsync("", Known());
        await FillInAsync(page, lockMode: 2);
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Contains("A compliance lock has a grace time.", page.Find("dialog").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Find("#field-ChangeableForDays").InputAsync("3"));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());
        Assert.Equal("Type “confirm” first.", page.Find("dialog [role=tooltip]").TextContent);
        Assert.Empty(Commands.Sent);

        await page.InvokeAsync(() => page.Find("#field-Confirmation").InputAsync("confirm"));
        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll("dialog")));
        Assert.Equal(3, Assert.IsType<PutBackupVaultLockConfiguration>(Commands.Sent[1].Command).Lock.ChangeableForDays);
    }

    [Theory]
    [InlineData(BackupErrorKind.AccessDenied, "It is not locked: Refused by the test.")]
    [InlineData(BackupErrorKind.Unreachable, "Nobody knows yet whether it is locked: Refused by the test.")]
    public async Task A_vault_whose_lock_failed_is_said_to_be_there_and_its_lock_tab_is_offered(BackupErrorKind kind, string words)
    {
        var answer = Commands.Answer;
        Commands.Answer = command => command is PutBackupVaultLockConfiguration ? FakeCommands.Refuse(kind)(command) : answer(command);
        var page = await DrawAsync("", Known());
        await FillInAsync(page, lockMode: 1);

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.Contains(words, page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Contains("The vault has been created.", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("vaults/production-eu-central-1/fresh?tab=lock", page.Find("dialog a").GetAttribute("href"));
        Assert.Empty(page.FindAll("dialog form"));
        Assert.Empty(Notices.Current);
        await page.InvokeAsync(() => page.Find("dialog [data-dialog-cancel]").ClickAsync());
        Assert.Empty(page.FindAll("dialog"));
        Assert.Equal(2, Commands.Sent.Length);
    }

    [Fact]
    public async Task A_vault_that_was_refused_is_not_locked()
    {
        Commands.Answer = FakeCommands.Refuse(BackupErrorKind.AccessDenied);
        var page = await DrawAsync("", Known());
        await FillInAsync(page, lockMode: 1);

        await page.InvokeAsync(() => page.Find("dialog form").SubmitAsync());

        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("dialog [role=alert]")));
        Assert.IsType<CreateBackupVault>(Assert.Single(Commands.Sent).Command);
        Assert.Equal("7", page.Find("#field-MinRetentionDays").GetAttribute("value"));
    }

    [Fact]
    public async Task Both_commands_are_shown_as_AWS_CLI()
    {
        var page = await DrawAsync("", Known());
        await FillInAsync(page, lockMode: 1);

        await page.InvokeAsync(() => Button(page, "Copy as AWS CLI").ClickAsync(new()));

        Assert.Equal(
            $"Bash: CreateBackupVault of fresh in {A.Production}\nBash: PutBackupVaultLockConfiguration of fresh in {A.Production}", page.Find("dialog pre").TextContent);
    }

    private static async Task FillInAsync(IRenderedComponent<VaultsPage> page, int lockMode)
    {
        await page.InvokeAsync(() => Button(page, "Create vault").ClickAsync(new()));
        await page.InvokeAsync(() => page.Find("#field-BackupVaultName").InputAsync("fresh"));
        await page.InvokeAsync(() => page.Find("dialog details > summary").ClickAsync());
        Assert.True(page.Find("dialog details").HasAttribute("open"));
        await page.InvokeAsync(() => page.FindAll("dialog input[type=radio]")[lockMode].ChangeAsync(new() { Value = true }));
        await page.InvokeAsync(() => page.Find("#field-MinRetentionDays").InputAsync("7"));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<VaultsPage> page, string text) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == text);

    private async Task<IRenderedComponent<VaultsPage>> DrawAsync(string query, ConnectionSnapshot connection)
    {
        await SeeAsync(connection);
        Navigation.NavigateTo("vaults" + query);
        return Render<VaultsPage>();
    }
}
