/**
 * Characters, spans, tokens, sentences and lexicons: what any text has.
 *
 * <p>Knows nothing of news, and imports nothing but {@code java.*} and JSpecify.
 */
@NullMarked
package org.nutgraf.text;

import org.jspecify.annotations.NullMarked;
