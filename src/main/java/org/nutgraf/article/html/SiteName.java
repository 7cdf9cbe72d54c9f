package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Characters;

/** The names by which a page's site calls itself, which stand in titles but are no headline. */
final class SiteName {

    /** A shorter host says too little; in characters. */
    private static final int MIN_HOST = 3;

    private final List<String> names = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    /** Adds a name; blank ones are ignored. */
    void addName(String name) {
        String key = Keys.of(name);
        if (!key.isEmpty()) {
            names.add(key);
        }
    }

    /** Adds the host of an address: all its labels but the last, and but "www". */
    void addAddress(String address) {
        int start = address.indexOf("://");
        if (start < 0) {
            return;
        }
        start += 3;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = Characters.fold(address.substring(start, end));
        if (host.startsWith("www.")) {
            host = host.substring(4);
        }
        int last = host.lastIndexOf('.');
        hosts.add(compact(host));
        if (last > 0) {
            hosts.add(compact(host.substring(0, last)));
            int label = host.lastIndexOf('.', last - 1);
            if (label >= 0) {
                hosts.add(compact(host.substring(label + 1, last)));
                hosts.add(compact(host.substring(label + 1)));
            }
        }
    }

    /** Tells whether a part of a title is the name of the site. */
    boolean matches(String part) {
        String key = Keys.of(part);
        if (key.isEmpty()) {
            return true;
        }
        if (names.contains(key)) {
            return true;
        }
        String compact = compact(key);
        for (String host : hosts) {
            if (host.length() >= MIN_HOST && host.equals(compact)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a part of a title holds the name of the site, and perhaps a slogan. */
    boolean isIn(String part) {
        String key = Keys.of(part);
        for (String name : names) {
            if (Keys.contains(key, name)) {
                return true;
            }
        }
        String compact = compact(key);
        for (String host : hosts) {
            if (host.length() > MIN_HOST && compact.contains(host)) {
                return true;
            }
        }
        return false;
    }

    private static String compact(String key) {
        StringBuilder compact = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Characters.isLetterOrDigit(key.charAt(i))) {
                compact.append(key.charAt(i));
            }
        }
        return compact.toString();
    }
}
