package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the headline among the headings of a page and the titles in its metadata. */
final class HeadlineChooser {

    /** A heading needs this score to be preferred to the titles. */
    private static final int MIN_SCORE = 3;

    /** A longer heading is no headline; in UTF-16 units. */
    private static final int MAX_LENGTH = 400;

    /** How far behind the top of the page the name of the site may stand; in characters. */
    private static final int MAX_SITE_HEAD = 100;

    /** What it adds to be the only heading of the first level. */
    private static final int ONLY_ONE = 4;

    /** The names of the titles in {@code meta} elements, the best first. */
    private static final List<String> TITLES =
            List.of(
                    "og:title",
                    "twitter:title",
                    "dc.title",
                    "dcterms.title",
                    "parsely-title",
                    "sailthru.title");

    private final PageWalk walk;
    private final SiteName site = new SiteName();
    private final TitleCleaner cleaner = new TitleCleaner(site);
    private final List<String> titles = new ArrayList<>();
    private final TitleMatch match;
    private final @Nullable Heading onlyMainHeading;

    private HeadlineChooser(PageWalk walk, List<Thing> things) {
        this.walk = walk;
        List<String> raw = rawTitles(walk, things);
        nameSite(things, raw);
        List<String> plain = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String title : raw) {
            String cleaned = cleaner.clean(title);
            if (!site.matches(cleaned)) {
                titles.add(cleaned);
                if (cleaned.equals(title) || cleaner.endsInSite(title)) {
                    plain.add(title);
                }
            }
            for (String part : TitleCleaner.combinations(title)) {
                if (!site.matches(part)) {
                    parts.add(part);
                }
            }
        }
        match = new TitleMatch(raw, titles, plain, parts);
        onlyMainHeading = onlyMainHeading();
    }

    static Optional<Headline> choose(PageWalk walk, List<Thing> things) {
        return new HeadlineChooser(walk, things).choose();
    }

    private static List<String> rawTitles(PageWalk walk, List<Thing> things) {
        List<String> titles = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.isMain() && thing.rank() == Thing.Rank.ARTICLE) {
                addTitle(thing.text("headline"), titles);
            }
        }
        for (String name : TITLES) {
            addTitle(walk.metadata().meta(name), titles);
        }
        addTitle(walk.metadata().title(), titles);
        return titles;
    }

    private static void addTitle(@Nullable String title, List<String> titles) {
        if (title != null && !title.isBlank()) {
            // In JSON-LD and meta elements entities are often escaped twice.
            titles.add(oneLine(org.jsoup.parser.Parser.unescapeEntities(title, false)));
        }
    }

    private void nameSite(List<Thing> things, List<String> titles) {
        List<String> names = new ArrayList<>();
        names.add(walk.metadata().meta("og:site_name"));
        names.add(walk.metadata().meta("application-name"));
        names.add(walk.metadata().meta("apple-mobile-web-app-title"));
        names.add(walk.metadata().meta("publisher"));
        for (Thing thing : things) {
            addName(thing.text("publisher"), names);
            if (thing.isOfType("WebSite")
                    || thing.isOfType("Organization")
                    || thing.isOfType("NewsMediaOrganization")) {
                addName(thing.text("name"), names);
            }
        }
        for (Heading heading : walk.headings()) {
            if (heading.home() || isSiteHead(heading, titles)) {
                names.add(text(heading));
            }
        }
        for (String name : names) {
            // Some sites give every page's title as the name.
            if (!titles.contains(name.strip())) {
                site.addName(name);
            }
        }
        site.addAddress(walk.metadata().canonical());
        site.addAddress(walk.metadata().meta("og:url"));
    }

    /** Tells a linked heading over everything that is the first or last part of a title. */
    private boolean isSiteHead(Heading heading, List<String> titles) {
        if (heading.level() > 1 || !heading.linked() || heading.start() > MAX_SITE_HEAD) {
            return false;
        }
        String key = Keys.of(text(heading));
        for (String title : titles) {
            List<String> parts = TitleCleaner.parts(title);
            if (parts.size() > 1
                    && (Keys.of(parts.getFirst()).equals(key)
                            || Keys.of(parts.getLast()).equals(key))) {
                return true;
            }
        }
        return false;
    }

    private static void addName(@Nullable String name, List<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    /** Returns the one heading of the first level that is in the page's own text, or null. */
    private @Nullable Heading onlyMainHeading() {
        Heading only = null;
        for (Heading heading : walk.headings()) {
            if (heading.level() == 1
                    && !heading.linked()
                    && region(heading) == Region.NONE
                    && !site.matches(text(heading))) {
                if (only != null) {
                    return null;
                }
                only = heading;
            }
        }
        return only;
    }

    private Region region(Heading heading) {
        return walk.lines().region(walk.lines().lineAt(heading.start()));
    }

    private Optional<Headline> choose() {
        Heading best = null;
        int bestScore = MIN_SCORE - 1;
        for (Heading heading : walk.headings()) {
            int score = score(heading);
            if (score > bestScore) {
                best = heading;
                bestScore = score;
            }
        }
        if (best != null) {
            return Optional.of(new Headline(words(best), best));
        }
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headline(TitleCleaner.bare(titles.getFirst()), null));
    }

    /** Returns the words of a heading without a label over it and the site's name behind it. */
    private String words(Heading heading) {
        String text = text(heading);
        boolean named = cleaner.endsInSite(text);
        return TitleCleaner.bare(
                TitleCleaner.withoutDate(named ? cleaner.clean(text) : match.trimmed(text)));
    }

    private int score(Heading heading) {
        if (heading.home() || heading.end() - heading.start() > MAX_LENGTH) {
            return 0;
        }
        String text = text(heading);
        if (site.matches(text)) {
            return 0;
        }
        int score =
                switch (heading.level()) {
                    case 1 -> 4;
                    case 2 -> 2;
                    case 3 -> 1;
                    default -> -2;
                };
        score += heading.equals(onlyMainHeading) ? ONLY_ONE : 0;
        score += heading.property() ? 2 : 0;
        score += heading.named() ? 1 : 0;
        score -= heading.linked() ? 2 : 0;
        score +=
                switch (match.degree(text)) {
                    case NONE -> 0;
                    case SHORT_PART -> 3;
                    case PARTLY -> 5;
                    case PART -> 7;
                    case SAME -> 8;
                };
        return region(heading) == Region.NONE ? score : score - 4;
    }

    private String text(Heading heading) {
        return walk.lines().slice(heading.start(), heading.end());
    }

    private static String oneLine(String text) {
        Lines line = new Lines(text.length() + 1, 1);
        line.append(text, false);
        return line.slice(0, line.length());
    }
}
