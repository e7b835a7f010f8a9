package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence leaves in the dark: secrets, strangers, who is gone, and who did it. */
final class Riddles {

  private static final double RIDDLE = 1.0;
  private static final double REASON = 1.5;

  /** The start of the question whether two will be together. */
  static final String TOGETHER = "Will %s be together";

  /** How many words on a second verb may stand that shares the doer of the first. */
  private static final int NEAR = 3;

  private static final String BECOMES = "What becomes of %s?";

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final int at;
  private final List<Raised> found = new ArrayList<>();

  Riddles(ReadSentence sentence, int at) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.at = at;
  }

  /** The riddles of a sentence. */
  List<Raised> find() {
    for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
      Mention mention = sentence.parsed().mentions().get(m);
      reason(mention);
      love(m, mention);
      int sign = riddleIn(mention);
      if (sign >= 0 && !sentence.isQuoted(sign)) {
        riddle(m, mention, tokens.get(sign));
      }
    }
    for (Clause clause : sentence.parsed().clauses()) {
      List<String> subjects = sentence.entities(clause.subjects());
      boolean unseen = clause.lemma().equals("see") && clause.passive() && clause.negated();
      if (unseen && subjects.size() == 1) {
        riddle(BECOMES, subjects, List.of("find", "disappear"), clause.span());
      }
    }
    sentence.parsed().clauses().forEach(this::crime);
    return found;
  }

  private int riddleIn(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (Signs.isRiddle(tokens.get(i)) && tokens.get(i).pos() != Upos.PROPN) {
        return i;
      }
    }
    return -1;
  }

  /** "asks for a reason for their breakup". */
  private void reason(Mention mention) {
    boolean asked =
        sentence.parsed().clauses().stream()
            .anyMatch(clause ->
                (Signs.isAsking(clause) || Signs.isAim(clause))
                    && clause.verb() < mention.first()
                    && clause.span().contains(mention.span()));
    int end = mention.last();
    while (end + 1 < tokens.size() && tokens.get(end + 1).pos() != Upos.PUNCT) {
      end++;
    }
    if (asked && tokens.get(mention.head()).is("reason") && end > mention.last()) {
      List<Integer> within = new ArrayList<>();
      for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
        if (sentence.parsed().mentions().get(m).first() > mention.last()) {
          within.add(m);
        }
      }
      List<String> stems = Questions.stems(sentence, mention.last() + 1, end);
      Ground ground = new Ground(sentence, sentence.sentence().span());
      found.add(
          new Raised(
              Origin.ASKED,
              ground,
              null,
              "What is the reason " + Questions.words(tokens, mention.last() + 1, end) + "?",
              sentence.entities(within),
              stems,
              at,
              REASON,
              false));
    }
  }

  /** "his crush on Nora", "her love for Paul": will they be together? */
  private void love(int m, Mention mention) {
    int on = mention.last() + 1;
    boolean felt = Signs.isLove(tokens.get(mention.head())) && on < tokens.size();
    if (!felt || mention.owner() < 0 || !(tokens.get(on).is("on") || tokens.get(on).is("for"))) {
      return;
    }
    List<String> about = new ArrayList<>(sentence.entities().get(mention.owner()));
    for (int other = m + 1; other < sentence.parsed().mentions().size(); other++) {
      if (sentence.parsed().mentions().get(other).first() == on + 1) {
        about.addAll(sentence.entities().get(other));
      }
    }
    if (about.stream().distinct().count() == 2) {
      riddle(TOGETHER + " in the end?", about, Signs.fates("love"), mention.span());
    }
  }

  private void riddle(int m, Mention mention, Token sign) {
    List<String> ids = sentence.entities().get(m);
    boolean person = mention.kind() == Mention.Kind.PERSON && ids.size() == 1;
    List<String> stems = Questions.stems(sentence, mention.first(), mention.last());
    if (person && !mention.plural()) {
      riddle("Who is %s?", ids, stems, mention.span());
    } else if (mention.owner() >= 0 && sign.pos() == Upos.NOUN) {
      List<String> owners = sentence.entities().get(mention.owner());
      if (owners.size() == 1) {
        String noun = tokens.get(mention.head()).form();
        riddle("What is %s " + noun + "?", owners, stems, mention.span());
      }
    } else if (!mention.plural()
        && mention.owner() < 0
        && mention.kind() == Mention.Kind.THING
        && isSaid(mention)) {
      List<String> near = sentence.entities(subjectsOf(m));
      String what = Questions.words(tokens, contentStart(mention), mention.last());
      riddle("What is behind the " + what + "?", near, stems, mention.span());
    }
  }

  /** Whether more is said of a thing than that it is a secret or a curse. */
  private boolean isSaid(Mention mention) {
    return contentStart(mention) < mention.last() || tokens.get(mention.head()).is("disappearance");
  }

  private List<Integer> subjectsOf(int mention) {
    for (Clause clause : sentence.parsed().clauses()) {
      boolean here =
          clause.objects().contains(mention)
              || clause.subjects().contains(mention)
              || clause.obliques().stream().anyMatch(oblique -> oblique.mention() == mention);
      if (here) {
        return clause.subjects();
      }
    }
    return List.of();
  }

  private int contentStart(Mention mention) {
    int first = mention.first();
    while (first < mention.last() && tokens.get(first).pos() == Upos.DET) {
      first++;
    }
    return first;
  }

  private void riddle(String words, List<String> about, List<String> stems, Span span) {
    Ground ground = Ground.of(sentence, clauseAround(span));
    found.add(new Raised(Origin.RIDDLE, ground, null, words, about, stems, at, RIDDLE, false));
  }

  private Span clauseAround(Span span) {
    @Nullable Clause around = null;
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.span().contains(span)) {
        around = clause;
      }
    }
    return around == null ? sentence.sentence().span() : around.span();
  }

  /** "is shot and killed by him": whether a clause joined to another has its doer there. */
  private boolean isDoneBy(Clause clause) {
    return sentence.parsed().clauses().stream()
        .filter(other -> other.verb() > clause.verb() && other.verb() <= clause.verb() + NEAR)
        .filter(other -> other.subjects().equals(clause.subjects()))
        .flatMap(other -> other.obliques().stream())
        .anyMatch(oblique -> oblique.preposition().equals("by"));
  }

  /** "A painting is stolen": who did it, where the text does not say. */
  private void crime(Clause clause) {
    boolean doer =
        clause.obliques().stream().anyMatch(oblique -> oblique.preposition().equals("by"));
    boolean finite = clause.tense() != Clause.Tense.PARTICIPLE && clause.modal() == null;
    boolean told = clause.passive() && !clause.negated() && finite && !doer && !isDoneBy(clause);
    String deed = Signs.deed(clause);
    int index = sentence.parsed().clauses().indexOf(clause);
    boolean real = Reality.of(sentence.parsed(), index) == Reality.TOLD;
    if (!told || !real || deed == null || clause.subjects().size() != 1) {
      return;
    }
    Mention victim = sentence.parsed().mentions().get(clause.subjects().getFirst());
    List<String> about = sentence.entities(clause.subjects());
    if (about.isEmpty() && (victim.form() == Mention.Form.PRONOUN || victim.plural())) {
      return;
    }
    String whom =
        about.isEmpty() ? Questions.words(tokens, contentStart(victim), victim.last()) : "%s";
    List<String> stems = new ArrayList<>(List.of(Stem.of(clause.lemma())));
    stems.addAll(Questions.stems(sentence, victim.first(), victim.last()));
    riddle(
        "Who " + deed + " " + (about.isEmpty() ? "the " : "") + whom + "?",
        about,
        stems,
        clause.span());
  }
}
