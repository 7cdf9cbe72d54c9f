package org.nutgraf.function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.nutgraf.function.response.ResponseModule;

/** How requests and responses are written in JSON, wherever they are served. */
public final class Json {

    private Json() {}

    /** Sets a mapper up; every mapper of the edge goes through here. */
    public static <M extends ObjectMapper> M configure(M mapper) {
        keepNoNames(mapper.getFactory());
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
        // As text and as bytes alike: an emoji is itself, not two escapes.
        mapper.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true);
        // A number or a truth value is no text: spec "400: wrong types".
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new ResponseModule());
        return mapper;
    }

    /**
     * Has the names of properties not interned: a request may have half a million of them. Only the
     * builder of a factory is not deprecated for this, and Quarkus hands out one that is built.
     */
    @SuppressWarnings("deprecation")
    private static void keepNoNames(JsonFactory factory) {
        factory.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
    }
}
