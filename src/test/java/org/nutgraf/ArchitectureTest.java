package org.nutgraf;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages, and keeps out of the core what does not belong there. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.nutgraf");

    /** The packages of the core; each may use those before it, and itself. */
    private static final List<String> ORDER = List.of("text", "number", "calendar", "article");

    /** The packages that find one thing each; none may use another. */
    private static final List<String> FEATURES = List.of("headline", "date", "figure", "quote");

    private static final DescribedPredicate<JavaClass> CORE =
            resideInAPackage("org.nutgraf..")
                    .and(not(resideInAnyPackage("org.nutgraf.function..", "org.nutgraf.lambda..")))
                    .as("the core");

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> later = ORDER.subList(i + 1, ORDER.size());
            noClasses()
                    .that()
                    .resideInAPackage(name(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(names(later))
                                    .or(resideInAnyPackage(names(FEATURES))))
                    .check(CLASSES);
        }
    }

    @Test
    void noFeatureUsesAnother() {
        for (String feature : FEATURES) {
            List<String> others =
                    FEATURES.stream().filter(other -> !other.equals(feature)).toList();
            noClasses()
                    .that()
                    .resideInAPackage(name(feature))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(names(others)))
                    .check(CLASSES);
        }
    }

    @Test
    void coreUsesNoFramework() {
        classes()
                .that(CORE)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "")
                                .or(CORE)
                                .or(
                                        resideInAnyPackage(
                                                "org.jsoup..", "com.fasterxml.jackson.core..")))
                .check(CLASSES);
        noClasses()
                .that(CORE)
                .and()
                .resideOutsideOfPackage("org.nutgraf.article..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jsoup..", "com.fasterxml.."))
                .check(CLASSES);
    }

    @Test
    void coreUsesNoRegexReflectionOrClock() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "java.util.regex..", "java.lang.reflect..", "java.net.http.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "split", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void edgeIsNotUsedByCore() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.nutgraf.function..", "org.nutgraf.lambda.."))
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static String name(String leaf) {
        return "org.nutgraf." + leaf + "..";
    }

    private static String[] names(List<String> leaves) {
        return leaves.stream().map(ArchitectureTest::name).toArray(String[]::new);
    }
}
