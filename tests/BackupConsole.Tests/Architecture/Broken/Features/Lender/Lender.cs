namespace BackupConsole.Tests.Architecture.Broken.Features.Lender;

/// <summary>What <see cref="Borrower.Borrower"/> must not use.</summary>
internal sealed class Lender;
