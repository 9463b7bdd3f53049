using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BackupConsole.Navigation;
using BackupConsole.Ui.Exports;

namespace BackupConsole.Tests.Ui.Exports;

public sealed class ListExportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")", "\"'=HYPERLINK(\"\"http://evil.example\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("Größe", "Größe")]
    [InlineData("vol-1", "vol-1")]
    public async Task A_text_is_written_to_csv_as_text_and_never_as_a_formula(string name, string expected)
    {
        var csv = await TextAsync(new People([new Person(name, null)]), ExportFormat.Csv);

        Assert.Equal($"\uFEFFName,Age,Born,IsHere\r\n{expected},,2026-02-01T12:00:00.000Z,true\r\n", csv);
    }

    [Fact]
    public async Task A_negative_number_stays_a_number() =>
        Assert.Contains("\r\nx,-5,", await TextAsync(new People([new Person("x", -5)]), ExportFormat.Csv), StringComparison.Ordinal);

    [Fact]
    public async Task Json_holds_every_value_as_it_is()
    {
        using var json = JsonDocument.Parse(await TextAsync(new People([new Person("=1+1", -5)], [new Person("b", null)]), ExportFormat.Json));

        Assert.Equal(2, json.RootElement.GetArrayLength());
        var first = json.RootElement[0];
        Assert.Equal(("=1+1", -5), (first.GetProperty("Name").GetString(), first.GetProperty("Age").GetInt32()));
        Assert.Equal(People.Noon, first.GetProperty("Born").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, json.RootElement[1].GetProperty("Age").ValueKind);
    }

    [Theory]
    [InlineData(ExportFormat.Csv, "\uFEFFName,Age,Born,IsHere\r\n")]
    [InlineData(ExportFormat.Json, "[]")]
    public async Task A_list_without_rows_is_a_well_formed_file(ExportFormat format, string expected) =>
        Assert.Equal(expected, await TextAsync(new People(), format));

    [Fact]
    public async Task No_part_is_read_before_the_one_before_has_been_taken()
    {
        var people = new People([new Person("a", 1)], [new Person("b", 2)], [new Person("c", 3)]);
        await using var parts = people.WriteAsync(ExportFormat.Csv, new UrlQuery(null), Token).GetAsyncEnumerator(Token);

        Assert.True(await parts.MoveNextAsync());

        Assert.Equal(1, people.PartsRead);
    }

    private static async Task<string> TextAsync(IListExport export, ExportFormat format)
    {
        var text = new StringBuilder();
        await foreach (var part in export.WriteAsync(format, new UrlQuery(null), Token))
        {
            text.Append(Encoding.UTF8.GetString(part.Span));
        }

        return text.ToString();
    }

    private sealed record Person(string Name, int? Age);

    private sealed class People(params Person[][] parts) : ListExport<Person>
    {
        public static DateTimeOffset Noon { get; } = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

        public override string Name => "people";

        public int PartsRead { get; private set; }

        protected override ImmutableArray<ExportColumn<Person>> ColumnsOf(IUrlQuery query) =>
            [new("Name", person => person.Name), new("Age", person => person.Age), new("Born", _ => Noon), new("IsHere", _ => true)];

        protected override async IAsyncEnumerable<ImmutableArray<Person>> ReadAsync(IUrlQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var part in parts)
            {
                await Task.Yield();
                PartsRead++;
                yield return [.. part];
            }
        }
    }
}
