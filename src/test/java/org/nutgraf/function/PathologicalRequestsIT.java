package org.nutgraf.function;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** What is sent to break the packaged or native program. */
@QuarkusIntegrationTest
class PathologicalRequestsIT extends PathologicalRequestsTest {}
