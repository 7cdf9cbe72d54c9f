package org.nutgraf.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quote.BeforeFeatures;
import org.nutgraf.quote.CueFeatures;
import org.nutgraf.quote.CueView;
import org.nutgraf.quote.EndFeatures;
import org.nutgraf.quote.IndirectSourceFeatures;
import org.nutgraf.quote.SentenceScope;
import org.nutgraf.quote.Side;
import org.nutgraf.quote.SideFeatures;
import org.nutgraf.quote.StartFeatures;
import org.nutgraf.text.Tokens;

/**
 * The choices that annotated articles give to learn from, of each model of indirect quotes, and how
 * many of the right ones are among the candidates.
 */
final class IndirectChoices {

    private final NamedFeatures sink;
    private final Map<String, List<Choice>> choices = new TreeMap<>();
    private final Map<String, int[]> reach = new TreeMap<>();

    IndirectChoices(Vocabulary vocabulary) {
        sink = new NamedFeatures(vocabulary);
    }

    /** Returns the choices of a model, by its name. */
    List<Choice> of(String model) {
        return choices.getOrDefault(model, List.of());
    }

    /** Returns by what was chosen how often the right one was among the candidates, of how many. */
    Map<String, int[]> reach() {
        return reach;
    }

    private void add(String model, Choice choice) {
        choices.computeIfAbsent(model, key -> new ArrayList<>()).add(choice);
    }

    private void reached(String what, boolean yes) {
        int[] counts = reach.computeIfAbsent(what, key -> new int[2]);
        counts[0] += yes ? 1 : 0;
        counts[1]++;
    }

    /**
     * Takes the choices at a word that may report.
     *
     * @param number the number of the article
     * @param attribution what people marked with the word as its cue; null where nothing
     */
    void cue(int number, CueView cue, AnnotatedArticle.@Nullable Attribution attribution) {
        boolean mixed = attribution != null && attribution.type().equals("mixed");
        boolean indirect = attribution != null && attribution.type().equals("indirect");
        if (!mixed) {
            CueFeatures.describe(sink, cue);
            add("indirect-cue", Choice.binary(number, sink.take(), indirect));
        }
        if (attribution == null || !(indirect || mixed)) {
            return;
        }
        int before = 0;
        int behind = 0;
        int beforeFirst = -1;
        int beforeEnd = -1;
        int behindFirst = -1;
        int behindEnd = -1;
        for (int i : attribution.contentTokens(cue.scope().tokens())) {
            if (i < cue.index()) {
                before++;
                beforeFirst = beforeFirst < 0 ? i : beforeFirst;
                beforeEnd = i + 1;
            } else if (i > cue.index()) {
                behind++;
                behindFirst = behindFirst < 0 ? i : behindFirst;
                behindEnd = i + 1;
            }
        }
        if (before + behind == 0) {
            return;
        }
        Side side =
                behind >= 2 * before
                        ? Side.BEHIND
                        : before >= 2 * behind ? Side.BEFORE : Side.AROUND;
        List<List<String>> sides = new ArrayList<>();
        int right = -1;
        SideFeatures.look(sink, cue);
        for (Side candidate : Side.values()) {
            SideFeatures.describe(sink, candidate);
            right = candidate == side ? sides.size() : right;
            sides.add(sink.take());
        }
        add("indirect-side", new Choice(number, sides, right));
        if (side != Side.BEFORE) {
            behind(number, cue, behindFirst, behindEnd);
        }
        if (side != Side.BEHIND) {
            before(number, cue, beforeFirst, beforeEnd);
        }
        source(
                number,
                cue,
                side,
                attribution,
                side == Side.BEFORE ? beforeFirst : behindFirst,
                side == Side.BEFORE ? beforeEnd : behindEnd);
    }

