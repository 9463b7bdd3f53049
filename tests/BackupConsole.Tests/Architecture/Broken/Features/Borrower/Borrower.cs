namespace BackupConsole.Tests.Architecture.Broken.Features.Borrower;

/// <summary>Does what the rule forbids, so that the rule is seen to find it.</summary>
internal sealed class Borrower(Lender.Lender lender)
{
    public Lender.Lender Lender => lender;
}
