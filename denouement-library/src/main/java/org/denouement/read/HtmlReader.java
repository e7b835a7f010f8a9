package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the article of an HTML page: its words, and the layout that its elements tell. */
final class HtmlReader implements NodeVisitor {

  private static final Set<String> CONTENTS =
      Set.of("contents", "table of contents", "list of illustrations");

  private final String source;
  private final LayoutBuilder layout = new LayoutBuilder();
  private boolean lineBroken;
  private int verbatim;

  private HtmlReader(String source) {
    this.source = source;
  }

  /**
   * The words and layout of a page's article.
   *
   * @param warnings where to say that the page is damaged
   */
  static LayoutBuilder read(String source, List<String> warnings) {
    HtmlReader reader = new HtmlReader(source);
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    warnings.addAll(Unclosed.warnings(source));
    Clutter.remove(page);
    Element article = Article.of(page);
    List<Element> parts = new ArrayList<>();
    @Nullable Element heading = Article.headingAbove(article, page);
    if (heading != null) {
      parts.add(heading);
    }
    parts.add(article);
    for (Element part : parts) {
      NodeTraversor.traverse(reader, part);
      reader.layout.endParagraph();
    }
    return reader.layout;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> words(words);
      case Element element -> enter(element);
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      leave(element);
    }
  }

  private void words(TextNode node) {
    String words = node.getWholeText();
    if (words.isEmpty()) {
      return;
    }
    lineBroken &= words.isBlank();
    int from = Math.clamp(node.sourceRange().startPos(), 0, source.length());
    int to = Math.clamp(node.sourceRange().endPos(), from, source.length());
    int[] offsets = Alignment.of(words, source, from, to);
    if (verbatim > 0) {
      layout.lines(words, offsets);
    } else {
      layout.words(words, offsets);
    }
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "hr" -> layout.rule(Math.max(0, element.sourceRange().startPos()));
      case "pre" -> {
        layout.endParagraph();
        verbatim++;
      }
      case "td", "th" -> layout.space();
      default -> {
        if (element.isBlock()) {
          layout.endParagraph();
        }
      }
    }
  }

  /** Two line breaks in a row part paragraphs. */
  private void lineBreak() {
    if (lineBroken) {
      layout.endParagraph();
    } else {
      layout.line();
    }
    lineBroken = !layout.isEmpty();
  }

  private void leave(Element element) {
    lineBroken = false;
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        if (CONTENTS.contains(element.text().toLowerCase(java.util.Locale.ROOT))) {
          layout.endApparatus();
        } else {
          layout.endHeading(element.normalName().charAt(1) - '0');
        }
      }
      case "pre" -> {
        verbatim--;
        layout.endParagraph();
      }
      default -> layout.endParagraph();
    }
  }
}