    private void behind(int number, CueView cue, int first, int end) {
        SentenceScope scope = cue.scope();
        List<List<String>> starts = new ArrayList<>();
        int right = -1;
        StartFeatures.look(sink, cue);
        for (int i = cue.index() + 1; i <= StartFeatures.last(cue); i++) {
            if (StartFeatures.isCandidate(cue, i)) {
                StartFeatures.describe(sink, cue, i);
                right = i == first ? starts.size() : right;
                starts.add(sink.take());
            }
        }
        reached("start-behind", right >= 0);
        if (right < 0) {
            return;
        }
        add("indirect-start-behind", new Choice(number, starts, right));
        List<List<String>> ends = new ArrayList<>();
        int wanted = Math.min(end, scope.end());
        while (wanted > first + 1 && scope.tokens().kind(wanted - 1) == Tokens.Kind.MARK) {
            wanted--;
        }
        right = -1;
        EndFeatures candidates = new EndFeatures(sink, cue, first);
        for (int i = candidates.next(); i >= 0; i = candidates.next()) {
            candidates.describe();
            right = i == wanted ? ends.size() : right;
            ends.add(sink.take());
        }
        reached("end-behind", right >= 0);
        if (right >= 0) {
            add("indirect-end-behind", new Choice(number, ends, right));
        }
    }

    private void before(int number, CueView cue, int first, int end) {
        SentenceScope scope = cue.scope();
        int wanted = end;
        while (wanted > first + 1 && scope.tokens().kind(wanted - 1) == Tokens.Kind.MARK) {
            wanted--;
        }
        List<List<String>> ends = new ArrayList<>();
        int right = -1;
        for (int i = scope.first(); i <= cue.index(); i++) {
            if (BeforeFeatures.isEnd(cue, i)) {
                BeforeFeatures.describeEnd(sink, cue, i);
                right = i == wanted ? ends.size() : right;
                ends.add(sink.take());
            }
        }
        reached("end-before", right >= 0);
        if (right >= 0) {
            add("indirect-end-before", new Choice(number, ends, right));
        }
        List<List<String>> starts = new ArrayList<>();
        right = -1;
        for (int i = scope.first(); i < end; i++) {
            if (BeforeFeatures.isStart(scope, end, i)) {
                BeforeFeatures.describeStart(sink, scope, wanted, i);
                right = i == first ? starts.size() : right;
                starts.add(sink.take());
            }
        }
        reached("start-before", right >= 0);
        if (right >= 0) {
            add("indirect-start-before", new Choice(number, starts, right));
        }
    }

    private void source(
            int number,
            CueView cue,
            Side side,
            AnnotatedArticle.Attribution attribution,
            int contentFirst,
            int contentEnd) {
        int[] phrases = new int[IndirectSourceFeatures.capacity()];
        int count = IndirectSourceFeatures.phrases(cue, phrases);
        List<Integer> tokens = attribution.sourceTokens(cue.scope().tokens());
        List<List<String>> candidates = new ArrayList<>();
        int right = -1;
        int rightFirst = Integer.MAX_VALUE;
        IndirectSourceFeatures.look(sink, cue, side);
        for (int k = 0; k < count; k++) {
            int first = phrases[2 * k];
            int end = phrases[2 * k + 1];
            IndirectSourceFeatures.describe(
                    sink,
                    cue,
                    first,
                    end,
                    IndirectSourceFeatures.rank(phrases, k, cue.index()),
                    first >= contentFirst && first < contentEnd);
            candidates.add(sink.take());
            boolean overlaps = tokens.stream().anyMatch(i -> i >= first && i < end);
            if (overlaps && first < rightFirst) {
                right = k;
                rightFirst = first;
            }
        }
        IndirectSourceFeatures.describeNone(sink);
        candidates.add(sink.take());
        if (tokens.isEmpty()) {
            right = count;
        }
        reached("source", right >= 0);
        if (right >= 0) {
            add("indirect-source", new Choice(number, candidates, right));
        }
    }
}
