using System.Text;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Tests.Ui.Exports;

/// <summary>What an export writes as CSV.</summary>
internal static class ExportedLines
{
    /// <returns>The line of names first.</returns>
    public static async Task<string[]> OfAsync(IListExport export, string query)
    {
        var text = new StringBuilder();
        await foreach (var part in export.WriteAsync(ExportFormat.Csv, new UrlQuery(query), TestContext.Current.CancellationToken))
        {
            text.Append(Encoding.UTF8.GetString(part.Span));
        }

        return text.ToString().TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
