package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.nutgraf.function.HttpRequest;
import org.nutgraf.function.HttpResponse;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;

/** The functions over HTTPS: behind a Function URL, API Gateway or a load balancer. */
@Singleton
@Named("http")
final class HttpHandler implements RequestStreamHandler {

    private final Edge edge;

    HttpHandler(Edge edge) {
        this.edge = edge;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        HttpEvent event = HttpEvent.read(in, Edge.MAPPER.getFactory());
        HttpRequest request = event.request().orElseThrow(HttpHandler::notOverHttp);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        write(
                event.takesBytes()
                        ? edge.endpoint().answer(request)
                        : edge.endpoint().answerPlain(request),
                event.wantsMultiValueHeaders(),
                answer);
        int max = event.maxAnswerSize();
        if (answer.size() > max) {
            answer.reset();
            HttpResponse response = edge.endpoint().answer(AnswerSize.exceeded(max));
            write(response, event.wantsMultiValueHeaders(), answer);
        }
        answer.writeTo(out);
    }

    private static ProblemException notOverHttp() {
        return new ProblemException(
                Problem.of(
                        Problem.Type.MALFORMED_JSON,
                        "The event is none of a Function URL, API Gateway or a load balancer."));
    }

    private static void write(HttpResponse response, boolean multiValueHeaders, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Edge.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", response.status());
            if (multiValueHeaders) {
                json.writeObjectFieldStart("multiValueHeaders");
                for (Map.Entry<String, String> header : response.headers().entrySet()) {
                    json.writeArrayFieldStart(header.getKey());
                    json.writeString(header.getValue());
                    json.writeEndArray();
                }
            } else {
                json.writeObjectFieldStart("headers");
                for (Map.Entry<String, String> header : response.headers().entrySet()) {
                    json.writeStringField(header.getKey(), header.getValue());
                }
            }
            json.writeEndObject();
            json.writeFieldName("body");
            if (response.isText()) {
                json.writeUTF8String(response.body(), 0, response.body().length);
            } else {
                json.writeBinary(response.body());
            }
            json.writeBooleanField("isBase64Encoded", !response.isText());
            json.writeEndObject();
        }
    }
}
