namespace BackupConsole.Ui.Values;

/// <summary>The style sheet's name for each tone.</summary>
public static class Tones
{
    public static string CssClass(this StateTone tone) => tone switch
    {
        StateTone.Unknown => "tone-unknown",
        StateTone.Ok => "tone-ok",
        StateTone.Running => "tone-running",
        StateTone.Waiting => "tone-waiting",
        StateTone.Warn => "tone-warn",
        StateTone.Fail => "tone-fail",
        StateTone.Expired => "tone-expired",
    };
}
