package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Writes down what speaks for and against attributing a quoted stretch to a candidate.
 *
 * <p>Features are positions, marks, words of grammar and of reporting, and the kinds of phrases;
 * never a name.
 */
public final class SourceFeatures {

    private static final String[] DISTANCES = {"0", "1", "2", "3", "5", "8", "12", "20", "more"};

    private final Scene scene;
    private final Sources sources;
    private final Tokens tokens;
    private final Words words;
    private final QuotedStretches stretches;
    private final CueLinks links;

    // The stretch that the fields below are of.
    private int current = -1;
    private String length = "";
    private String shape = "";
    private String place = "";
    private String last = "";
    private String gap = "";
    private int left;
    private int right;
    private int leftWord;
    private int rightWord;
    private int cueLeft;
    private int cueRight;
    private String cueLeftDistance = "";
    private String cueRightDistance = "";
    private String cueLeftKind = "";
    private String cueRightKind = "";
    private String voice = "";

    public SourceFeatures(Scene scene, Sources sources) {
        this.scene = scene;
        this.sources = sources;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.stretches = scene.stretches();
        this.links = scene.links();
    }

    /** Writes down the features of one candidate. */
    public void write(int s, Candidate candidate, FeatureSink sink) {
        if (s != current) {
            look(s);
        }
        switch (candidate.kind()) {
            case NO_QUOTE -> alone("no", sink);
            case NOBODY -> alone("nobody", sink);
            case SAME -> same(sink);
            case MENTION -> mention(s, candidate.mention(), sink);
        }
    }

    private void look(int s) {
        current = s;
        int first = stretches.first(s);
        int end = stretches.end(s);
        int open = stretches.open(s);
        int close = stretches.close(s);
        length = distance(end - first);
        shape = shape(first, end);
        var block = scene.blocks().get(stretches.block(s));
        boolean starts = open == block.firstToken();
        boolean ends = close >= block.endToken() - 1;
        place = starts ? (ends ? "whole" : "starts") : ends ? "ends" : "inside";
        left = starts ? -1 : open - 1;
        right = close >= block.endToken() ? -1 : close;
        last = mark(tokens.first(end - 1));
        leftWord = wordLeft(left, block.firstToken());
        rightWord = wordRight(right, block.endToken());
        cueLeft = links.cueLeft(s);
        cueRight = links.cueRight(s);
        cueLeftDistance = cueLeft < 0 ? "none" : distance(open - cueLeft - 1);
        cueRightDistance = cueRight < 0 ? "none" : distance(cueRight - close);
        cueLeftKind = kind(cueLeft);
        cueRightKind = kind(cueRight);
        voice = voice(first, end);
        gap = gap(s, block.firstToken());
    }

    private int wordLeft(int from, int least) {
        int i = from;
        while (i >= least && (tokens.is(i, ',') || tokens.is(i, ':'))) {
            i--;
        }
        return i >= least ? i : -1;
    }

    private int wordRight(int from, int end) {
        int i = from;
        while (i >= 0 && i < end && tokens.is(i, ',')) {
            i++;
        }
        return i < end ? i : -1;
    }

    /**
     * What the stretch before has to do with this: none in the block, a quote or none, how near.
     */
    private String gap(int s, int from) {
        if (s == 0 || stretches.open(s - 1) < from) {
            int last = sources.lastQuote();
            if (last < 0) {
                return "first";
            }
            int blocks = stretches.block(s) - stretches.block(last);
            return stretches.isLeftOpen(last)
                    ? "leftopen"
                    : blocks == 1 ? "blockbefore" : blocks == 2 ? "blockbeforethat" : "earlier";
        }
        boolean quote = sources.chosen(s - 1).kind() != Candidate.Kind.NO_QUOTE;
        boolean near = scene.isSameSentence(stretches.open(s - 1), stretches.open(s));
        return (quote ? "quote" : "no") + (near ? "near" : "far");
    }

    private static String mark(char c) {
        return switch (c) {
            case ',' -> "comma";
            case '.', '…' -> "stop";
            case '?', '!' -> "ask";
            case '-', '–', '—' -> "dash";
            default -> "word";
        };
    }

    private String shape(int first, int end) {
        int capitals = 0;
        int lower = 0;
        for (int i = first; i < end && i < first + 12; i++) {
            if (tokens.isCapitalised(i)) {
                capitals++;
            } else if (tokens.isWord(i) && words.is(i, Word.Kind.NONE)) {
                lower++;
            }
        }
        boolean begins = tokens.isCapitalised(first);
        if (lower == 0 && capitals > 0) {
            return capitals == 1 ? "onecapital" : "title";
        }
        return begins ? (capitals > lower ? "mostcapitals" : "sentence") : "lower";
    }

