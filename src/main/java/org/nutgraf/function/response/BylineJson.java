package org.nutgraf.function.response;

import java.util.List;

/** The line that names the authors. */
public record BylineJson(String text, int start, int end, List<String> authors) {}
