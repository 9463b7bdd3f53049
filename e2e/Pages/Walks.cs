using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Pages;

/// <summary>Ways through the console that stop at every place worth a look. Whoever looks may change the window. AWS is sent nothing, but for one backup that is started and a lifecycle that it refuses.</summary>
internal static class Walks
{
    private static readonly IReadOnlyDictionary<string, Func<BrowserSession, EmulatorAdmin, IAsyncEnumerable<Place>>> All =
        new Dictionary<string, Func<BrowserSession, EmulatorAdmin, IAsyncEnumerable<Place>>>
        {
            ["plan wizard"] = (session, _) => WizardWalks.PlanAsync(session),
            ["restore wizard"] = (session, _) => WizardWalks.RestoreAsync(session),
            ["restore wizard, fields within JSON"] = (session, _) => WizardWalks.RestoreStructuresAsync(session),
            ["shell"] = (session, _) => DialogWalks.ShellAsync(session),
            ["saved views"] = (session, _) => DialogWalks.SavedViewsAsync(session),
            ["failed jobs"] = (session, _) => DialogWalks.FailedJobsAsync(session),
            ["recovery points"] = DialogWalks.RecoveryPointsAsync,
            ["plan"] = (session, _) => DialogWalks.PlanAsync(session),
            ["vault"] = DialogWalks.VaultAsync,
            ["operation"] = DialogWalks.OperationAsync,
            ["settings"] = (session, _) => DialogWalks.SettingsAsync(session),
            ["running job"] = DialogWalks.RunningJobAsync,
        };

    public static IEnumerable<string> Names => All.Keys;

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="session">The administrator's browser.</param>
    /// <param name="emulator">Holds the estate still where a moment is looked at.</param>
    public static async IAsyncEnumerable<Place> WalkAsync(string name, BrowserSession session, EmulatorAdmin emulator)
    {
        await foreach (var place in All[name](session, emulator))
        {
            await ConsolePage.ExpectLoadedAsync(place.Page);
            await place.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
            yield return place;
            await Look.Usual.ApplyAsync(place.Page);
        }
    }
}
