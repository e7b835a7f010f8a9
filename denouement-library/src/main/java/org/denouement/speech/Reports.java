package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Finds indirect speech by the tree: a verb of saying with the clause that it reports. */
final class Reports {

  private static final Set<String> REPORTING = WordList.set(Reports.class, "reporting-verbs.txt");
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");

  private final PageSpeech page;

  Reports(PageSpeech page) {
    this.page = page;
  }

  /** What is reported on the page outside of direct speech, in the order of the verbs. */
  List<Report> find() {
    List<Report> found = new ArrayList<>();
    for (Line line : page.lines()) {
      Tree tree = new Tree(line.sentence().tokens());
      for (int verb = 0; line.told() && verb < tree.tokens().size(); verb++) {
        @Nullable Report report = isReporting(line, tree, verb) ? report(line, tree, verb) : null;
        if (report != null) {
          found.add(report);
        }
      }
    }
    return found;
  }

  private boolean isReporting(Line line, Tree tree, int at) {
    Token token = tree.tokens().get(at);
    return token.pos() == Upos.VERB
        && REPORTING.contains(token.lemma())
        && page.at(new Place(line.number(), at)) == null
        && tree.children(at).stream().noneMatch(c -> tree.tokens().get(c).lemma().equals("not"));
  }

  private @Nullable Report report(Line line, Tree tree, int verb) {
    int clause = -1;
    for (int child : tree.children(verb)) {
      boolean said = CLAUSES.contains(tree.tokens().get(child).relation()) && child > verb;
      if (said && page.at(new Place(line.number(), child)) == null) {
        clause = child;
      }
    }
    if (clause < 0) {
      return null;
    }
    int passive = child(tree, verb, "nsubj:pass");
    int subject = passive >= 0 ? tree.agent(verb) : tree.subject(verb);
    int addressee = passive >= 0 ? passive : addressee(tree, verb);
    return new Report(
        new Place(line.number(), verb),
        span(tree, clause),
        subject < 0 ? null : new Place(line.number(), subject),
        addressee < 0 ? null : new Place(line.number(), addressee));
  }

  /** Beside a clause, the object is who is told: "tells her mother that". */
  private static int addressee(Tree tree, int verb) {
    int named = tree.addressee(verb);
    int object = child(tree, verb, "obj");
    return named >= 0 || object < 0 || !tree.isNominal(object) ? named : object;
  }

  private static int child(Tree tree, int head, String relation) {
    for (int child : tree.children(head)) {
      if (tree.tokens().get(child).relation().equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  private static Span span(Tree tree, int head) {
    int first = tree.first(head);
    int last = tree.last(head);
    return tree.tokens().get(first).span().union(tree.tokens().get(last).span());
  }
}
