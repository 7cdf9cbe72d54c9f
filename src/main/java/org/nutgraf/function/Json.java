package org.nutgraf.function;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How requests and responses are written in JSON, wherever they are served. */
public final class Json {

    private Json() {}

    /** Sets a mapper up; every mapper of the edge goes through here. */
    public static <M extends ObjectMapper> M configure(M mapper) {
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
        return mapper;
    }
}
