package org.nutgraf.article.html;

/** Reads the addresses in a page. */
final class Addresses {

    private Addresses() {}

    /** Tells whether a link leads to the first page of a site: "/", "https://example.com". */
    static boolean isHome(String address) {
        String target = address.strip();
        int scheme = target.indexOf("//");
        if (scheme == 0 || (scheme > 0 && target.charAt(scheme - 1) == ':')) {
            int path = target.indexOf('/', scheme + 2);
            target = path < 0 ? "/" : target.substring(path);
        }
        return switch (target) {
            case "/", "./", "../", "/index.html", "/index.php", "index.html", "index.php" -> true;
            default -> false;
        };
    }
}
