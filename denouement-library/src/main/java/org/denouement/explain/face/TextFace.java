package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.denouement.explain.face.Sheet.Ink;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Headline;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Note;
import org.denouement.explain.face.Telling.Order;
import org.denouement.explain.face.Telling.Part;
import org.denouement.explain.face.Telling.Question;
import org.denouement.explain.face.Telling.Reason;
import org.denouement.explain.face.Telling.Section;
import org.denouement.explain.face.Telling.Step;

/** An explanation to read in a terminal. */
final class TextFace {

  private static final String INDENT = "  ";
  private static final String DEEPER = "    ";

  private final Sheet sheet;

  TextFace(FaceOptions options) {
    sheet = new Sheet(options.width(), options.ansi());
  }

  String write(Telling telling) {
    sheet.paragraph(Ink.BOLD, "", "", Wording.title(telling));
    if (telling.partial()) {
      sheet.paragraph(Ink.DIM, "", "", Wording.reach(telling));
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
    section(Section.IMPLIED, telling.implied(), line -> item(line, false));
    section(Section.VIEWS, telling.views(), line -> item(line, false));
    if (!telling.facts().isEmpty()) {
      sheet.heading(Section.WORK.heading());
      telling
          .facts()
          .forEach(fact -> hanging(fact.label() + ": " + cited(fact.line(), true), INDENT));
    }
    notes(telling.notes());
    return sheet.toString();
  }

  private void headline(Headline headline) {
    sheet.blank().paragraph(Ink.BOLD, "", "", headline.question());
    sheet.paragraph(
        INDENT,
        cited(Wording.answer(headline), headline.answer().notes(), Wording.aside(headline)));
  }

  private <T> void section(Section section, Choice<T> choice, Consumer<T> writer) {
    if (!choice.isEmpty()) {
      sheet.heading(section.heading());
      choice.told().forEach(writer);
      leftOut(choice);
    }
  }

  private void leftOut(Choice<?> choice) {
    if (choice.leftOut() > 0) {
      sheet.paragraph(Ink.DIM, INDENT, INDENT, Wording.leftOut(choice.leftOut()));
    }
  }

  private void part(Part part) {
    String heading = part.heading();
    if (heading != null) {
      sheet.blank().paragraph(Ink.BOLD, INDENT, INDENT, heading);
    }
    boolean spaced = heading == null;
    Order last = Order.IN_LINE;
    for (List<Step> paragraph : part.paragraphs()) {
      if (spaced) {
        sheet.blank();
      }
      spaced = true;
      String order = Wording.order(paragraph.getFirst(), heading != null);
      if (!order.isEmpty() && paragraph.getFirst().order() != last) {
        sheet.paragraph(Ink.DIM, INDENT, INDENT, "↶ " + order + ":");
      }
      last = paragraph.getFirst().order();
      sheet.paragraph(
          order.isEmpty() ? INDENT : DEEPER,
          String.join(" ", paragraph.stream().map(step -> cited(step.line(), true)).toList()));
    }
    sheet.blank();
  }

  private void cast(Telling telling) {
    if (telling.main().isEmpty() && telling.minor().isEmpty()) {
      return;
    }
    sheet.heading(Section.CAST.heading());
    telling.main().forEach(this::member);
    if (!telling.minor().isEmpty()) {
      sheet.blank();
      telling.minor().told().forEach(this::minor);
      leftOut(telling.minor());
    }
  }

  private void member(Member member) {
    String kind = Wording.kind(member);
    sheet.blank();
    sheet.paragraph(
        Ink.BOLD, INDENT, DEEPER, member.name() + (kind.isEmpty() ? "" : " (" + kind + ")"));
    if (!member.aliases().isEmpty()) {
      sheet.paragraph(Ink.DIM, DEEPER, DEEPER, "also " + String.join(", ", member.aliases()));
    }
    if (!member.about().isEmpty()) {
      sheet.paragraph(
          DEEPER,
          String.join(" ", member.about().stream().map(line -> cited(line, true)).toList()));
    }
    List<String> seen = new ArrayList<>(List.of(Wording.mentions(member)));
    seen.addAll(seen(member.seen()));
    sheet.paragraph(Ink.DIM, DEEPER, DEEPER, String.join("; ", seen));
  }

  private static List<String> seen(List<Line> lines) {
    return lines.stream().map(line -> cited(line, false)).toList();
  }

  private void minor(Member member) {
    StringBuilder text = new StringBuilder(member.name());
    String kind = Wording.kind(member);
    text.append(kind.isEmpty() ? "" : " (" + kind + ")");
    text.append(member.aliases().isEmpty() ? "" : ", also " + String.join(", ", member.aliases()));
    member.about().forEach(line -> text.append(": ").append(cited(line, true)));
    if (!member.seen().isEmpty()) {
      text.append(" – ").append(String.join("; ", seen(member.seen())));
    }
    hanging(text.toString(), INDENT);
  }

  private void bond(Bond bond) {
    sheet.blank();
    sheet.paragraph(
        Ink.BOLD,
        INDENT,
        DEEPER,
        bond.first() + " and " + bond.second() + ": " + Wording.course(bond));
    List<Reason> reasons = bond.reasons();
    boolean one = reasons.size() == 1;
    for (Reason reason : reasons) {
      String states = one ? "" : reason.states() + ": ";
      String hanging = one ? DEEPER : DEEPER + INDENT;
      sheet.paragraph(Ink.PLAIN, DEEPER, hanging, states + cited(reason.because(), true));
    }
    String ending = Wording.ending(bond);
    if (!ending.isEmpty()) {
      sheet.paragraph(DEEPER, ending);
    }
    Line giveAndTake = bond.giveAndTake();
    if (giveAndTake != null) {
      sheet.paragraph(DEEPER, "Give and take, by count: " + cited(giveAndTake, false));
    }
  }

  private void questions(Telling telling) {
    if (telling.answered().isEmpty() && telling.open().isEmpty()) {
      return;
    }
    sheet.heading(Section.QUESTIONS.heading());
    questions("Answered", telling.answered());
    questions("Open", telling.open());
  }

  private void questions(String heading, Choice<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    sheet.blank().paragraph(Ink.BOLD, INDENT, INDENT, heading);
    for (Question question : questions.told()) {
      hanging(cited(question.question(), question.raised(), ""), INDENT);
      Line answer = question.answer();
      if (answer != null) {
        sheet.paragraph(Ink.PLAIN, DEEPER + "→ ", DEEPER + INDENT, cited(answer, true));
      }
    }
    leftOut(questions);
  }

  private void item(Line line) {
    item(line, true);
  }

  private void item(Line line, boolean aside) {
    hanging(cited(line, aside), INDENT);
  }

  private void hanging(String text, String indent) {
    sheet.paragraph(Ink.PLAIN, indent + "· ", indent + INDENT, text);
  }

  private void notes(List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    sheet.heading(Section.NOTES.heading());
    int digits = String.valueOf(notes.size()).length() + 2;
    for (Note note : notes) {
      String number = "[" + note.number() + "]";
      sheet.paragraph(
          Ink.DIM,
          INDENT + " ".repeat(digits - number.length()) + number + " ",
          INDENT + " ".repeat(digits + 1),
          note.evidence().place() + ": " + Quotation.of(note.evidence().quote()));
    }
  }

  private static String cited(Line line, boolean aside) {
    return cited(line.text(), line.notes(), aside ? Wording.aside(line.footing()) : "");
  }

  private static String cited(String text, List<Integer> notes, String aside) {
    StringBuilder cited = new StringBuilder(text);
    for (int i = 0; i < notes.size(); i++) {
      cited.append(i == 0 ? String.valueOf(Sheet.GLUE) : "").append('[').append(notes.get(i));
      cited.append(']');
    }
    return cited.append(aside.isEmpty() ? "" : " (" + aside + ")").toString();
  }
}
