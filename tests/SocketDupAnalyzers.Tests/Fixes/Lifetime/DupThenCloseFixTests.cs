using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Close and duplicate in one list of statements.</summary>
public sealed class DupThenCloseFixTests
{
    [Fact]
    public Task Adjacent_statements_change_places() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var worker = conn.Duplicate();
            conn.Close();
            Start(worker);
            """);

    [Fact]
    public Task Statements_between_stay_behind_the_close() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Log("closed");
            var count = 1;
            Socket worker = [|conn.Duplicate()|];
            Start(worker);
            Log(count.ToString());
            """,
            """
            Socket worker = conn.Duplicate();
            conn.Close();
            Log("closed");
            var count = 1;
            Start(worker);
            Log(count.ToString());
            """);

    [Fact]
    public Task Declarations_that_are_needed_move_along_in_order() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Log("closed");
            // the number
            var handle = conn.Handle;
            int fd = (int)handle;
            int copy = [|dup(fd)|];
            Log(copy.ToString());
            """,
            """
            // the number
            var handle = conn.Handle;
            int fd = (int)handle;
            int copy = dup(fd);
            conn.Close();
            Log("closed");
            Log(copy.ToString());
            """);

    [Fact]
    public Task A_variable_declared_between_moves_along() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Socket worker;
            worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            Socket worker;
            worker = conn.Duplicate();
            conn.Close();
            Start(worker);
            """);

    [Fact]
    public Task A_wrapped_duplicate_moves_with_its_wrappers() =>
        DupThenClose.Fixes(
            """
            conn.Dispose();
            var worker = new Socket(
                new SafeSocketHandle((IntPtr)[|dup((int)conn.Handle)|], ownsHandle: true));
            Start(worker);
            """,
            """
            var worker = new Socket(
                new SafeSocketHandle((IntPtr)dup((int)conn.Handle), ownsHandle: true));
            conn.Dispose();
            Start(worker);
            """);

    [Fact]
    public Task An_argument_becomes_a_local() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Start([|conn.Duplicate()|]);
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task A_wrapped_argument_becomes_a_local_with_its_wrappers() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Start(new Socket(new SafeSocketHandle((IntPtr)[|dup((int)conn.Handle)|], true)));
            """,
            """
            var duplicate = new Socket(new SafeSocketHandle((IntPtr)dup((int)conn.Handle), true));
            conn.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task A_local_is_written_with_its_type_where_the_others_are() =>
        DupThenClose.Fixes(
            """
            int count = 1;
            conn.Close();
            Start([|conn.Duplicate()|]);
            Log(count.ToString());
            """,
            """
            int count = 1;
            Socket duplicate = conn.Duplicate();
            conn.Close();
            Start(duplicate);
            Log(count.ToString());
            """);

    [Fact]
    public Task A_local_gets_a_name_of_its_own() =>
        DupThenClose.Fixes(
            """
            var duplicate = 1;
            conn.Close();
            Start([|conn.Duplicate()|]);
            Log(duplicate.ToString());
            """,
            """
            var duplicate = 1;
            var duplicate1 = conn.Duplicate();
            conn.Close();
            Start(duplicate1);
            Log(duplicate.ToString());
            """);

    [Fact]
    public Task A_returned_duplicate_becomes_a_local() =>
        DupThenClose.Fixes(
            "Socket Serve(Socket conn)",
            """
            conn.Close();
            return [|conn.Duplicate()|];
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            return duplicate;
            """);

    [Fact]
    public Task The_variable_that_was_closed_may_take_the_duplicate() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            conn = [|conn.Duplicate()|];
            Start(conn);
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            conn = duplicate;
            Start(conn);
            """);

    [Fact]
    public Task A_using_declaration_moves() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            using var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            using var worker = conn.Duplicate();
            conn.Close();
            Start(worker);
            """);

    [Fact]
    public Task A_using_statement_keeps_its_body_behind_the_close() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            using (var worker = [|conn.Duplicate()|])
            {
                Start(worker);
            }
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            using (var worker = duplicate)
            {
                Start(worker);
            }
            """);

    [Fact]
    public Task A_field_is_assigned_in_front_of_the_close() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            _worker = [|conn.Duplicate()|];
            """,
            """
            _worker = conn.Duplicate();
            conn.Close();
            """);

    [Fact]
    public Task A_field_is_assigned_where_it_was_when_code_between_may_see_it() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Log("closed");
            _worker = [|conn.Duplicate()|];
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            Log("closed");
            _worker = duplicate;
            """);

    [Fact]
    public Task A_field_may_be_what_is_closed() =>
        DupThenClose.Fixes(
            """
            _conn.Close();
            _worker = [|_conn.Duplicate()|];
            """,
            """
            _worker = _conn.Duplicate();
            _conn.Close();
            """);

    [Fact]
    public Task A_list_of_declarators_stays() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Socket worker = [|conn.Duplicate()|], other = null;
            Start(worker);
            Start(other);
            """,
            """
            Socket duplicate = conn.Duplicate();
            conn.Close();
            Socket worker = duplicate, other = null;
            Start(worker);
            Start(other);
            """);

    [Fact]
    public Task A_conditional_access_moves_as_a_whole() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            Start([|conn?.Duplicate()|]);
            """,
            """
            var duplicate = conn?.Duplicate();
            conn.Close();
            Start(duplicate);
            """);

    [Fact]
    public Task The_close_may_be_a_conditional_access() =>
        DupThenClose.Fixes(
            """
            conn?.Close();
            var worker = [|conn.Duplicate()|];
            Start(worker);
            """,
            """
            var worker = conn.Duplicate();
            conn?.Close();
            Start(worker);
            """);

    [Fact]
    public Task A_conditional_duplicate_moves_as_a_whole() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            var worker = flag ? [|conn.Duplicate()|] : null;
            Start(worker);
            """,
            """
            var worker = flag ? conn.Duplicate() : null;
            conn.Close();
            Start(worker);
            """);

    [Fact]
    public Task Raw_descriptors_change_places() =>
        DupThenClose.Fixes(
            """
            var fd = (int)conn.Handle;
            close(fd);
            int copy = [|dup(fd)|];
            Log(copy.ToString());
            """,
            """
            var fd = (int)conn.Handle;
            int copy = dup(fd);
            close(fd);
            Log(copy.ToString());
            """);

    [Fact]
    public Task The_check_of_the_native_error_stays_right_behind_the_duplicate() =>
        DupThenClose.Fixes(
            """
            var fd = (int)conn.Handle;
            close(fd);
            int copy = [|dup(fd)|];
            if (copy < 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }

            Log(copy.ToString());
            """,
            """
            var fd = (int)conn.Handle;
            int copy = dup(fd);
            if (copy < 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }

            close(fd);

            Log(copy.ToString());
            """);

    [Fact]
    public Task A_variable_set_to_null_between_does_not_matter_to_the_number() =>
        DupThenClose.Fixes(
            """
            var fd = (int)conn.Handle;
            conn.Close();
            conn = null;
            int copy = [|dup(fd)|];
            Log(copy.ToString());
            """,
            """
            var fd = (int)conn.Handle;
            int copy = dup(fd);
            conn.Close();
            conn = null;
            Log(copy.ToString());
            """);

    [Fact]
    public Task DuplicateAndClose_goes_in_front_of_a_plain_close() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            var information = [|conn.DuplicateAndClose(pid)|];
            Log(information.ToString());
            """,
            """
            var information = conn.DuplicateAndClose(pid);
            conn.Close();
            Log(information.ToString());
            """);

    [Fact]
    public Task A_duplicate_in_a_lock_is_taken_in_front_of_the_close() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            lock (this)
            {
                _worker = [|conn.Duplicate()|];
            }
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            lock (this)
            {
                _worker = duplicate;
            }
            """);

    [Fact]
    public Task A_duplicate_in_a_condition_is_taken_in_front_of_the_close() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            if ([|conn.Duplicate()|] is { Connected: true } worker)
            {
                Start(worker);
            }
            """,
            """
            var duplicate = conn.Duplicate();
            conn.Close();
            if (duplicate is { Connected: true } worker)
            {
                Start(worker);
            }
            """);

    [Fact]
    public Task Sections_of_a_switch_are_lists() =>
        DupThenClose.Fixes(
            """
            switch (pid)
            {
                case 1:
                    conn.Close();
                    Start([|conn.Duplicate()|]);
                    break;
            }
            """,
            """
            switch (pid)
            {
                case 1:
                    var duplicate = conn.Duplicate();
                    conn.Close();
                    Start(duplicate);
                    break;
            }
            """);

    [Fact]
    public Task Lambdas_with_a_body_are_bodies() =>
        DupThenClose.Fixes(
            """
            Action<Socket> serve = client =>
            {
                client.Close();
                var worker = [|client.Duplicate()|];
                Start(worker);
            };
            serve(conn);
            """,
            """
            Action<Socket> serve = client =>
            {
                var worker = client.Duplicate();
                client.Close();
                Start(worker);
            };
            serve(conn);
            """);

    [Fact]
    public Task A_guard_that_reads_the_native_error_moves_with_its_duplicate() =>
        DupThenClose.Fixes(
            """
            close(pid);
            if ([|dup(pid)|] < 0)
            {
                throw new Win32Exception();
            }

            Log("copied");
            """,
            """
            if (dup(pid) < 0)
            {
                throw new Win32Exception();
            }

            close(pid);

            Log("copied");
            """);

    [Fact]
    public Task A_guard_that_does_not_stays() =>
        DupThenClose.Fixes(
            """
            close(pid);
            if ([|dup(pid)|] < 0)
            {
                throw new IOException();
            }

            Log("copied");
            """,
            """
            var duplicate = dup(pid);
            close(pid);
            if (duplicate < 0)
            {
                throw new IOException();
            }

            Log("copied");
            """);

    [Fact]
    public Task The_native_error_of_a_later_call_does_not_matter() =>
        DupThenClose.Fixes(
            """
            close(pid);
            int copy = [|dup(pid)|];
            Log(copy.ToString());
            if (dup(1) < 0)
            {
                throw new Win32Exception();
            }
            """,
            """
            int copy = dup(pid);
            close(pid);
            Log(copy.ToString());
            if (dup(1) < 0)
            {
                throw new Win32Exception();
            }
            """);

    [Fact]
    public Task What_is_needed_moves_past_what_reads_it() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            int fd = (int)conn.Handle;
            Log(fd.ToString());
            int copy = [|dup(fd)|];
            Log(copy.ToString());
            """,
            """
            int fd = (int)conn.Handle;
            int copy = dup(fd);
            conn.Close();
            Log(fd.ToString());
            Log(copy.ToString());
            """);

    [Fact]
    public Task A_file_opened_between() =>
        DupThenClose.Fixes(
            """
            conn.Close();
            int journal = open("journal", 0);
            int copy = [|dup((int)conn.Handle)|];
            Log((journal + copy).ToString());
            """,
            """
            int copy = dup((int)conn.Handle);
            conn.Close();
            int journal = open("journal", 0);
            Log((journal + copy).ToString());
            """);
}
