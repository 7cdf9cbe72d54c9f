package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.nutgraf.text.Characters;

/** What a page says of itself beside its text: {@code meta} elements, title, address, scripts. */
final class Metadata {

    /** A page with more names is no article's. */
    private static final int MAX_METAS = 2_000;

    /** More scripts in JSON-LD are a catalogue. */
    private static final int MAX_LINKED_DATA = 200;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> linkedData = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private String language = "";
    private String title = "";
    private String canonical = "";

    /** Adds the language that an element {@code html} states; the first counts. */
    void addLanguage(Element html) {
        if (language.isEmpty()) {
            language = Attribute.of(html, "lang").strip();
        }
    }

    void addMeta(Element meta) {
        String content = Attribute.of(meta, "content");
        for (String attribute : new String[] {"property", "name", "http-equiv"}) {
            String name = Attribute.of(meta, attribute);
            if (!name.isEmpty() && !content.isEmpty() && metas.size() < MAX_METAS) {
                metas.computeIfAbsent(Characters.fold(name), any -> new ArrayList<>(1))
                        .add(content);
            }
        }
    }

    /** Adds a title; the first counts, and none of a picture's. */
    void addTitle(Element element) {
        if (title.isEmpty() && !isInSvg(element)) {
            title = element.text();
        }
    }

    void addLink(Element link) {
        if (Attribute.of(link, "rel").equalsIgnoreCase("canonical")) {
            canonical = Attribute.of(link, "href");
        }
    }

    void addScript(Element script) {
        String type = Characters.fold(Attribute.of(script, "type"));
        if (type.contains("ld+json")) {
            if (linkedData.size() < MAX_LINKED_DATA) {
                linkedData.add(script.data());
            }
        } else if (!Attribute.has(script, "src")) {
            scripts.add(script.data());
        }
    }

    /** Adds the rest of a script in JSON-LD that is none: what it assigns is found as in any. */
    void addUnread(String rest) {
        if (!rest.isBlank()) {
            scripts.add(rest);
        }
    }

    private static boolean isInSvg(Element element) {
        return element.parent() != null && element.parent().normalName().equals("svg");
    }

    /** Returns the contents of all {@code meta} elements by folded name, in the page's order. */
    Map<String, List<String>> metas() {
        return metas;
    }

    /** Returns the first content under the name; empty where there is none. */
    String meta(String name) {
        List<String> contents = metas.get(name);
        return contents == null ? "" : contents.getFirst();
    }

    /** Returns the tag of the page's language; empty where it states none. */
    String language() {
        return language;
    }

    List<String> linkedData() {
        return linkedData;
    }

    List<String> scripts() {
        return scripts;
    }

    String title() {
        return title;
    }

    String canonical() {
        return canonical;
    }
}
