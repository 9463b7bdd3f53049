namespace Fluxor.Tests.Surface;

/// <summary>
/// Reads a list of the official surface: a type's head at the margin, its members indented below,
/// e.g. <c>class Fluxor.Dispatcher : Fluxor.IDispatcher</c> and <c>    public void Dispatch(object action)</c>.
/// </summary>
internal static class OfficialSurface
{
    public static IEnumerable<string> Read(TextReader list)
    {
        var type = "";
        while (list.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
            {
                yield return $"{type}: {line.Trim()}";
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                var parts = line.Split(" : ", 2);
                type = parts[0][(parts[0].LastIndexOf(' ') + 1)..];
                yield return parts[0];
                foreach (var parent in parts.Length == 1 ? [] : parts[1].Split(", "))
                {
                    yield return $"{type}: is {parent}";
                }
            }
        }
    }
}
