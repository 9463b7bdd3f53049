using System.Globalization;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;

namespace BackupConsole.Emulator.LegalHolds;

/// <summary>Holds keep recovery points from being deleted, by whomever, until they are canceled.</summary>
internal sealed class LegalHoldOperations(Database database, BackupEngine engine) : IOperationArea
{
    private const int MostHolds = 50;
    private const int LongestDescription = 280;
    private const long LongestRecordDays = 36_500;
    private static readonly TimeSpan ChangeTakes = TimeSpan.FromMinutes(1);

    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("CreateLegalHold", Create),
        ("GetLegalHold", Get),
        ("ListLegalHolds", List),
        ("CancelLegalHold", Cancel),
        ("ListRecoveryPointsByLegalHold", ListRecoveryPoints),
    ];

    private object Create(ApiCall call)
    {
        var request = call.Body<CreateLegalHoldRequest>();
        CheckDescription(request.Description, "Description");
        if (request.RecoveryPointSelection?.DateRange is { } range && range.FromDate > range.ToDate)
        {
            throw ApiErrors.InvalidParameter("Invalid date range: FromDate must not be after ToDate.", "DateRange");
        }

        TagRules.Check(request.Tags);
        var hold = database.Write(session =>
        {
            if (request.IdempotencyToken is { } token && LegalHoldStore.FindByToken(session, call.Account, call.Region, token) is { } made)
            {
                return made;
            }

            if (LegalHoldStore.Holding(session, call.Account, call.Region).Count >= MostHolds)
            {
                throw ApiErrors.LimitExceeded($"You have reached the limit of {MostHolds} legal holds in this Region.");
            }

            var hold = new LegalHoldRecord
            {
                Id = Serial.NextUuid(session, "legal-hold"),
                Account = call.Account,
                Region = call.Region,
                Title = request.Title,
                Description = request.Description,
                Selection = request.RecoveryPointSelection,
                CreatedAt = call.Now,
                ActiveAt = call.Now + engine.Planner.Scaled(ChangeTakes),
            };
            LegalHoldStore.Insert(session, hold, request.IdempotencyToken);
            foreach (var (key, value) in request.Tags ?? [])
            {
                TagStore.Put(session, call.Account, call.Region, hold.Arn, key, value);
            }

            return hold;
        });
        return new
        {
            hold.Title,
            Status = hold.StatusAt(call.Now),
            hold.Description,
            LegalHoldId = hold.Id,
            LegalHoldArn = hold.Arn,
            CreationDate = hold.CreatedAt,
            RecoveryPointSelection = hold.Selection,
        };
    }

    private object Get(ApiCall call)
    {
        var hold = database.Read(session => Require(session, call));
        return new
        {
            hold.Title,
            Status = hold.StatusAt(call.Now),
            hold.Description,
            hold.CancelDescription,
            LegalHoldId = hold.Id,
            LegalHoldArn = hold.Arn,
            CreationDate = hold.CreatedAt,
            CancellationDate = hold.CancelingAt,
            RetainRecordUntil = hold.RetainUntil,
            RecoveryPointSelection = hold.Selection,
        };
    }

    private object List(ApiCall call)
    {
        var page = call.Page();
        var holds = database.Read(session => LegalHoldStore.List(session, call.Account, call.Region, call.Now, page));
        var next = call.NextToken(holds, page, hold => [$"{hold.CreatedAt.ToUnixTimeMilliseconds()}", hold.Id]);
        return new { LegalHolds = holds.ConvertAll(hold => LegalHoldMember.Of(hold, call.Now)), NextToken = next };
    }

    private object? Cancel(ApiCall call)
    {
        var description = call.Query("cancelDescription") ?? "";
        CheckDescription(description, "CancelDescription");
        var retained = RetainedDays(call);
        database.Write(session =>
        {
            var hold = Require(session, call);
            if (hold.CancelingAt is not null)
            {
                throw ApiErrors.InvalidResourceState($"Legal hold {hold.Id} is {hold.StatusAt(call.Now)} and cannot be canceled.");
            }

            LegalHoldStore.Cancel(session, hold with
            {
                CancelDescription = description,
                CancelingAt = call.Now,
                CanceledAt = call.Now + engine.Planner.Scaled(ChangeTakes),
                RetainUntil = retained is { } days ? call.Now.AddDays(days) : null,
            });
        });
        return null;
    }

    private object ListRecoveryPoints(ApiCall call)
    {
        var page = call.Page();
        var points = database.Read(session =>
        {
            var id = call.PathParameter("legalHoldId");
            var hold = LegalHoldStore.Find(session, call.Account, call.Region, id)
                ?? throw ApiErrors.InvalidParameter($"Cannot find legal hold with ID {id}", id);
            return hold.CancelingAt is null ? HeldRecoveryPoints.List(session, hold, page) : [];
        });
        var next = call.NextToken(points, page, point => [$"{point.CreatedAt.ToUnixTimeMilliseconds()}", $"{point.Seq}"]);
        return new { RecoveryPoints = points.ConvertAll(Member), NextToken = next };
    }

    private static object Member(RecoveryPointRecord point) =>
        new { RecoveryPointArn = point.Arn, point.ResourceArn, point.ResourceType, BackupVaultName = point.Vault };

    private static void CheckDescription(string description, string member)
    {
        if (description.Length > LongestDescription)
        {
            throw ApiErrors.InvalidParameter($"Invalid value for {member}: it must have at most {LongestDescription} characters.", member);
        }
    }

    private static long? RetainedDays(ApiCall call)
    {
        if (call.Query("retainRecordInDays") is not { } text)
        {
            return null;
        }

        return long.Parse(text, CultureInfo.InvariantCulture) is >= 0 and <= LongestRecordDays and var days
            ? days
            : throw ApiErrors.InvalidParameter($"Invalid value for RetainRecordInDays: it must be between 0 and {LongestRecordDays}.", "RetainRecordInDays");
    }

    /// <summary>The record of a canceled hold is gone when its time is over.</summary>
    private static LegalHoldRecord Require(Session session, ApiCall call)
    {
        var id = call.PathParameter("legalHoldId");
        return LegalHoldStore.Find(session, call.Account, call.Region, id) is { } hold && !(hold.RetainUntil <= call.Now)
            ? hold
            : throw ApiErrors.NotFound($"Cannot find legal hold with ID {id}", id);
    }
}