    /** Tells speech by its words: first and second persons, and verbs of grammar. */
    private String voice(int first, int end) {
        boolean person = false;
        boolean verb = false;
        for (int i = first; i < end && i < first + 30; i++) {
            Word word = words.get(i);
            if (word.kind() == Word.Kind.AUXILIARY) {
                verb = true;
            } else if (word.kind() == Word.Kind.PRONOUN) {
                person = true;
            }
        }
        return person ? (verb ? "clause" : "person") : verb ? "verb" : "bare";
    }

    private String kind(int cue) {
        Cue found = links.cue(cue);
        return found == null ? "none" : found.kind().label() + found.strength();
    }

    private String form(int cue) {
        Cue found = links.cue(cue);
        return found == null ? "none" : found.form().label();
    }

    private static String distance(int tokensBetween) {
        int i = 0;
        int bound = 0;
        while (i < DISTANCES.length - 1 && tokensBetween > bound) {
            i++;
            bound = i < 4 ? i : i == 4 ? 5 : i == 5 ? 8 : i == 6 ? 12 : 20;
        }
        return DISTANCES[i];
    }

    /** Writes what the stretch itself says, for a candidate that is no mention. */
    private void alone(String as, FeatureSink sink) {
        sink.of("bias").value(as).add();
        sink.of("length").value(as).value(length).value(voice).add();
        sink.of("shape").value(as).value(shape).value(length).add();
        sink.of("shapeleft").value(as).value(shape).word(tokens, leftWord).add();
        sink.of("shaperight").value(as).value(shape).word(tokens, right).value(last).add();
        sink.of("shapekinds")
                .value(as)
                .value(shape)
                .value(kindOf(leftWord))
                .value(kindOf(rightWord))
                .add();
        sink.of("place").value(as).value(place).value(gap).add();
        sink.of("last").value(as).value(last).value(place).add();
        sink.of("left").value(as).word(tokens, left).add();
        sink.of("right").value(as).word(tokens, right).add();
        sink.of("leftword").value(as).word(tokens, leftWord).add();
        sink.of("leftwords").value(as).word(tokens, leftWord - 1).word(tokens, leftWord).add();
        sink.of("rightword").value(as).word(tokens, rightWord).add();
        sink.of("leftkind").value(as).value(kindOf(leftWord)).value(length).add();
        sink.of("leftkinds").value(as).value(kindOf(leftWord - 1)).value(kindOf(leftWord)).add();
        sink.of("leftlast").value(as).word(tokens, left).value(last).add();
        sink.of("shapelast").value(as).value(shape).value(last).value(voice).add();
        sink.of("cueleft").value(as).value(cueLeftDistance).value(cueLeftKind).add();
        sink.of("cueleftlength").value(as).value(cueLeftDistance).value(length).add();
        sink.of("cueleftword").value(as).word(tokens, cueLeft).add();
        sink.of("cueleftnear").value(as).word(tokens, cueLeft).value(cueLeftDistance).add();
        sink.of("cueleftform").value(as).value(form(cueLeft)).value(cueLeftDistance).add();
        sink.of("cueright").value(as).value(cueRightDistance).value(cueRightKind).add();
        sink.of("cuerightword").value(as).word(tokens, cueRight).add();
        sink.of("cuerightlast").value(as).value(cueRightKind).value(last).add();
        sink.of("cues").value(as).value(cueLeftKind).value(cueRightKind).add();
        sink.of("gap").value(as).value(gap).value(length).add();
        sink.of("gaplast").value(as).value(gap).value(last).value(shape).add();
        sink.of("firstword").value(as).word(tokens, stretches.first(current)).add();
        sink.of("lastword").value(as).word(tokens, stretches.end(current) - 1).add();
        sink.of("between").value(as).value(kindOf(leftWord)).value(kindOf(rightWord)).add();
        sink.of("nounleft")
                .value(as)
                .value(words.get(leftWord).speech().label())
                .value(shape)
                .add();
        int m = scene.mention(leftWord);
        if (m >= 0) {
            sink.of("mentionleft")
                    .value(as)
                    .value(scene.mentions().get(m).kind().label())
                    .value(links.before(m).label())
                    .value(length)
                    .add();
        }
    }

