package org.denouement.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes from a page what surrounds its article: menus, advertisements, comments, what is hidden.
 *
 * <p>Something goes by its element, its role, or a word of its class or id. Nothing goes that holds
 * most of the page's words, whatever it is called.
 */
final class Clutter {

  private static final String ELEMENTS =
      "script, style, noscript, template, nav, aside, footer, form, button, select, textarea, input,"
          + " iframe, object, embed, canvas, svg, math, audio, video, dialog, figcaption, menu, map, head > *,"
          + " [hidden], [aria-hidden=true], sup.reference, sup.noteref, rp, rt, del";
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alert");

  /** Words that name what is not the article, wherever they stand. */
  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "adsbygoogle",
          "banner",
          "sponsor",
          "sponsored",
          "promo",
          "promoted",
          "promotion",
          "outbrain",
          "taboola",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "related",
          "recommended",
          "recommendations",
          "comment",
          "comments",
          "disqus",
          "respond",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "widget",
          "widgets",
          "popup",
          "modal",
          "overlay",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "navbox",
          "pagination",
          "pager",
          "pagenum",
          "pageno",
          "footer",
          "masthead",
          "infobox",
          "editsection",
          "catlinks",
          "printfooter",
          "hatnote",
          "boilerplate",
          "trending",
          "sr",
          "skip",
          "noprint",
          "pg-boilerplate",
          "reflist",
          "footnotes");

  /** Words that name a note about the article, if it is short. */
  private static final Set<String> NOTES =
      Set.of(
          "byline",
          "author",
          "authors",
          "date",
          "dateline",
          "time",
          "timestamp",
          "meta",
          "tag",
          "tags",
          "category",
          "categories",
          "kicker",
          "credit",
          "caption",
          "rating",
          "ratings",
          "bio",
          "toc",
          "contents",
          "toolbar",
          "tools",
          "follow",
          "login",
          "readtime",
          "linenum",
          "more",
          "next",
          "previous");

  private static final int SHORT_NOTE = 300;
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+|(?<=[a-z])(?=[A-Z])");

  private Clutter() {}

  /** Takes it all away. */
  static void remove(Document page) {
    page.select(ELEMENTS).remove();
    int most = page.body().text().length() / 2;
    for (Element element : List.copyOf(page.select("body *"))) {
      if (isClutter(element) && element.text().length() <= most) {
        element.remove();
      }
    }
  }

  private static boolean isClutter(Element element) {
    if (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || HIDDEN.matcher(element.attr("style")).find()) {
      return true;
    }
    return hasName(element, NAMES)
        || (hasName(element, NOTES) && element.text().length() <= SHORT_NOTE);
  }

  private static boolean hasName(Element element, Set<String> names) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return false;
    }
    String named = element.className() + " " + element.id();
    for (String word : BETWEEN_WORDS.split(named, -1)) {
      if (names.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
