package org.denouement.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads CommonMark: the words without their marks, and the layout that the marks tell.
 *
 * <p>Walks the tree without recursion, since a file may nest deeper than the stack.
 */
final class MarkdownReader {

  private static final int DEEPEST = 100;
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A(---|\\+\\+\\+)[ \\t]*\\R(?=[\\w\"'-]+\\s*[:=])(?:.*\\R){0,200}?(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  private final String source;
  private final int base;
  private final LayoutBuilder layout = new LayoutBuilder();

  private MarkdownReader(String source, int base) {
    this.source = source;
    this.base = base;
  }

  /** The words and layout of a Markdown file. */
  static LayoutBuilder read(String source) {
    Matcher front = FRONT_MATTER.matcher(source);
    int base = front.find() ? front.end() : 0;
    MarkdownReader reader = new MarkdownReader(source, base);
    reader.walk(PARSER.parse(source.substring(base)));
    return reader.layout;
  }

  private void walk(Node document) {
    @Nullable Node node = document;
    while (node != null) {
      enter(node);
      // A picture's words stand for it, not in the text.
      @Nullable Node child = node instanceof Image ? null : node.getFirstChild();
      node = child != null ? child : following(node);
    }
  }

  /** The next node after all of this one, which is left, as are those it ends. */
  private @Nullable Node following(Node node) {
    @Nullable Node at = node;
    while (at != null) {
      leave(at);
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  private void enter(Node node) {
    switch (node) {
      case Text words -> words(words.getLiteral(), words);
      case Code code -> {
        String words = code.getLiteral();
        layout.words(words, Alignment.loose(words, source, start(code), end(code)));
      }
      case SoftLineBreak end -> layout.space();
      case HardLineBreak end -> layout.line();
      case ThematicBreak rule -> layout.rule(start(rule));
      case FencedCodeBlock code -> lines(code.getLiteral(), code);
      case IndentedCodeBlock code -> lines(code.getLiteral(), code);
      case HtmlBlock html -> {
        String words = Jsoup.parseBodyFragment(html.getLiteral()).text();
        layout.words(words, Alignment.loose(words, source, start(html), end(html)));
        layout.endParagraph();
      }
      case HtmlInline html -> {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
          layout.line();
        }
      }
      default -> {}
    }
  }

  private void leave(Node node) {
    switch (node) {
      case Paragraph paragraph -> layout.endParagraph();
      case org.commonmark.node.Heading heading -> layout.endHeading(heading.getLevel());
      default -> {}
    }
  }

  private void words(String words, Node node) {
    layout.words(words, Alignment.of(words, source, start(node), end(node)));
  }

  private void lines(String words, Node node) {
    layout.lines(words, Alignment.loose(words, source, start(node), end(node)));
    layout.endParagraph();
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return base + (spans.isEmpty() ? 0 : spans.getFirst().getInputIndex());
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? source.length()
        : base + spans.getLast().getInputIndex() + spans.getLast().getLength();
  }
}
