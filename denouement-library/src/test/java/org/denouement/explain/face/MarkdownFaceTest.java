package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFaceTest {

  /** What the face itself writes; a link, an image, code or HTML could only be the story's. */
  private static final Set<String> OWN =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "BulletList",
          "ListItem",
          "BlockQuote",
          "ThematicBreak",
          "Emphasis",
          "StrongEmphasis",
          "Text");

  @Test
  void nothing_of_the_story_becomes_markup() {
    assertThat(OWN).containsAll(kinds(Hostile.tale().shownBy(Face.MARKDOWN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Hostile.SENTENCE,
        "# not a heading",
        "- not a list",
        "12. not a list",
        "12) not a list",
        "=== ---",
        "**bold** _it_ `code` ~~gone~~ <b>x</b> [a](b) ![a](b) &amp; &#35; \\* | a |",
        "Run!",
        "https://x.example www.x.example a@b.example",
      })
  void escaped_text_reads_as_it_stands(String text) {
    Node document = Parser.builder().build().parse(Markdown.escaped(text) + "[^1]");

    assertThat(kinds(document)).containsOnly("Document", "Paragraph", "Text");
    assertThat(TextContentRenderer.builder().build().render(document)).isEqualTo(text + "[^1]");
  }

  @Test
  void any_run_of_marks_reads_as_it_stands() {
    Random dice = new Random(8);
    String marks = "\\`*_[]<>|~$#+-=!&:@.()\"'/1a w;";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      dice.ints(1 + dice.nextInt(12), 0, marks.length()).forEach(i -> text.append(marks.charAt(i)));
      String line = CleanText.line(text);

      Node document = Parser.builder().build().parse(Markdown.escaped(line) + "[^1]");

      assertThat(kinds(document)).as(line).containsOnly("Document", "Paragraph", "Text");
      assertThat(TextContentRenderer.builder().build().render(document)).isEqualTo(line + "[^1]");
    }
  }

  @Test
  void addresses_are_not_linked_where_bare_ones_are() {
    assertThat(Markdown.escaped("https://x.example www.x.example a@b.example"))
        .isEqualTo("https\\://x.example www\\.x.example a\\@b.example");
  }

  @Test
  void a_note_is_never_a_link_definition() {
    Tale tale = Tale.of("# Run!\n\nRun! (Now.)");
    tale.happens("Run!", 1, false, 1).happens("(Now.)", 2, false, 1);

    String shown = tale.shownBy(Face.MARKDOWN);

    assertThat(shown).contains("[^1]: Title: “Run!”");
    assertThat(kinds(shown)).doesNotContain("Link", "LinkReferenceDefinition");
  }

  private static List<String> kinds(String markdown) {
    return kinds(
        Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).build().parse(markdown));
  }

  private static List<String> kinds(Node document) {
    List<String> kinds = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            kinds.add(parent.getClass().getSimpleName());
            super.visitChildren(parent);
          }

          @Override
          public void visit(org.commonmark.node.Text text) {
            kinds.add("Text");
          }

          @Override
          public void visit(org.commonmark.node.HtmlInline html) {
            kinds.add("HtmlInline");
          }

          @Override
          public void visit(org.commonmark.node.HtmlBlock html) {
            kinds.add("HtmlBlock");
          }

          @Override
          public void visit(org.commonmark.node.Code code) {
            kinds.add("Code");
          }
        });
    return kinds;
  }
}