    private String kindOf(int i) {
        Word word = words.get(i);
        Cue cue = links.cue(i);
        if (cue != null) {
            return cue.kind().label();
        }
        if (word.kind() != Word.Kind.NONE) {
            return word.kind().label();
        }
        if (word.speech() != Word.Speech.NONE) {
            return word.speech().label();
        }
        int m = scene.mention(i);
        if (m >= 0) {
            return scene.mentions().get(m).kind().label();
        }
        return switch (tokens.kind(i)) {
            case WORD -> "word";
            case NUMBER -> "number";
            case MARK -> mark(tokens.first(i));
            case NONE -> "edge";
        };
    }

    private void same(FeatureSink sink) {
        alone("same", sink);
        int last = sources.lastQuote();
        int m = sources.mention(last);
        sink.of("samemention")
                .value(m < 0 ? "none" : scene.mentions().get(m).kind().label())
                .value(gap)
                .add();
        sink.of("samegap").value(gap).value(place).value(last(last)).value(length).add();
    }

    private String last(int s) {
        return mark(tokens.first(stretches.end(s) - 1));
    }

    private void mention(int s, int m, FeatureSink sink) {
        Mention mention = scene.mentions().get(m);
        int open = stretches.open(s);
        int close = stretches.close(s);
        boolean after = mention.first() >= close;
        boolean sameBlock = mention.first() >= scene.blocks().get(stretches.block(s)).firstToken();
        int sentences =
                Math.min(3, Math.abs(scene.sentence(mention.first()) - scene.sentence(open)));
        String side = sameBlock ? after ? "after" : "before" : "block";
        String base = side + sentences;
        int from = after ? close : mention.end();
        int to = after ? mention.first() : open;
        int between = 0;
        int others = 0;
        int quoted = 0;
        for (int i = from; i < to && i < from + 40; i++) {
            int inside = stretches.of(i);
            if (inside != QuotedStretches.NONE) {
                quoted++;
                i = stretches.close(inside) - 1;
            } else {
                between++;
                int other = scene.mention(i);
                if (other >= 0 && scene.mentions().get(other).first() == i) {
                    others++;
                }
            }
        }
        String distance = distance(between);
        String link = link(m, after);
        int cue = cueOf(m, link);
        String kind = mention.kind().label();
        boolean previous = s > 0 && sources.chosen(s - 1).mention() == m;
        String said = previous ? "previous" : "new";
        CueLinks.Behind behind = links.behind(m);
        CueLinks.Before before = links.before(m);
        boolean initial =
                mention.first() == 0 || !scene.isSameSentence(mention.first() - 1, mention.first());
        String start = initial ? "initial" : "later";

        Entity entity = scene.entities().of(m);
        String spoken =
                entity == null
                        ? "none"
                        : entity.spoken() > 2
                                ? "many"
                                : entity.spoken() > 1
                                        ? "two"
                                        : entity.spoken() > 0 ? "one" : "zero";
        String often =
                entity == null
                        ? "none"
                        : entity.count() > 6
                                ? "much"
                                : entity.count() > 2
                                        ? "often"
                                        : entity.count() > 1 ? "twice" : "once";
        int lastQuote = sources.lastQuote();
        int lastMention = lastQuote < 0 ? -1 : sources.mention(lastQuote);
        Entity lastEntity = lastMention < 0 ? null : scene.entities().of(lastMention);
        String again =
                entity != null && entity == lastEntity
                        ? "again"
                        : lastMention >= 0
                                        && scene.mentions().get(lastMention).kind()
                                                == mention.kind()
                                ? "kind"
                                : "other";
        int subjects = 0;
        if (!after) {
            for (int at = m + 1, looked = 0;
                    at < scene.mentions().size()
                            && looked < 12
                            && scene.mentions().get(at).first() < open;
                    at++, looked++) {
                if (links.behind(at) == CueLinks.Behind.SUBJECT
                        || links.behind(at) == CueLinks.Behind.APPOSITION) {
                    subjects++;
                }
            }
        }
        subjects = Math.min(subjects, 3);
        int path = cue < 0 ? -1 : cue < open ? open - cue - 1 : cue - close;
        String pathLength = path < 0 ? "none" : distance(path);
        sink.of("m.spoken").value(spoken).value(often).value(kind).value(again).add();
        sink.of("m.spokenbase").value(spoken).value(base).value(link).add();
        sink.of("m.again").value(again).value(gap).value(base).value(link).add();
        sink.of("m.subjects")
                .value(subjects)
                .value(base)
                .value(behind.label())
                .value(before.label())
                .add();
        sink.of("m.subjectslink").value(subjects).value(base).value(link).value(kind).add();
        sink.of("m.subjectspath").value(subjects).value(base).value(link).value(pathLength).add();
        sink.of("m.path").value(pathLength).value(link).value(kind(cue)).add();
        sink.of("m.pathleft").value(pathLength).value(link).word(tokens, left).add();

        sink.of("m").value(base).add();
        sink.of("m.quoted").value(base).value(Math.min(quoted, 3)).value(said).add();
        sink.of("m.link").value(base).value(link).add();
        sink.of("m.linkquoted").value(base).value(link).value(Math.min(quoted, 2)).add();
        sink.of("m.linkcue").value(link).word(tokens, cue).add();
        sink.of("m.linkkind").value(base).value(link).value(kind(cue)).add();
        sink.of("m.linkform").value(link).value(form(cue)).value(kind(cue)).add();
        sink.of("m.linklast").value(link).value(base).value(last).add();
        sink.of("m.linkleft").value(link).value(base).word(tokens, left).add();
        sink.of("m.linkright").value(link).value(base).word(tokens, right).add();
        sink.of("m.linkmention").value(link).value(kind).value(base).add();
        sink.of("m.linkplace").value(link).value(place).value(base).add();
        sink.of("m.linkgap").value(link).value(gap).value(base).value(said).add();
        sink.of("m.linklength").value(link).value(length).value(side).add();
        sink.of("m.kind").value(kind).value(base).value(distance).add();
        sink.of("m.distance").value(base).value(distance).value(Math.min(others, 4)).add();
        sink.of("m.others").value(base).value(Math.min(others, 5)).value(link).add();
        sink.of("m.ways").value(base).value(behind.label()).value(before.label()).add();
        sink.of("m.waysmention")
                .value(kind)
                .value(behind.label())
                .value(before.label())
                .value(side)
                .add();
        sink.of("m.said").value(said).value(base).value(gap).value(place).add();
        sink.of("m.saidlink").value(said).value(link).value(last).value(place).add();
        sink.of("m.wordbefore").value(side).word(tokens, mention.first() - 1).add();
        sink.of("m.wordafter").value(side).word(tokens, mention.end()).add();
        sink.of("m.kindafter").value(base).value(kindOf(mention.end())).value(behind.label()).add();
        sink.of("m.kindbefore")
                .value(base)
                .value(kindOf(mention.first() - 1))
                .value(before.label())
                .add();
        sink.of("m.start").value(base).value(start).value(Math.min(others, 3)).value(kind).add();
        sink.of("m.startlink").value(base).value(start).value(link).value(behind.label()).add();
        sink.of("m.gap").value(gap).value(base).value(said).add();
        sink.of("m.leftkinds").value(base).value(kindOf(leftWord)).value(link).add();
        sink.of("m.cues").value(base).value(cueLeftKind).value(cueRightKind).value(link).add();
        sink.of("m.cueplace").value(base).value(cueLeftDistance).value(link).value(said).add();
        sink.of("m.cuerightplace").value(base).value(cueRightDistance).value(link).add();
        sink.of("m.head").value(base).value(kind).word(tokens, mention.last()).add();
        if (mention.initial()) {
            sink.of("m.uncertain").value(behind.label()).value(base).add();
        }
        if (mention.plural()) {
            sink.of("m.plural").value(kind).value(link).add();
        }
        if (after || sentences == 0) {
            int beside = after ? mention.first() - 1 : mention.end();
            sink.of("m.beside").value(base).word(tokens, beside).value(distance).add();
            sink.of("m.besidekinds")
                    .value(base)
                    .value(kindOf(beside))
                    .value(distance)
                    .value(last)
                    .add();
        }
    }

    /** Tells how the mention's cue and the stretch's have to do with each other. */
    private String link(int m, boolean after) {
        int own = links.cueAfter(m);
        int before = links.cueBefore(m);
        if (own >= 0) {
            String way = links.behind(m).label();
            if (own == cueLeft && !after) {
                return "left" + way;
            }
            if (own == cueRight && after) {
                return "right" + way;
            }
            if (before < 0) {
                return (cueLeft >= 0 && !after && own < cueLeft ? "chain" : "own") + way;
            }
        }
        if (before >= 0) {
            String way = links.before(m).label();
            if (before == cueRight && after) {
                return "right" + way;
            }
            if (before == cueLeft && !after) {
                return "left" + way;
            }
            return "own" + way;
        }
        return after ? cueRight >= 0 ? "nocue" : "none" : cueLeft >= 0 ? "nocue" : "none";
    }

    private int cueOf(int m, @Nullable String link) {
        int own = links.cueAfter(m);
        int before = links.cueBefore(m);
        if (own >= 0 && (before < 0 || link == null || own == cueLeft || own == cueRight)) {
            return own;
        }
        return before;
    }
}
