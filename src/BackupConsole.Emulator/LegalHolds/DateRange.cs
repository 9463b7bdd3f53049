namespace BackupConsole.Emulator.LegalHolds;

internal sealed record DateRange(DateTimeOffset FromDate, DateTimeOffset ToDate);
