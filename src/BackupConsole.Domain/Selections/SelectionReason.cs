namespace BackupConsole.Domain.Selections;

/// <summary>Why a selection chooses a resource, or does not.</summary>
public enum SelectionReason
{
    /// <summary>An ARN or a pattern of the selection matches it.</summary>
    ChosenByArn,

    /// <summary>It has a tag of the selection.</summary>
    ChosenByTag,

    /// <summary>It would be chosen, but an exclusion matches it.</summary>
    Excluded,

    /// <summary>It would be chosen, but a condition is not met.</summary>
    ConditionNotMet,

    /// <summary>It would be chosen, but AWS Backup is switched off for its type in this Region.</summary>
    OptInOff,

    /// <summary>It would be chosen if it is of one type and not if it is of another; its ARN does not tell which.</summary>
    TypeUnclear,

    /// <summary>It would be chosen, but AWS Backup does not protect its type in this Region.</summary>
    TypeUnsupported,

    /// <summary>It has a tag of this key, with another value.</summary>
    TagDiffers,

    /// <summary>Neither an ARN nor a tag of the selection matches it.</summary>
    MatchedByNothing,
}
