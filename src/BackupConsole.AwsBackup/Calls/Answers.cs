using System.Diagnostics.CodeAnalysis;
using BackupConsole.Domain.Errors;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>Reads what AWS answers into the domain's types.</summary>
internal static class Answers
{
    /// <summary>A member without which the answer means nothing.</summary>
    /// <exception cref="BackupServiceException">It is missing.</exception>
    public static T Required<T>([NotNull] T? value, string member)
        where T : class =>
        value ?? throw Missing(member);

    /// <inheritdoc cref="Required{T}"/>
    public static DateTimeOffset Required(DateTime? value, string member) => Instant(value) ?? throw Missing(member);

    public static DateTimeOffset? Instant(DateTime? value) => value is { } instant ? new DateTimeOffset(instant.ToUniversalTime()) : null;

    public static int? Int32(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;

    private static BackupServiceException Missing(string member) =>
        new(new BackupError(BackupErrorKind.Unexpected, $"The answer could not be understood: it lacks {member}."));
}
