package org.nutgraf.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The functions of the packaged or native program. */
@QuarkusIntegrationTest
class FunctionsIT extends FunctionsTest {}
