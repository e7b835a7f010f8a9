package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds indirect speech by the tree: a verb of saying with the clause that it reports. */
final class Reports {

  private static final Set<String> REPORTING = WordList.set(Reports.class, "reporting-verbs.txt");

  private final PageSpeech page;

  Reports(PageSpeech page) {
    this.page = page;
  }

  /** What is reported on the page outside of direct speech, in the order of the verbs. */
  List<Report> find() {
    List<Report> found = new ArrayList<>();
    for (Line line : page.lines()) {
      for (int verb = 0; line.told() && verb < line.size(); verb++) {
        @Nullable Report report = isReporting(line, verb) ? report(line, verb) : null;
        if (report != null) {
          found.add(report);
        }
      }
    }
    return found;
  }

  private boolean isReporting(Line line, int at) {
    Token token = line.token(at);
    return token.pos() == Upos.VERB
        && REPORTING.contains(token.lemma())
        && page.at(new Place(line.number(), at)) == null
        && line.tree().below(at).stream().noneMatch(c -> line.token(c).lemma().equals("not"));
  }

  private @Nullable Report report(Line line, int verb) {
    int clause = -1;
    for (int child : line.tree().below(verb, "ccomp", "xcomp")) {
      if (child > verb && page.at(new Place(line.number(), child)) == null) {
        clause = child;
      }
    }
    if (clause < 0) {
      return null;
    }
    Sayers sayers = new Sayers(line.tree());
    int passive = first(line, verb, "nsubj:pass");
    int subject = passive >= 0 ? sayers.agent(verb) : sayers.subject(verb);
    int addressee = passive >= 0 ? passive : addressee(line, sayers, verb);
    return new Report(
        new Place(line.number(), verb),
        line.sentence().span(line.tree().first(clause), line.tree().last(clause)),
        subject < 0 ? null : new Place(line.number(), subject),
        addressee < 0 ? null : new Place(line.number(), addressee));
  }

  /** Beside a clause, the object is who is told: "tells her mother that". */
  private static int addressee(Line line, Sayers sayers, int verb) {
    int named = sayers.addressee(verb);
    int object = first(line, verb, "obj");
    return named >= 0 || object < 0 || !sayers.isNominal(object) ? named : object;
  }

  private static int first(Line line, int head, String relation) {
    List<Integer> found = line.tree().below(head, relation);
    return found.isEmpty() ? -1 : found.getFirst();
  }
}
