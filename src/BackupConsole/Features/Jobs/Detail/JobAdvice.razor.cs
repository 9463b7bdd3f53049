using BackupConsole.Domain.Jobs;
using BackupConsole.Ui;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>A job that did not simply succeed, explained: what AWS said, what it means, what to do.</summary>
public sealed partial class JobAdvice
{
    private readonly string _titleId = ElementIds.Next("advice");

    [Parameter, EditorRequired]
    public required Job Job { get; set; }

    private string KeyOfCategory => Job switch
    {
        { Kind: JobKind.Restore } => "Kind of failure, from the message",
        { MessageCategory: null or "" or MessageCategories.Success } => "State",
        _ => "Message category",
    };
}
