package org.denouement.app;

import java.util.List;
import java.util.function.Consumer;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/**
 * Questions typed one after the other: earlier ones come back with the arrow keys, names are
 * completed with the tabulator. Ctrl-D ends it, and so does Ctrl-C on an empty line; on any other
 * Ctrl-C begins the line anew.
 */
final class Conversation {

  private static final String PROMPT = "ask> ";

  private final Terminal terminal;
  private final LineReader lines;

  /**
   * Ready to hear questions.
   *
   * @param terminal where they are typed
   * @param names what may be completed, the likeliest first
   */
  Conversation(Terminal terminal, List<String> names) {
    this.terminal = terminal;
    this.lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("denouement")
            .parser(plainWords())
            .completer(
                (reader, typed, found) -> names.stream().map(Candidate::new).forEach(found::add))
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /** In a question an apostrophe quotes nothing. */
  private static DefaultParser plainWords() {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(null);
    parser.setEofOnUnclosedQuote(false);
    return parser;
  }

  /** Passes each question on until there are no more. */
  void hold(Consumer<String> question) {
    while (true) {
      try {
        String line = lines.readLine(PROMPT).strip();
        if (!line.isEmpty()) {
          question.accept(line);
        }
      } catch (UserInterruptException e) {
        if (e.getPartialLine().isBlank()) {
          return;
        }
      } catch (EndOfFileException e) {
        return;
      } finally {
        terminal.flush();
      }
    }
  }
}
