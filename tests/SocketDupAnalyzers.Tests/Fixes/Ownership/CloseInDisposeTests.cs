using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseField;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>A field is closed by the <c>Dispose</c> that is there, comments and layout kept.</summary>
public sealed class CloseInDisposeTests
{
    private const string Head = """
        internal class Session : IDisposable
        {
            private readonly Socket _other;
            private readonly Socket [|_copy|];

            public Session(Socket socket)
            {
                _other = socket;
                _copy = socket.Duplicate();
            }


        """;

    [Fact]
    public Task Behind_what_is_disposed_of_already() => InDispose(
        """
        public void Dispose()
        {
            // The original.
            _other.Dispose(); // first
        }
        """,
        """
        public void Dispose()
        {
            // The original.
            _other.Dispose(); // first
            _copy?.Dispose();
        }
        """);

    [Fact]
    public Task In_an_empty_block() => InDispose(
        """
        public void Dispose()
        {
        }
        """,
        """
        public void Dispose()
        {
            _copy?.Dispose();
        }
        """);

    [Fact]
    public Task In_a_block_on_one_line() => InDispose(
        "public void Dispose() { _other.Dispose(); }",
        "public void Dispose() { _other.Dispose(); _copy?.Dispose(); }");

    [Fact]
    public Task In_an_expression() => InDispose(
        "public void Dispose() => _other.Dispose(); // all",
        """
        public void Dispose()
        {
            _other.Dispose();
            _copy?.Dispose();
        } // all
        """);

    [Fact]
    public Task In_an_explicit_implementation() => InDispose(
        """
        void IDisposable.Dispose()
        {
            _other.Dispose();
        }
        """,
        """
        void IDisposable.Dispose()
        {
            _other.Dispose();
            _copy?.Dispose();
        }
        """);

    [Fact]
    public Task Behind_a_check_and_a_block() => InDispose(
        """
        public void Dispose()
        {
            if (_other is null) return;

            lock (_other)
            {
                _other.Dispose();
            }
        }
        """,
        """
        public void Dispose()
        {
            if (_other is null) return;

            lock (_other)
            {
                _other.Dispose();
            }

            _copy?.Dispose();
        }
        """);

    [Fact]
    public Task Before_the_collector_is_told() => InDispose(
        """
        public void Dispose()
        {
            _other.Dispose();
            GC.SuppressFinalize(this);
        }
        """,
        """
        public void Dispose()
        {
            _other.Dispose();
            _copy?.Dispose();
            GC.SuppressFinalize(this);
        }
        """);

    [Fact]
    public Task Where_the_object_is_disposed_of_and_not_finalized() => InDispose(
        """
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                _other.Dispose();
            }
        }
        """,
        """
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                _other.Dispose();
                _copy?.Dispose();
            }
        }
        """);

    [Fact]
    public Task In_a_check_of_its_own() => InDispose(
        """
        public void Dispose() => Dispose(true);

        protected virtual void Dispose(bool disposing)
        {
            if (!disposing) return;
        }
        """,
        """
        public void Dispose() => Dispose(true);

        protected virtual void Dispose(bool disposing)
        {
            if (!disposing) return;

            if (disposing)
            {
                _copy?.Dispose();
            }
        }
        """);

    [Fact]
    public Task In_both_ways_to_dispose_of_it() => InDispose(
        """
        public void Dispose() => _other.Dispose();

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            _other.Dispose();
        }
        """,
        """
        public void Dispose()
        {
            _other.Dispose();
            _copy?.Dispose();
        }

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            _other.Dispose();
            _copy?.Dispose();
        }
        """);

    [Fact]
    public Task Once_where_one_way_takes_the_other() => InDispose(
        """
        public void Dispose()
        {
            _other.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
        """,
        """
        public void Dispose()
        {
            _other.Dispose();
            _copy?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
        """);

    [Theory]
    [InlineData("public ValueTask DisposeAsync() => _stream.DisposeAsync();", "public ValueTask DisposeAsync()\n    {\n        _copy.Dispose();\n        return _stream.DisposeAsync();\n    }")]
    [InlineData("public async ValueTask DisposeAsync() => await _stream.DisposeAsync();", "public async ValueTask DisposeAsync()\n    {\n        await _stream.DisposeAsync();\n        _copy.Dispose();\n    }")]
    [InlineData("public ValueTask DisposeAsync()\n    {\n        _stream.Flush();\n        return _stream.DisposeAsync();\n    }", "public ValueTask DisposeAsync()\n    {\n        _stream.Flush();\n        _copy.Dispose();\n        return _stream.DisposeAsync();\n    }")]
    public Task Asynchronously(string before, string after)
    {
        const string Type = """
            #nullable enable
            internal sealed class Session(Socket socket, NetworkStream stream) : IAsyncDisposable
            {
                private readonly NetworkStream _stream = stream;
                private readonly Socket [|_copy|] = socket.Duplicate();

                MEMBER
            }
            """;
        return Mends(Type.Replace("MEMBER", before), Type.Replace("MEMBER", after).Replace("[|", "").Replace("|]", ""));
    }

    [Fact]
    public Task Every_field_of_its_own() => Mends(
        """
        internal sealed class Pair(Socket socket) : IDisposable
        {
            private readonly Socket [|_left|] = socket.Duplicate();
            private readonly Socket [|_right|] = socket.Duplicate();

            public void Dispose()
            {
            }
        }
        """,
        """
        internal sealed class Pair(Socket socket) : IDisposable
        {
            private readonly Socket _left = socket.Duplicate();
            private readonly Socket _right = socket.Duplicate();

            public void Dispose()
            {
                _left.Dispose();
                _right.Dispose();
            }
        }
        """);

    private static Task InDispose(string before, string after) => Mends(Session(before), Session(after).Replace("[|", "").Replace("|]", ""));

    private static string Session(string members) => Head + string.Join("\n", members.Split('\n').Select(line => line.Length == 0 ? line : "    " + line)) + "\n}";
}
