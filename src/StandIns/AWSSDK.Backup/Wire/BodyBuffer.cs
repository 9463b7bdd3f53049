#nullable enable
using System.Buffers;

namespace Amazon.Backup.Wire;

/// <summary>A whole body in one rented array: Utf8JsonReader is fastest over a single span.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int DefaultLength = 16 * 1024;

    private byte[] _rented;
    private readonly int _length;

    /// <param name="stream">Read to its end.</param>
    /// <param name="expectedLength">Content-Length, or a negative number when the answer is chunked.</param>
    public BodyBuffer(Stream stream, long expectedLength)
    {
        // One byte more, so that the read that finds the end does not grow the array.
        _rented = ArrayPool<byte>.Shared.Rent(expectedLength is > 0 and < int.MaxValue ? (int)expectedLength + 1 : DefaultLength);
        int read;
        while ((read = stream.Read(_rented, _length, _rented.Length - _length)) > 0)
        {
            _length += read;
            if (_length == _rented.Length)
            {
                Grow();
            }
        }
    }

    public ReadOnlySpan<byte> Span => _rented.AsSpan(0, _length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_rented.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = larger;
    }
}
