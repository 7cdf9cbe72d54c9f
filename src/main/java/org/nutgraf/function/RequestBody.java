package org.nutgraf.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Turns a request's body, of any content type that the functions take, into their JSON. */
final class RequestBody {

    private RequestBody() {}

    /**
     * Returns the JSON request for a body; a body that is JSON already is returned as it is.
     *
     * @param contentType the value of the Content-Type header; null where none was sent
     * @throws ProblemException if the functions do not take the type, or the bytes are not text in
     *     its charset
     */
    static byte[] toJson(@Nullable String contentType, byte[] body, ObjectMapper mapper) {
        MediaType type = contentType == null ? MediaType.guess(body) : MediaType.parse(contentType);
        if (type.kind() == MediaType.Kind.JSON) {
            return body;
        }
        try {
            return mapper.writeValueAsBytes(article(contentType, type, body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the request for a body that is the article itself.
     *
     * @param contentType the value of the Content-Type header; null where none was sent
     * @param type what it says, or what was guessed
     */
    static ArticleRequest article(@Nullable String contentType, MediaType type, byte[] body) {
        // Without a content type, text may turn out to be HTML.
        String name = contentType == null ? null : MediaType.name(type.kind());
        return new ArticleRequest(decode(body, type.charset()), name, null, null, null);
    }

    /**
     * Reads a request in JSON.
     *
     * @return null where the JSON is
     * @throws ProblemException if it is not the JSON of a request
     */
    static @Nullable ArticleRequest read(byte[] json, ObjectMapper mapper) {
        try {
            return mapper.readValue(json, ArticleRequest.class);
        } catch (IOException e) {
            throw new ProblemException(Refusals.malformedJson());
        }
    }

    private static String decode(byte[] body, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Problem.Type.MALFORMED_TEXT, "The bytes are not text in " + charset + ".", e);
        }
    }
}
