package org.denouement.explain.face;

import static org.denouement.explain.face.Markdown.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Headline;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Note;
import org.denouement.explain.face.Telling.Part;
import org.denouement.explain.face.Telling.Question;
import org.denouement.explain.face.Telling.Reason;
import org.denouement.explain.face.Telling.Section;
import org.denouement.explain.face.Telling.Step;

/**
 * An explanation in Markdown.
 *
 * <p>Notes are footnotes as GitHub, Pandoc and others write them; where they are not known, they
 * stay readable as plain text, since a place and a quotation are never a link definition.
 */
final class MarkdownFace {

  private final StringBuilder out = new StringBuilder();

  String write(Telling telling) {
    block("# " + escaped(Wording.title(telling)));
    if (telling.partial()) {
      block("*" + Wording.reach(telling) + "*");
    }
    Headline headline = telling.headline();
    if (headline != null) {
      headline(headline);
    }
    section(Section.STORY, telling.story(), this::part);
    cast(telling);
    section(Section.BONDS, telling.bonds(), this::bond);
    questions(telling);
    section(Section.ECHOES, telling.echoes(), this::item);
    section(Section.MESSAGE, telling.message(), this::item);
    section(Section.IMPLIED, telling.implied(), line -> item("", cited(line, false)));
    section(Section.VIEWS, telling.views(), line -> item("", cited(line, false)));
    if (!telling.facts().isEmpty()) {
      block("## " + Section.WORK.heading());
      telling
          .facts()
          .forEach(fact -> item("", bold(fact.label()) + ": " + cited(fact.line(), true)));
      blank();
    }
    notes(telling.notes());
    return out.toString().stripTrailing() + "\n";
  }

  private void headline(Headline headline) {
    block(bold(headline.question()));
    block(cited(Wording.answer(headline), headline.answer().notes(), Wording.aside(headline)));
  }

  private <T> void section(Section section, Choice<T> choice, Consumer<T> writer) {
    if (!choice.isEmpty()) {
      block("## " + section.heading());
      choice.told().forEach(writer);
      blank();
      leftOut(choice);
    }
  }

  private void leftOut(Choice<?> choice) {
    if (choice.leftOut() > 0) {
      block("*" + Wording.leftOut(choice.leftOut()) + "*");
    }
  }

  private void part(Part part) {
    String heading = part.heading();
    if (heading != null) {
      block("### " + escaped(heading));
    }
    for (List<Step> paragraph : part.paragraphs()) {
      String order = Wording.order(paragraph.getFirst(), heading != null);
      String steps =
          String.join(" ", paragraph.stream().map(step -> cited(step.line(), true)).toList());
      block(order.isEmpty() ? steps : "> *↶ " + order + ":* " + steps);
    }
  }

  private void cast(Telling telling) {
    if (telling.main().isEmpty() && telling.minor().isEmpty()) {
      return;
    }
    block("## " + Section.CAST.heading());
    telling.main().forEach(member -> member(member, true));
    blank();
    if (!telling.minor().isEmpty()) {
      block("Also:");
      telling.minor().told().forEach(member -> member(member, false));
      blank();
      leftOut(telling.minor());
    }
  }

  private void member(Member member, boolean main) {
    StringBuilder text = new StringBuilder(bold(member.name()));
    String kind = Wording.kind(member);
    text.append(kind.isEmpty() ? "" : " (" + kind + ")");
    text.append(
        member.aliases().isEmpty() ? "" : ", also " + escaped(String.join(", ", member.aliases())));
    text.append('.');
    member.about().forEach(line -> text.append(' ').append(cited(line, true)));
    List<String> seen = new ArrayList<>();
    if (main) {
      seen.add(Wording.mentions(member));
    }
    member.seen().forEach(line -> seen.add(cited(line, false)));
    text.append(seen.isEmpty() ? "" : " (" + String.join("; ", seen) + ")");
    item("", text.toString());
  }

  private void bond(Bond bond) {
    item("", bold(bond.first() + " and " + bond.second()) + ": " + escaped(Wording.course(bond)));
    List<Reason> reasons = bond.reasons();
    for (Reason reason : reasons) {
      String states = reasons.size() == 1 ? "" : "*" + escaped(reason.states()) + "*: ";
      item("  ", states + cited(reason.because(), true));
    }
    String ending = Wording.ending(bond);
    if (!ending.isEmpty()) {
      item("  ", escaped(ending));
    }
    Line giveAndTake = bond.giveAndTake();
    if (giveAndTake != null) {
      item("  ", "Give and take, by count: " + cited(giveAndTake, false));
    }
  }

  private void questions(Telling telling) {
    if (telling.answered().isEmpty() && telling.open().isEmpty()) {
      return;
    }
    block("## " + Section.QUESTIONS.heading());
    questions("Answered", telling.answered());
    questions("Open", telling.open());
  }

  private void questions(String heading, Choice<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    block("### " + heading);
    for (Question question : questions.told()) {
      item("", cited(question.question(), question.raised(), ""));
      Line answer = question.answer();
      if (answer != null) {
        item("  ", cited(answer, true));
      }
    }
    blank();
    leftOut(questions);
  }

  private void item(Line line) {
    item("", cited(line, true));
  }

  private void item(String indent, String text) {
    out.append(indent).append("- ").append(text).append('\n');
  }

  private void notes(List<Note> notes) {
    if (!notes.isEmpty()) {
      block("---");
    }
    for (Note note : notes) {
      String place = note.evidence().place();
      block(
          "[^"
              + note.number()
              + "]: "
              + escaped(place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1))
              + ": "
              + escaped(Quotation.of(note.evidence().quote())));
    }
  }

  private static String bold(String text) {
    return "**" + escaped(text) + "**";
  }

  private static String cited(Line line, boolean aside) {
    return cited(line.text(), line.notes(), aside ? Wording.aside(line.footing()) : "");
  }

  private static String cited(String text, List<Integer> notes, String aside) {
    StringBuilder cited = new StringBuilder(escaped(text));
    notes.forEach(note -> cited.append("[^").append(note).append(']'));
    return cited.append(aside.isEmpty() ? "" : " *(" + aside + ")*").toString();
  }

  private void block(String text) {
    blank();
    out.append(text).append("\n\n");
  }

  private void blank() {
    int end = out.length();
    if (end > 1 && out.charAt(end - 2) != '\n') {
      out.append('\n');
    }
  }
}
