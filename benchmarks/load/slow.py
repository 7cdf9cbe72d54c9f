"""Opens connections that send too slowly, and shows when each kind was closed.

Usage: slow.py PORT. Some send headers byte by byte, some a part of a body, which may be large;
meanwhile, one article after another is sent as others do.
"""
import socket
import sys
import time
import urllib.request

PORT = int(sys.argv[1])
EACH = 100
MOST_SECONDS = 120
HEAD = b"POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"

KINDS = {
    "headers byte by byte": (HEAD + b"X-Slow: ", True),
    "half a body": (HEAD + b"Content-Length: 1000\r\n\r\nIt rained", False),
    "a body byte by byte": (HEAD + b"Content-Length: 1000\r\n\r\nIt rained", True),
    "6.6 of 7 MB": (HEAD + b"Content-Length: 7000000\r\n\r\n" + b"It rained. " * 600_000, False),
}


def open_connections(start):
    connections = []
    for _ in range(EACH):
        connection = socket.create_connection(("localhost", PORT))
        try:
            connection.sendall(start)
        except OSError:
            pass  # Turned away before it was sent.
        connection.setblocking(False)
        connections.append(connection)
    return connections


def is_closed(connection, drips):
    try:
        if drips:
            connection.send(b"a")
        return connection.recv(4096) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def serve_another():
    request = urllib.request.Request(
        f"http://localhost:{PORT}/extract", b"It rained.", {"Content-Type": "text/plain"})
    began = time.monotonic()
    with urllib.request.urlopen(request, timeout=30) as answer:
        answer.read()
    return time.monotonic() - began


began = time.monotonic()
waiting = {kind: open_connections(start) for kind, (start, _) in KINDS.items()}
closed = {kind: [] for kind in KINDS}
slowest = 0.0
while any(waiting.values()) and time.monotonic() - began < MOST_SECONDS:
    for kind, connections in waiting.items():
        for connection in connections[:]:
            # Twice: what was answered is read first.
            if is_closed(connection, KINDS[kind][1]) or is_closed(connection, False):
                connections.remove(connection)
                closed[kind].append(time.monotonic() - began)
    slowest = max(slowest, serve_another())
    time.sleep(0.5)

print("| too slow | closed | first, s | last, s |\n| --- | --- | --- | --- |")
for kind, times in closed.items():
    span = f"{min(times):.0f} | {max(times):.0f}" if times else "- | -"
    print(f"| {kind} | {len(times)} of {EACH} | {span} |")
print(f"\nMeanwhile the slowest of the others' requests took {slowest * 1000:.0f} ms.")
sys.exit(any(waiting.values()))
