using BackupConsole.Domain.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackupConsole.Storage.Users;

/// <summary>The roles come with the schema: <c>UserManager.AddToRoleAsync</c> works on an empty database.</summary>
internal sealed class ConsoleRoleConfiguration : IEntityTypeConfiguration<IdentityRole>
{
    public void Configure(EntityTypeBuilder<IdentityRole> builder) => builder.HasData(Enum.GetNames<ConsoleRole>().Select(name => new IdentityRole(name)
    {
        Id = name,
        NormalizedName = name.ToUpperInvariant(),
        ConcurrencyStamp = name,
    }));
}
