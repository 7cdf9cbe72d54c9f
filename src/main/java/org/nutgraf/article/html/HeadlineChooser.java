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

    private static final int SAME = 8;
    private static final int PART = 5;

    private final PageWalk walk;
    private final SiteName site;
    private final TitleCleaner cleaner;

    /** The titles in the metadata, the best first, without the site's name. */
    private final List<String> titles = new ArrayList<>();

    private final List<String> titleKeys = new ArrayList<>();

    private HeadlineChooser(PageWalk walk, List<Thing> things) {
        this.walk = walk;
        this.site = site(walk, things);
        this.cleaner = new TitleCleaner(site);
        for (Thing thing : things) {
            if (thing.isMain() && thing.rank() == Thing.Rank.ARTICLE) {
                addTitle(thing.text("headline"));
            }
        }
        for (String name :
                List.of(
                        "og:title",
                        "twitter:title",
                        "dc.title",
                        "dcterms.title",
                        "parsely-title",
                        "sailthru.title")) {
            addTitle(walk.meta(name));
        }
        addTitle(walk.title());
    }

    static Optional<Headline> choose(PageWalk walk, List<Thing> things) {
        return new HeadlineChooser(walk, things).choose();
    }

    private static SiteName site(PageWalk walk, List<Thing> things) {
        SiteName site = new SiteName();
        site.addName(walk.meta("og:site_name"));
        site.addName(walk.meta("application-name"));
        site.addName(walk.meta("apple-mobile-web-app-title"));
        site.addName(walk.meta("publisher"));
        for (Thing thing : things) {
            String publisher = thing.text("publisher");
            site.addName(publisher == null ? "" : publisher);
            String name = thing.text("name");
            if (name != null
                    && (thing.isOfType("WebSite")
                            || thing.isOfType("Organization")
                            || thing.isOfType("NewsMediaOrganization"))) {
                site.addName(name);
            }
        }
        site.addAddress(walk.canonical());
        site.addAddress(walk.meta("og:url"));
        return site;
    }

    private void addTitle(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return;
        }
        String plain = org.jsoup.parser.Parser.unescapeEntities(title, false);
        String cleaned = cleaner.clean(plain.strip());
        String key = Keys.of(cleaned);
        if (!key.isEmpty() && !site.matches(cleaned)) {
            titles.add(cleaned);
            titleKeys.add(key);
        }
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
            return Optional.of(new Headline(text(best), best));
        }
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headline(oneLine(titles.getFirst()), null));
    }

    private int score(Heading heading) {
        if (heading.end() - heading.start() > MAX_LENGTH) {
            return 0;
        }
        String text = text(heading);
        String key = Keys.of(text);
        if (key.isEmpty() || site.matches(text)) {
            return 0;
        }
        int score =
                switch (heading.level()) {
                    case 1 -> 4;
                    case 2 -> 2;
                    case 3 -> 1;
                    default -> 0;
                };
        score += heading.property() ? 2 : 0;
        score += heading.named() ? 1 : 0;
        score -= heading.linked() ? 2 : 0;
        score += match(key);
        Region region = walk.lines().region(walk.lines().lineAt(heading.start()));
        return region == Region.NONE ? score : score - 4;
    }

    /** Scores how well a heading agrees with the titles. */
    private int match(String key) {
        int best = 0;
        for (String title : titleKeys) {
            if (title.equals(key)) {
                return SAME;
            }
            boolean part =
                    (Keys.contains(title, key) && Keys.words(key) * 2 >= Keys.words(title))
                            || (Keys.contains(key, title) && Keys.words(title) >= 2);
            best = Math.max(best, part ? PART : 0);
        }
        return best;
    }

    private String text(Heading heading) {
        return walk.lines().slice(heading.start(), heading.end());
    }

    private static String oneLine(String text) {
        Lines line = new Lines();
        line.append(text, false);
        return line.slice(0, line.length());
    }
}
