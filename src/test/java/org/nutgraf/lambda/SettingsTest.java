package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String IMAGE_CODE = "org.graalvm.nativeimage.imagecode";
    private static final String OWN = "nutgraf.settings-test";
    private static final String HANDLER = "quarkus.log.handler.console.settings-test.enabled";
    private static final String HANDLERS = "quarkus.log.handler.console.*.enabled";

    @AfterEach
    void forget() {
        System.clearProperty(IMAGE_CODE);
        System.clearProperty(OWN);
        System.clearProperty(HANDLER);
    }

    private static SmallRyeConfigBuilder customized() {
        return customize(new SmallRyeConfigBuilder().addDefaultSources());
    }

    private static SmallRyeConfigBuilder customize(SmallRyeConfigBuilder builder) {
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

    @Test
    void nativeProgramGoesThroughNamesThatWereNotKnownWhenItWasBuilt() {
        System.setProperty(IMAGE_CODE, "runtime");
        System.setProperty(OWN, "set");
        String category = "quarkus.log.category.\"org.example\".level";
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder()
                        .withDefaultValue("quarkus.shutdown.timeout", "2S")
                        .withDefaultValue(category, "OFF")
                        .withSources(
                                new PropertiesConfigSource(
                                        Map.of("quarkus.banner.enabled", "false"), "built", 0));
        SmallRyeConfig config = customize(builder).build();
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        assertThat(names)
                .contains(OWN, category)
                .doesNotContain("quarkus.shutdown.timeout", "quarkus.banner.enabled");
        assertThat(config.getValue("quarkus.shutdown.timeout", String.class)).isEqualTo("2S");
        assertThat(config.getValue("quarkus.banner.enabled", String.class)).isEqualTo("false");
    }

    /** A group of settings. */
    interface Group {
        @WithDefault("5")
        int size();
    }

    @Test
    void nativeProgramKeepsGroupsThatWereMadeWhenItWasBuilt() {
        Group made = () -> 7;
        assertThat(group(made)).isNotSameAs(made);
        System.setProperty(IMAGE_CODE, "runtime");
        assertThat(group(made)).isSameAs(made);
    }

    private static Group group(Group made) {
        ConfigClass type = ConfigClass.configClass(Group.class, "nutgraf.group");
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(type);
        builder.getMappingsBuilder().mappingInstance(type, made);
        return customize(builder).build().getConfigMapping(Group.class, "nutgraf.group");
    }

    @Test
    void nativeProgramKnowsDefaultsOfHandlersWhereOneHasAName() {
        System.setProperty(IMAGE_CODE, "runtime");
        SmallRyeConfigBuilder none = new SmallRyeConfigBuilder().withDefaultValue(HANDLERS, "true");
        assertThat(customize(none).getDefaultValues()).doesNotContainKey(HANDLERS);
        System.setProperty(HANDLER, "false");
        SmallRyeConfigBuilder one = new SmallRyeConfigBuilder().withDefaultValue(HANDLERS, "true");
        assertThat(customize(one).getDefaultValues()).containsKey(HANDLERS);
    }
}
