using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Plans;

/// <summary>Plans as documents: AWS's templates, and JSON in and out.</summary>
internal sealed class PlanTemplateOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListBackupPlanTemplates", List),
        ("GetBackupPlanFromTemplate", FromTemplate),
        ("GetBackupPlanFromJSON", FromJson),
        ("ExportBackupPlanTemplate", Export),
    ];

    private static object List(ApiCall call)
    {
        var page = call.Page();
        var skipped = page.After is null ? 0 : (int)page.AfterNumber(0);
        var templates = PlanTemplates.All.Select((template, index) => (template, index)).Skip(skipped).Take(page.Limit + 1).ToList();
        var next = call.NextToken(templates, page, item => [(item.index + 1).ToString(CultureInfo.InvariantCulture)]);
        return new
        {
            BackupPlanTemplatesList = templates.ConvertAll(item =>
                new { BackupPlanTemplateId = item.template.Id, BackupPlanTemplateName = item.template.Document.BackupPlanName }),
            NextToken = next,
        };
    }

    private static object FromTemplate(ApiCall call)
    {
        var id = call.PathParameter("templateId");
        var template = PlanTemplates.All.FirstOrDefault(template => template.Id == id)
            ?? throw ApiErrors.NotFound($"Cannot find Backup plan template with ID {id}", id);
        return new { BackupPlanDocument = template.Document };
    }

    private static object FromJson(ApiCall call)
    {
        var text = call.Body<GetBackupPlanFromJsonRequest>().BackupPlanTemplateJson;
        var operation = ServiceContract.Current.Operation("GetBackupPlanFromJSON");
        if (RequestValidation.FirstViolation(operation, "BackupPlanInput", text) is { } violation)
        {
            throw violation.Kind == ViolationKind.Invalid ? violation.ToError(operation) : Invalid();
        }

        PlanInput input;
        try
        {
            input = JsonSerializer.Deserialize<PlanInput>(text, ApiJson.Options) ?? throw Invalid();
        }
        catch (JsonException)
        {
            throw Invalid();
        }

        return new { BackupPlan = PlanRules.Read(input, call.Account, call.Region, rule => new StableRandom(0, "from-json", text, rule).Uuid()) };
    }

    private object Export(ApiCall call)
    {
        var plan = database.Read(session => PlanOperations.Require(session, call));
        return new { BackupPlanTemplateJson = ApiJson.Text(plan.Document) };
    }

    private static ApiException Invalid() =>
        ApiErrors.InvalidRequest("The backup plan template is not the JSON document of a backup plan.", "BackupPlanTemplateJson");
}
