package org.nutgraf.lambda;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The Runtime API that AWS Lambda offers to the program of a function, on a port of this machine.
 *
 * <p>The program asks for the next event, waits until there is one, and posts the answer or the
 * error. An answer is written in one piece and sent at once, so that what is measured is the
 * program.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</a>
 */
final class RuntimeApi implements Closeable {

    private static final String VERSION = "/2018-06-01/runtime/";
    private static final byte[] OK = "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);
    private static final String NEXT = VERSION + "invocation/next";

    /** Longer than any event takes. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /**
     * What the program posted.
     *
     * @param path the path it posted to: ends with {@code /response} or {@code /error}
     * @param nanos when it came, by {@link System#nanoTime}
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Post(String path, byte[] body, long nanos) {

        boolean isError() {
            return path.endsWith("/error");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Event(String id, byte[] payload, long deadline) {}

    private final ServerSocket server;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private int count;

    RuntimeApi() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** Returns what {@code AWS_LAMBDA_RUNTIME_API} is. */
    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Hands an event to the program and waits for what it posts. */
    Post invoke(byte[] payload) {
        return invoke(payload, TIMEOUT);
    }

    Post invoke(String payload) {
        return invoke(payload.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #invoke(byte[])}, with what the program is told of the time it has. */
    Post invoke(byte[] payload, Duration remaining) {
        send(payload, remaining);
        return await();
    }

    void send(byte[] payload, Duration remaining) {
        count++;
        events.add(
                new Event(
                        "8476a536-e9f4-11e8-9739-%012x".formatted(count),
                        payload,
                        System.currentTimeMillis() + remaining.toMillis()));
    }

    /** Waits for a post. */
    Post await() {
        try {
            Post post = posts.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            if (post == null) {
                throw new IllegalStateException("no answer within " + TIMEOUT);
            }
            return post;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (true) {
                String request = line(in);
                Map<String, String> headers = headers(in);
                byte[] body =
                        in.readNBytes(
                                Integer.parseInt(headers.getOrDefault("content-length", "0")));
                int method = request.indexOf(' ');
                String path = request.substring(method + 1, request.indexOf(' ', method + 1));
                if (path.equals(NEXT)) {
                    out.write(event(events.take()));
                } else {
                    posts.add(new Post(path, body, System.nanoTime()));
                    out.write(answer("202 Accepted", "", OK));
                }
            }
        } catch (EOFException e) {
            // The program closed the connection.
        } catch (IOException e) {
            if (!server.isClosed() && !socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] event(Event event) {
        String headers =
                """
                Lambda-Runtime-Aws-Request-Id: %s
                Lambda-Runtime-Deadline-Ms: %d
                Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-central-1:123456789012:function:nutgraf
                Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0
                """
                        .formatted(event.id(), event.deadline())
                        .replace("\n", "\r\n");
        return answer("200 OK", headers, event.payload());
    }

    private static byte[] answer(String status, String headers, byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream(body.length + 1024);
        String head =
                "HTTP/1.1 "
                        + status
                        + "\r\nContent-Type: application/json\r\n"
                        + headers
                        + "Content-Length: "
                        + body.length
                        + "\r\n\r\n";
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int unit = in.read(); unit != '\n'; unit = in.read()) {
            if (unit < 0) {
                throw new EOFException();
            }
            if (unit != '\r') {
                line.append((char) unit);
            }
        }
        return line.toString();
    }
}
