package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * Calls the class that {@code serverless.yml} names as the handler of jars, as Lambda's runtime
 * does: the event comes from standard input, the answer goes to standard output.
 */
final class JarsCaller {

    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler";

    private JarsCaller() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        // What is logged is no answer.
        System.setOut(System.err);
        RequestStreamHandler handler =
                Class.forName(HANDLER)
                        .asSubclass(RequestStreamHandler.class)
                        .getConstructor()
                        .newInstance();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(System.in, answer, LambdaContext.PLENTY_OF_TIME);
        answer.writeTo(out);
        out.flush();
        System.exit(0);
    }
}
