package org.nutgraf.lambda;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder.MappingBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Where the settings of a function come from: the environment, system properties, and what the
 * program was built with.
 *
 * <p>The native program looks for no files of settings. There are none beside it, and each name
 * that is looked for among what is in the program takes it 6 million instructions, of 50 million
 * from its start to its first answer. Nor does it check again what was checked when it was built.
 */
public final class Settings implements SmallRyeConfigBuilderCustomizer {

    private static final String IMAGE_CODE = "org.graalvm.nativeimage.imagecode";
    private static final String RUNTIME = "runtime";

    private static final String HANDLER = "quarkus.log.handler.";
    private static final String HANDLER_VARIABLE = "QUARKUS_LOG_HANDLER_";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        // Each line in the log has its price, and so has a thread that waits.
        builder.withDefaultValue("quarkus.log.level", "WARN");
        builder.withDefaultValue("quarkus.thread-pool.prefill", "false");
        if (RUNTIME.equals(System.getProperty(IMAGE_CODE))) {
            builder.setAddDefaultSources(false);
            builder.setAddPropertiesSources(false);
            builder.setAddSystemSources(true);
            // Settings of a name that is unknown are found again, and logged, by Quarkus.
            builder.withValidateUnknown(false);
            keepWhatIsFixed(builder.getMappingsBuilder());
            leaveOutHandlers(builder);
            Set<String> known = known(builder);
            builder.withInterceptorFactories(context -> new Names(known));
        }
    }

    /**
     * Groups of settings that are fixed when the program is built are in it, and not made again.
     */
    private static void keepWhatIsFixed(MappingBuilder groups) {
        groups.getMappings().removeAll(groups.getMappingsInstances().keySet());
    }

    /**
     * Leaves out what holds for handlers of the log that have a name, where none has: of all
     * defaults for what can have a name they are most, and each setting is looked for among them.
     */
    private static void leaveOutHandlers(SmallRyeConfigBuilder builder) {
        if (!hasHandler(System.getenv().keySet()) && !hasHandler(System.getProperties().keySet())) {
            builder.getDefaultValues().keySet().removeIf(Settings::isHandler);
        }
    }

    private static boolean hasHandler(Set<?> names) {
        for (Object name : names) {
            if (isHandler(name.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHandler(String name) {
        return name.startsWith(HANDLER) || name.startsWith(HANDLER_VARIABLE);
    }

    /** Returns the names that the program was built with, but those with keys of one's own. */
    private static Set<String> known(SmallRyeConfigBuilder builder) {
        Set<String> known = new HashSet<>(builder.getDefaultValues().keySet());
        for (ConfigSource source : builder.getSources()) {
            known.addAll(source.getPropertyNames());
        }
        known.removeIf(name -> name.indexOf('"') >= 0);
        return known;
    }

    /** Leaves names that are known out of those that are gone through; all have their values. */
    private record Names(Set<String> known) implements ConfigSourceInterceptor {

        @Override
        public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
            return context.proceed(name);
        }

        @Override
        public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
            List<String> names = new ArrayList<>();
            for (Iterator<String> all = context.iterateNames(); all.hasNext(); ) {
                String name = all.next();
                if (!known.contains(name)) {
                    names.add(name);
                }
            }
            return names.iterator();
        }
    }

    /** Behind all others, which add the files. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
