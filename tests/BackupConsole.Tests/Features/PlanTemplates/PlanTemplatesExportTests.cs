using BackupConsole.Domain.Lifecycles;
using BackupConsole.Features.PlanTemplates;
using BackupConsole.Testing;
using BackupConsole.Tests.Ui.Exports;

namespace BackupConsole.Tests.Features.PlanTemplates;

public sealed class PlanTemplatesExportTests
{
    [Fact]
    public async Task Each_rule_of_each_template_is_a_line()
    {
        var aws = new FakeAws();
        aws.PlanTemplates.Add((new("t-1", "Daily-35day-Retention"), A.PlanBody("Daily-35day-Retention", A.Rule() with { Lifecycle = new Lifecycle(null, 35) }, A.Rule("monthly"))));

        var lines = await ExportedLines.OfAsync(new PlanTemplatesExport(aws, new FakeConnections(A.Connection())), "");

        Assert.Equal("Daily-35day-Retention,t-1,daily,cron(0 5 ? * * *),Etc/UTC,,35,false,Default", lines[1]);
        Assert.StartsWith("Daily-35day-Retention,t-1,monthly,", Assert.Single(lines.Skip(2)), StringComparison.Ordinal);
    }
}
