package org.nutgraf.lambda;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Where the settings of a function come from: the environment, system properties, and what the
 * program was built with.
 *
 * <p>The native program looks for no files of settings. There are none beside it, and each name
 * that is looked for among what is in the program takes it 6 million instructions: of 50 million
 * from its start to its first answer, 37 are left.
 */
public final class Settings implements SmallRyeConfigBuilderCustomizer {

    private static final String IMAGE_CODE = "org.graalvm.nativeimage.imagecode";
    private static final String RUNTIME = "runtime";

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
        }
    }

    /** Behind all others, which add the files. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
