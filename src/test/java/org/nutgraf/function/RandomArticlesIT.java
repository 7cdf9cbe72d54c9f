package org.nutgraf.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The answers of the packaged or native program are those of the JVM that runs the tests. */
@QuarkusIntegrationTest
class RandomArticlesIT extends RandomArticlesTest {}
