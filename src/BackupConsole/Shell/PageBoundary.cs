using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace BackupConsole.Shell;

/// <summary>Keeps an exception in a page from ending the circuit. The banner says what happened; another page starts afresh.</summary>
public sealed class PageBoundary : ErrorBoundaryBase
{
    [Inject]
    private UnhandledErrors Errors { get; set; } = null!;

    protected override Task OnErrorAsync(Exception exception)
    {
        Errors.Report(exception, "This page ran into an error of the console.");
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<BrokenPage>(1);
        builder.AddComponentParameter(2, nameof(BrokenPage.OnRetry), EventCallback.Factory.Create(this, Retry));
        builder.CloseComponent();
    }

    private void Retry()
    {
        Errors.Dismiss();
        Recover();
    }
}
