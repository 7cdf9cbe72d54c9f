package org.nutgraf.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The problems of the packaged or native program. */
@QuarkusIntegrationTest
class ProblemsIT extends ProblemsTest {}
