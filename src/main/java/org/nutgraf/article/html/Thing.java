package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in JSON-LD: its types, and the first text of each of its properties.
 *
 * <p>Built up by {@link LinkedData} while it reads; of objects inside it only the author's and the
 * publisher's names are kept.
 */
final class Thing {

    /** How well a thing can stand for the article of the page. */
    enum Rank {
        /** An article, a blog's or a forum's posting, a report, a review. */
        ARTICLE,
        /** A page. */
        PAGE,
        /** A video, a recipe, an event, and whatever else is dated. */
        OTHER
    }

    private final @Nullable Thing holder;
    private final String key;
    private final List<String> types = new ArrayList<>(1);
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> authors = new ArrayList<>(1);

    /**
     * Makes a thing without properties.
     *
     * @param holder the thing whose property it is; null for none
     * @param key the property's name; empty for none
     */
    Thing(@Nullable Thing holder, String key) {
        this.holder = holder;
        this.key = key;
    }

    void add(String property, String text) {
        switch (property) {
            case "@type" -> types.add(text);
            case "author", "creator" -> authors.add(text);
            default -> texts.putIfAbsent(property, text);
        }
    }

    /** Tells a thing of the page itself from one that belongs to another thing. */
    boolean isMain() {
        return switch (key) {
            case "", "@graph", "mainEntity", "mainEntityOfPage" ->
                    holder == null || holder.isMain();
            default -> false;
        };
    }

    /** Gives what belongs to the holder to it, once the thing is complete. */
    void close() {
        if (holder == null) {
            return;
        }
        String name = text("name");
        if (name != null) {
            if (key.equals("author") || key.equals("creator")) {
                holder.authors.add(name);
            } else if (key.equals("publisher")) {
                holder.texts.putIfAbsent("publisher", name);
            }
        }
    }

    @Nullable String text(String property) {
        return texts.get(property);
    }

    List<String> authors() {
        return authors;
    }

    boolean isOfType(String type) {
        return types.contains(type);
    }

    Rank rank() {
        for (String type : types) {
            if (type.endsWith("Article")
                    || type.endsWith("Posting")
                    || type.endsWith("Report")
                    || type.endsWith("Review")) {
                return Rank.ARTICLE;
            }
        }
        for (String type : types) {
            if (type.endsWith("Page")) {
                return Rank.PAGE;
            }
        }
        return Rank.OTHER;
    }
}
