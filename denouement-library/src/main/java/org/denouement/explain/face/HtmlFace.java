package org.denouement.explain.face;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.denouement.manuscript.Manuscript;

/**
 * An explanation as one page, beside the text it explains.
 *
 * <p>The page asks the network for nothing. Its templates are compiled with the program and escape
 * all that comes from the story.
 */
final class HtmlFace {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlFace.class.getClassLoader(), "org.denouement");

  String write(Telling telling, Manuscript manuscript) {
    StoryText text = StoryText.of(manuscript, telling.notes());
    HtmlPage page = HtmlPage.of(telling, text, resource("page.css"), resource("page.js"));
    StringOutput output = new StringOutput(manuscript.text().length() * 2 + 32_768);
    TEMPLATES.render("explain/face/page.jte", page, output);
    return output.toString();
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlFace.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
