package org.nutgraf.article;

/** What becomes of a submission. */
public sealed interface Reading permits Article, Rejection {}
