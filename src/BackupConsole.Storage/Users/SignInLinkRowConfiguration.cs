using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.Users;

internal sealed class SignInLinkRowConfiguration : IEntityTypeConfiguration<SignInLinkRow>
{
    public void Configure(EntityTypeBuilder<SignInLinkRow> builder)
    {
        builder.ToTable("SignInLinks");
        builder.HasKey(link => link.Hash);
    }
}
