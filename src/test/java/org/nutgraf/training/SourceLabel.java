package org.nutgraf.training;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quote.Candidate;
import org.nutgraf.quote.Mention;
import org.nutgraf.quote.Scene;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Tells which candidate is the source that people marked.
 *
 * <p>Of the mentions in a source, the right one is its head, a person where there is a choice:
 *
 * <pre>
 *   a friend of Jane Roe       Roe campaign manager John Poe, who left,
 *     ^----^                                        ^------^
 * </pre>
 */
final class SourceLabel {

    /** The words and marks that the head of a source stands before. */
    private static final Set<String> ENDS =
            Set.of(
                    "of", "from", "for", "in", "at", "with", "on", "by", "to", "about", "who",
                    "which", "that", "whose", "(", "-", "–", "—");

    private static final int CARRIED_ON = 1;
    private static final int POSSESSOR = 2;
    private static final int NAME = 3;
    private static final int NOUN = 4;
    private static final int PERSON = 5;
    private static final int HEAD = PERSON + 1;

    private final Tokens tokens;
    private final Scene scene;
    private final AnnotatedArticle.Attribution gold;

    SourceLabel(Scene scene, AnnotatedArticle.Attribution gold) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.gold = gold;
    }

    /**
     * Returns the index of the right candidate, or -1 where none is.
     *
     * @param before what the stretch before is attributed to
     */
    int right(List<Candidate> candidates, AnnotatedArticle.@Nullable Attribution before) {
        if (gold.source().isEmpty()) {
            return candidates.indexOf(Candidate.NOBODY);
        }
        int best = -1;
        int rank = 0;
        for (int c = 0; c < candidates.size(); c++) {
            int worth = worth(candidates.get(c), before);
            if (worth > rank) {
                rank = worth;
                best = c;
            }
        }
        return best;
    }

    /** Tells a mention in the source; it is not wrong, where it is not the right one. */
    boolean covers(Candidate candidate) {
        if (candidate.mention() < 0) {
            return false;
        }
        Mention mention = scene.mentions().get(candidate.mention());
        Span span = tokens.span(mention.first(), mention.end());
        return gold.source().stream().anyMatch(span::overlaps);
    }

    private int worth(Candidate candidate, AnnotatedArticle.@Nullable Attribution before) {
        boolean covered = covers(candidate);
        if (candidate.kind() == Candidate.Kind.SAME) {
            boolean known = candidate.mention() >= 0;
            return covered || (known && gold.equals(before)) ? CARRIED_ON : 0;
        }
        if (!covered) {
            return 0;
        }
        Mention mention = scene.mentions().get(candidate.mention());
        if (tokens.is(mention.end(), "'s")) {
            return POSSESSOR;
        }
        int worth = NOUN;
        if (mention.kind().isName()) {
            worth = mention.kind() == Mention.Kind.PERSON ? PERSON : NAME;
        }
        return isHead(mention) ? worth + HEAD : worth;
    }

    private boolean isHead(Mention mention) {
        int first = tokens.firstFrom(gold.source().getFirst().start());
        for (int i = first + 1; i <= mention.first(); i++) {
            if (!tokens.isJoined(i) && ENDS.contains(tokens.string(i))) {
                return false;
            }
        }
        return true;
    }
}
