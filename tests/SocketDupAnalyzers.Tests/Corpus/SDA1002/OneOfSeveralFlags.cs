using System.Net.Sockets;

internal enum Reason
{
    None,
    Local,
    Remote,
}

internal sealed class OneOfSeveralFlags
{
    public void Either(Socket s, bool a, bool b, byte[] data)
    {
        if (a || b)
        {
            s.Close();
        }

        Console.WriteLine(data.Length);
        if (!a && !b)
        {
            s.Send(data);
        }
    }

    public void NeitherOfThree(Socket s, bool a, bool b, bool c, byte[] data)
    {
        if (a || b || c)
        {
            s.Close();
        }

        if (a || b || c)
        {
            return;
        }

        s.Send(data);
    }

    public void OneAfterTheOther(Socket s, bool a, bool b, byte[] data)
    {
        if (a || b)
        {
            s.Close();
        }

        if (a)
        {
            return;
        }

        if (b)
        {
            return;
        }

        s.Send(data);
    }

    public void FlagOrNumber(Socket s, int count, bool force, byte[] data)
    {
        if (force || count == 0)
        {
            s.Dispose();
        }

        if (!force && count != 0)
        {
            s.Send(data);
        }
    }

    public void OneCaseOfTwo(Socket s, Reason reason, byte[] data)
    {
        switch (reason)
        {
            case Reason.Local:
            case Reason.Remote:
                s.Close();
                break;
        }

        if (reason == Reason.None)
        {
            s.Send(data);
        }
    }

    public void OneOfTwoByAPattern(Socket s, Reason reason, byte[] data)
    {
        if (reason is Reason.Local or Reason.Remote)
        {
            s.Close();
        }

        if (reason == Reason.None)
        {
            s.Send(data);
        }

        if (reason != Reason.Remote)
        {
            s.Send(data); //! SDA1002
        }
    }

    public void FlagThatGoesWithTheClose(Socket s, bool a, bool b, byte[] data)
    {
        var text = "open";
        if (a || b)
        {
            text = "closed";
        }

        if (text == "closed")
        {
            s.Close();
        }

        if (!a && !b)
        {
            s.Send(data);
        }
    }

    public void OneIsEnough(Socket s, bool a, bool b, byte[] data)
    {
        if (a || b)
        {
            s.Close();
        }

        if (!a)
        {
            s.Send(data); //! SDA1002
        }
    }

    public void AssignedAnew(Socket s, bool a, bool b, byte[] data)
    {
        if (a || b)
        {
            s.Close();
        }

        b = data.Length > 3;
        if (!a && !b)
        {
            s.Send(data); //! SDA1002
        }
    }

    public void BothAndOne(Socket s, int count, bool force, byte[] data)
    {
        if (force || count == 0)
        {
            s.Dispose();
        }

        if (count != 0)
        {
            s.Send(data); //! SDA1002
        }
    }

    public void AssignedByTheLambda(Socket s, bool a, bool b, byte[] data)
    {
        var flip = () => { a = !a; };
        if (a || b)
        {
            s.Close();
        }

        flip();
        if (!a && !b)
        {
            s.Send(data); //! SDA1002
        }
    }
}
