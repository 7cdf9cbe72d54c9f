package org.nutgraf.article;

/** What an HTML page says of its article outside the text: metadata for dates and headlines. */
public record Page() {}
