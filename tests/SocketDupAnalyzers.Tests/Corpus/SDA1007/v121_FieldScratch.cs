// Both fields are used by this one method alone, each time after they are set anew, and it closes them itself (by the fields) at its end: nothing is left to a later user.
using System.Net.Sockets;
using System.Text;

public class Window
{
    Socket? client;
    NetworkStream? stream;

    public void Work(object given)
    {
        client = given as Socket;
        stream = new NetworkStream(client!);
        while (true)
        {
            try
            {
                byte[] buffer = new byte[100];
                stream.Read(buffer, 0, buffer.Length);
                if (Encoding.UTF8.GetString(buffer) == "EXIT") break;
                client = given as Socket;
                stream = new NetworkStream(client!);
                stream.Write(buffer, 0, 1);
                Console.WriteLine(buffer);
                if (buffer[0] == 1)
                {
                    client = given as Socket;
                    stream = new NetworkStream(client!);
                    stream.Write(buffer, 0, 2);
                }
                else
                {
                    client = given as Socket;
                    stream = new NetworkStream(client!);
                    stream.Write(buffer, 0, 3);
                }
            }
            catch
            {
            }
        }
        stream.Close();
        client!.Close();
    }
}
