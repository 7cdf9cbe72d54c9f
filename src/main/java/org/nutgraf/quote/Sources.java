package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Attributes each quoted stretch to its source: the candidate with the highest sum of learned
 * weights.
 *
 * <p>Stretches are taken in order, and each knows what became of the one before. The candidates of
 * a stretch are bounded in number, so that the time is linear.
 */
public final class Sources {

    private static final LinearModel MODEL = SourceTemplates.read("sources.tsv");

    /** The number of mentions looked at before and behind a stretch in its block. */
    private static final int MAX_BEFORE = 14;

    private static final int MAX_BEHIND = 8;

    /** The number of mentions looked at in the block before. */
    private static final int MAX_IN_BLOCK_BEFORE = 6;

    /** The weight, in thousandths, up to which a stretch is taken to be a quotation. */
    private static final int MAX_NO_QUOTE = -100;

    private final Scene scene;
    private final Candidate[] chosen;
    private final Shortlist shortlist = new Shortlist();
    private int lastQuote = -1;

    public Sources(Scene scene) {
        this.scene = scene;
        this.chosen = new Candidate[scene.stretches().size()];
    }

    /** Attributes all stretches. */
    static Sources find(Scene scene) {
        Sources sources = new Sources(scene);
        LinearModel.Sum sum = MODEL.sum();
        SourceFeatures features = new SourceFeatures(scene, sources, sum);
        SourceHead heads = new SourceHead(scene);
        FormalSource formal = new FormalSource(scene);
        boolean listed = false;
        for (int s = 0; s < scene.stretches().size(); s++) {
            int given = formal.of(s);
            listed = given < 0 && formal.isTitle(s, listed);
            if (given >= 0 || listed || formal.isNickname(s)) {
                sources.choose(
                        s,
                        given >= 0
                                ? new Candidate(Candidate.Kind.MENTION, given)
                                : Candidate.NO_QUOTE);
                continue;
            }
            features.write(s, Candidate.NO_QUOTE);
            if (sum.take() > MAX_NO_QUOTE) {
                sources.choose(s, Candidate.NO_QUOTE);
                continue;
            }
            Candidate best = sources.best(s, features, sum);
            sources.choose(s, heads.of(best, s));
        }
        sources.carryOver();
        return sources;
    }

    /**
     * Returns the candidate with the highest sum of weights, of those that a glance does not put
     * aside.
     */
    private Candidate best(int s, SourceFeatures features, LinearModel.Sum sum) {
        List<Candidate> candidates = candidates(s);
        int[] glances = new int[candidates.size()];
        shortlist.clear();
        for (int c = 0; c < glances.length; c++) {
            if (candidates.get(c).kind() == Candidate.Kind.MENTION) {
                features.glance(s, candidates.get(c).mention());
                glances[c] = sum.take();
                shortlist.add(glances[c]);
            }
        }
        shortlist.settle();
        Candidate best = Candidate.NOBODY;
        int highest = Integer.MIN_VALUE;
        for (int c = 0; c < glances.length; c++) {
            Candidate candidate = candidates.get(c);
            if (candidate.kind() == Candidate.Kind.MENTION && !shortlist.takes(glances[c])) {
                continue;
            }
            features.write(s, candidate);
            int value = sum.take();
            if (value > highest) {
                highest = value;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Gives paragraphs of one quotation one source: a quotation goes on over a paragraph that is
     * left open and one that opens the next, and the source may stand with any of them.
     *
     * <pre>
     *   “The money is gone.
     *   “We called the police,” she said.
     * </pre>
     */
    private void carryOver() {
        for (int s = 1; s < chosen.length; s++) {
            if (isUnattributed(s) && goesOnInto(s) && chosen[s - 1].mention() >= 0) {
                chosen[s] = new Candidate(Candidate.Kind.SAME, chosen[s - 1].mention());
            }
        }
        for (int s = chosen.length - 2; s >= 0; s--) {
            if ((isUnattributed(s) || isFromBefore(s))
                    && goesOnInto(s + 1)
                    && chosen[s + 1].mention() >= 0) {
                chosen[s] = chosen[s + 1];
            }
        }
    }

    /** Tells whether the source stands in an earlier block. */
    private boolean isFromBefore(int s) {
        int block = scene.blocks().get(scene.stretches().block(s)).firstToken();
        return scene.mentions().get(chosen[s].mention()).first() < block;
    }

    private boolean isUnattributed(int s) {
        return chosen[s].mention() < 0;
    }

    private boolean goesOnInto(int s) {
        QuotedStretches stretches = scene.stretches();
        int block = stretches.block(s);
        return stretches.isLeftOpen(s - 1)
                && stretches.block(s - 1) == block - 1
                && stretches.open(s) == scene.blocks().get(block).firstToken();
    }

    /** Returns what a stretch may be attributed to, when those before it are decided. */
    public List<Candidate> candidates(int s) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(Candidate.NOBODY);
        QuotedStretches stretches = scene.stretches();
        Mentions mentions = scene.mentions();
        int block = stretches.block(s);
        int start = mentions.firstOfBlock(block);
        int end = mentions.firstOfBlock(block + 1);
        if (lastQuote >= 0 && stretches.block(lastQuote) < block) {
            candidates.add(new Candidate(Candidate.Kind.SAME, mention(lastQuote)));
        }
        int behind = mentions.firstFrom(stretches.open(s));
        addBefore(candidates, behind, start, MAX_BEFORE);
        if (block > 0 && behind - start < MAX_BEFORE) {
            addBefore(candidates, start, mentions.firstOfBlock(block - 1), MAX_IN_BLOCK_BEFORE);
        }
        int added = 0;
        int limit = Math.min(end, behind + 4 * MAX_BEHIND);
        for (int m = behind; m < limit && added < MAX_BEHIND; m++) {
            if (isOutside(m)) {
                candidates.add(new Candidate(Candidate.Kind.MENTION, m));
                added++;
            }
        }
        return candidates;
    }

    private void addBefore(List<Candidate> candidates, int from, int least, int most) {
        int added = 0;
        // Those in quoted stretches are passed over, within a bound of their own.
        int looked = 0;
        for (int m = from - 1; m >= least && added < most && looked < 4 * most; m--) {
            looked++;
            if (isOutside(m)) {
                candidates.add(new Candidate(Candidate.Kind.MENTION, m));
                added++;
            }
        }
    }

    private boolean isOutside(int m) {
        return scene.stretches().of(scene.mentions().get(m).first()) == QuotedStretches.NONE;
    }

    /** Decides a stretch; in order. */
    public void choose(int s, Candidate candidate) {
        chosen[s] = candidate;
        if (candidate.kind() != Candidate.Kind.NO_QUOTE) {
            lastQuote = s;
        }
    }

    /** Returns what a stretch was attributed to. */
    public Candidate chosen(int s) {
        return chosen[s];
    }

    /** Returns the mention that a stretch was attributed to, or -1. */
    public int mention(int s) {
        return chosen[s].mention();
    }

    /** Returns the last stretch decided to be a quote, or -1. */
    public int lastQuote() {
        return lastQuote;
    }
}
