using System.Collections.Immutable;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Shell;

/// <summary>Tells a person how what they did turned out. One per circuit.</summary>
public interface INotices
{
    /// <summary>What is on screen, oldest first.</summary>
    ImmutableArray<Notice> Current { get; }

    /// <summary>Raised on whatever thread changed <see cref="Current"/>.</summary>
    event Action? Changed;

    /// <summary>Goes away by itself.</summary>
    void Success(string text, NoticeLink? link = null);

    /// <summary>Stays until dismissed.</summary>
    void Failure(string text, string? detail = null);

    /// <inheritdoc cref="Failure(string, string?)"/>
    void Failure(BackupError failure);

    void Dismiss(int id);
}
