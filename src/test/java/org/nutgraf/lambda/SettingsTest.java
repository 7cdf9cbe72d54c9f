package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String IMAGE_CODE = "org.graalvm.nativeimage.imagecode";
    private static final String OWN = "nutgraf.settings-test";

    @AfterEach
    void forget() {
        System.clearProperty(IMAGE_CODE);
        System.clearProperty(OWN);
    }

    private static SmallRyeConfigBuilder customized() {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDefaultSources();
        new Settings().configBuilder(builder);
        return builder;
    }

    @Test
    void littleIsLogged() {
        assertThat(customized().build().getValue("quarkus.log.level", String.class))
                .isEqualTo("WARN");
    }

    @Test
    void filesAreReadOnTheJvm() {
        assertThat(customized().isAddDefaultSources()).isTrue();
    }

    @Test
    void nativeProgramReadsTheEnvironmentAndPropertiesOnly() {
        System.setProperty(IMAGE_CODE, "runtime");
        System.setProperty(OWN, "set");
        SmallRyeConfig config = customized().build();
        assertThat(config.getValue(OWN, String.class)).isEqualTo("set");
        assertThat(config.getOptionalValue("PATH", String.class)).isPresent();
        assertThat(config.getOptionalValue("nutgraf.limits.text", String.class)).isEmpty();
    }
}
