package org.denouement.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page from which the clutter has gone.
 *
 * <p>An element that the page itself calls its article, if enough of the prose is in it; else the
 * innermost element that holds most of the prose. Prose is what paragraphs say outside of links.
 */
final class Article {

  private static final List<String> NAMED =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");
  private static final String PARAGRAPHS = "p, pre, blockquote, li, td, dd, div, section";

  /** A named article holds at least this share of the prose. */
  private static final double ENOUGH = 0.4;

  /** An article found by its prose holds at least this share of it. */
  private static final double MOST = 0.75;

  /** Shorter paragraphs are as often labels. */
  private static final int SHORT = 25;

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final Document page;

  private Article(Document page) {
    this.page = page;
  }

  /** The element that holds the article. */
  static Element of(Document page) {
    Article article = new Article(page);
    article.measure();
    Element named = article.named();
    return named != null ? named : article.innermost();
  }

  /** The heading that stands over an article that has none of its own, or null. */
  static @Nullable Element headingAbove(Element article, Document page) {
    if (article.selectFirst("h1") != null) {
      return null;
    }
    List<Element> headings = new ArrayList<>(page.select("h1"));
    headings.removeIf(heading -> article.parents().contains(heading) || follows(heading, article));
    String title = page.title();
    return headings.stream()
        .filter(heading -> title.isEmpty() || title.contains(heading.text()))
        .findFirst()
        .orElse(null);
  }

  private static boolean follows(Element heading, Element article) {
    return heading.sourceRange().startPos() > article.sourceRange().startPos();
  }

  private void measure() {
    for (Element paragraph : page.body().select(PARAGRAPHS)) {
      int own = ownProse(paragraph);
      if (own >= SHORT) {
        for (Element at = paragraph; at != null; at = at.parent()) {
          prose.merge(at, own, Integer::sum);
        }
      }
    }
  }

  /** The units of text that stand in this element itself, or in words of it, and not in a link. */
  private static int ownProse(Element element) {
    int units = element.ownText().length();
    for (Element child : element.children()) {
      if (!child.isBlock() && !child.is("a, li, td")) {
        units += child.text().length();
      }
    }
    return units;
  }

  private @Nullable Element named() {
    int all = prose(page.body());
    for (String name : NAMED) {
      Element best = null;
      for (Element element : page.body().select(name)) {
        best = best == null || prose(element) > prose(best) ? element : best;
      }
      if (best != null && all > 0 && prose(best) >= ENOUGH * all) {
        return best;
      }
    }
    return null;
  }

  private Element innermost() {
    int least = (int) (MOST * prose(page.body()));
    Element at = page.body();
    while (true) {
      Element inner = null;
      for (Element child : at.children()) {
        if (child.isBlock() && !child.is("p, pre, h1") && prose(child) >= least) {
          inner = child;
        }
      }
      if (inner == null || least == 0 || hasOwnHeading(at)) {
        return at;
      }
      at = inner;
    }
  }

  /** Whether it has a heading of its own, which would be lost further in. */
  private static boolean hasOwnHeading(Element element) {
    return element.children().stream().anyMatch(child -> child.is("h2, h3, h4, h5, h6"));
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }
}
