package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.SpeakerLabel;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Makes quotes of the turns of transcripts and interviews: all that is said in a turn, a span for
 * each paragraph. They stand in no quotation marks, so they are indirect; the colon is the cue.
 *
 * <p>Who asks behind "Q:" has no name; who answers is whom the words above the first question name
 * most often.
 */
final class TurnQuotes {

    private final Scene scene;
    private final Tokens tokens;
    private final SpeakerResolver resolver;

    private TurnQuotes(Scene scene, SpeakerResolver resolver) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.resolver = resolver;
    }

    /**
     * Puts the quotes of the turns among others, without those that stand in a turn, its label or a
     * question; most articles have none.
     *
     * @param others quotes in the order of the text, none overlapping another
     */
    static List<Quote> settle(Scene scene, SpeakerResolver resolver, List<Quote> others) {
        List<LabelledBlock> labelled = LabelledBlock.of(scene);
        TurnVoices voices = new TurnVoices(scene, labelled);
        List<Turn> turns = Turns.of(scene, voices, labelled);
        if (turns.isEmpty()) {
            turns = InterviewLines.of(scene);
        }
        if (turns.isEmpty()) {
            return others;
        }
        TurnQuotes maker = new TurnQuotes(scene, resolver);
        List<Quote> quotes = maker.outside(turns, others);
        Entity answering = introduced(scene, turns.getFirst().block());
        for (Turn turn : turns) {
            List<Span> spans = maker.spans(turn);
            if (!spans.isEmpty()) {
                quotes.add(maker.quote(turn, spans, voices, answering));
            }
        }
        quotes.sort(Comparator.comparingInt(TurnQuotes::start));
        return List.copyOf(quotes);
    }

    /** Returns the quotes that stand in none of the turns, and not in the question before one. */
    private List<Quote> outside(List<Turn> turns, List<Quote> quotes) {
        List<Quote> kept = new ArrayList<>();
        int next = 0;
        for (Quote quote : quotes) {
            int start = scene.block(tokens.firstFrom(start(quote)));
            int end = scene.block(tokens.firstFrom(quote.spans().getLast().start()));
            // What ends before this quote ends before all that follow: each is passed once.
            while (next < turns.size() && turns.get(next).endBlock() <= start) {
                next++;
            }
            if (next == turns.size() || firstBlock(turns.get(next)) > end) {
                kept.add(quote);
            }
        }
        return kept;
    }

    private static int firstBlock(Turn turn) {
        return turn.label() == null ? turn.block() - 1 : turn.block();
    }

    private static int start(Quote quote) {
        return quote.spans().getFirst().start();
    }

    private Quote quote(
            Turn turn, List<Span> spans, TurnVoices voices, @Nullable Entity answering) {
        SpeakerLabel label = turn.label();
        if (label == null) {
            return new Quote(Quote.Type.INDIRECT, spans, speaker(answering, null), null);
        }
        boolean colon = tokens.is(label.end() - 1, ':');
        @Nullable Span cue = colon ? tokens.span(label.end() - 1) : null;
        return new Quote(Quote.Type.INDIRECT, spans, speaker(label, voices, answering), cue);
    }

    private Quote.Speaker speaker(
            SpeakerLabel label, TurnVoices voices, @Nullable Entity answering) {
        Span mention = tokens.span(label.first(), label.nameEnd());
        return switch (label.kind()) {
            case QUESTION -> new Quote.Speaker(null, null, mention);
            case ANSWER -> {
                Quote.Speaker speaker = speaker(answering, mention);
                yield speaker == null ? new Quote.Speaker(null, null, mention) : speaker;
            }
            case NAME -> {
                Quote.Speaker speaker = speaker(voices.speaker(label), mention);
                String name = speaker == null ? null : speaker.name();
                String role = speaker == null ? null : speaker.role();
                Span described = voices.description(label);
                yield new Quote.Speaker(
                        name, described == null ? role : described.in(tokens.text()), mention);
            }
        };
    }

    private Quote.@Nullable Speaker speaker(@Nullable Entity entity, @Nullable Span mention) {
        return entity == null ? null : resolver.speaker(entity, mention);
    }

    /** Returns the paragraphs of a turn, without asides on lines of their own. */
    private List<Span> spans(Turn turn) {
        List<Span> spans = new ArrayList<>();
        for (int b = turn.block(); b < turn.endBlock(); b++) {
            Block block = scene.blocks().get(b);
            int first = b == turn.block() ? turn.first() : block.firstToken();
            boolean said = b == turn.block() || block.role() == Block.Role.PARAGRAPH;
            if (said && first < block.endToken() && !Turns.isAside(tokens, block)) {
                spans.add(tokens.span(first, block.endToken()));
            }
        }
        return spans;
    }

    /** Returns the person whom the text before a block names most, and first. */
    static @Nullable Entity introduced(Scene scene, int block) {
        int end = scene.mentions().firstOfBlock(block);
        int[] counts = new int[scene.entities().size()];
        Entity most = null;
        for (int m = 0; m < end; m++) {
            Entity entity = scene.entities().of(m);
            if (entity != null && TurnVoices.isPersonal(entity)) {
                counts[entity.number()]++;
                if (most == null || counts[entity.number()] > counts[most.number()]) {
                    most = entity;
                }
            }
        }
        return most;
    }
}
