using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Restore;

/// <summary>The keys of a type, drawn from its description: those of the target, or all others.</summary>
public sealed partial class RestoreKeysStep
{
    private bool _isMoreOpen;

    [Parameter, EditorRequired]
    public required RestoreForm Form { get; set; }

    [Parameter, EditorRequired]
    public required RestoreType Type { get; set; }

    /// <summary>Null while AWS has not said.</summary>
    [Parameter]
    public RestoreOrigin? Origin { get; set; }

    /// <summary><see cref="RestoreFields.TargetStep"/> or <see cref="RestoreFields.SettingsStep"/>.</summary>
    [Parameter, EditorRequired]
    public required string Step { get; set; }

    [Parameter]
    public IReadOnlyCollection<Problem> Problems { get; set; } = [];

    [Parameter]
    public EventCallback<RestoreChange> OnChange { get; set; }

    [Parameter]
    public EventCallback<string> OnRestoreTo { get; set; }

    [Parameter]
    public EventCallback<string> OnLeave { get; set; }

    private ImmutableArray<RestoreType> Targets => RestoreTypes.TargetsOf(Origin?.Metadata.ResourceType ?? Origin?.Point.ResourceType);

    private ImmutableArray<RestoreKey> Shown => [.. Type.Keys.Where(key => key.Place == (Step == RestoreFields.TargetStep ? RestoreKeyPlace.Target : RestoreKeyPlace.Settings))];

    private ImmutableArray<RestoreKey> More => [.. Type.Keys.Where(key => key.Place == RestoreKeyPlace.More)];

    private int MoreSet => More.Count(key => Form.ValueOf(key.Name).Length > 0);

    private ImmutableArray<string> LeftOut => Origin is { } origin && Targets.FirstOrDefault() == Type ? RestoreDefaults.LeftOut(Type, origin.Metadata) : [];

    private ImmutableSortedDictionary<string, string> Original =>
        Origin is { } origin ? RestoreDefaults.OriginalOf(Type, origin.Metadata) : ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What a problem has opened does not close over somebody who has just mended it.</summary>
    protected override void OnParametersSet() => _isMoreOpen |= More.Any(key => Problems.Any(problem => RestoreFields.IsWithin(problem.Field, key.Name)));

    /// <summary>A token or a new name is meant to differ: that is no news.</summary>
    private string? OriginalOf(RestoreKey key) =>
        key.Prefill == RestorePrefill.Original && !Type.IsNotSentBack(key.Name) && Original.TryGetValue(key.Name, out var value) ? RestoreValues.ToEntered(key, value) : null;
}
