namespace BackupConsole.Ui.Exports;

internal static class ExportServices
{
    /// <summary>The one line by which a feature offers a list as a file; its page then shows an <see cref="ExportMenu"/> with the same name.</summary>
    public static IServiceCollection AddExport<TExport>(this IServiceCollection services)
        where TExport : class, IListExport => services.AddSingleton<IListExport, TExport>();
}
