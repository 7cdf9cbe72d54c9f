package org.nutgraf.article.html;

/** A part of a page beside the article, as its elements name it. */
enum Region {
    /** No part beside the article, as far as the names tell. */
    NONE,
    /** Menus, search, breadcrumbs. */
    NAVIGATION,
    /** What readers wrote. */
    COMMENTS,
    /** Other articles: related, recommended, most read, archives. */
    RELATED,
    /** What stands beside or below everything: sidebars, footers, banners. */
    MARGIN,
    /** The words under a picture. */
    CAPTION,
    /** Share buttons, subscriptions, advertisements, consent. */
    INTERRUPTION,
    /** Not to be seen. */
    HIDDEN
}
