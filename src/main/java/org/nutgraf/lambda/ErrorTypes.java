package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;

/**
 * Makes the {@code errorType} of a failed call the problem's type.
 *
 * <p>The runtime reports an exception by the name of its class, and writes that with the mapper
 * which is set up here:
 *
 * <pre>
 *   {"errorType": "urn:nutgraf:problem:empty-body", "errorMessage": "The body is empty: …"}
 * </pre>
 */
@Singleton
final class ErrorTypes implements ObjectMapperCustomizer {

    /** By name: where the functions are served over HTTP, there is no such class. */
    private static final String ERROR = "io.quarkus.amazon.lambda.runtime.FunctionError";

    private static final String TYPE = "errorType";
    private static final String MESSAGE = "errorMessage";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("error types").setSerializerModifier(new Modifier()));
    }

    private static final class Modifier extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription bean,
                List<BeanPropertyWriter> properties) {
            if (!bean.getBeanClass().getName().equals(ERROR)) {
                return properties;
            }
            Map<String, BeanPropertyWriter> named = new LinkedHashMap<>();
            properties.forEach(property -> named.put(property.getName(), property));
            BeanPropertyWriter type = named.get(TYPE);
            BeanPropertyWriter message = named.get(MESSAGE);
            if (type != null && message != null) {
                named.put(TYPE, new TypeWriter(type, message));
            }
            return List.copyOf(named.values());
        }
    }

    /** Writes the type of the problem that the message tells of, if any. */
    private static final class TypeWriter extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final BeanPropertyWriter message;

        TypeWriter(BeanPropertyWriter type, BeanPropertyWriter message) {
            super(type);
            this.message = message;
        }

        @Override
        public void serializeAsField(Object error, JsonGenerator json, SerializerProvider provider)
                throws Exception {
            Problem.Type type =
                    get(error) instanceof String name
                                    && name.equals(ProblemException.class.getName())
                                    && message.get(error) instanceof String text
                            ? ProblemException.typeIn(text)
                            : null;
            if (type == null) {
                super.serializeAsField(error, json, provider);
            } else {
                json.writeStringField(getName(), type.urn());
            }
        }
    }
}
