package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.speech.Marks.Act;
import org.denouement.speech.Marks.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct speech between marks, paragraph after paragraph.
 *
 * <p>What is open at a paragraph's end goes on where the next one starts with its opening mark
 * again, and else ends there; a single mark that never closes was an apostrophe. A dash that opens
 * a paragraph opens speech to its end.
 */
final class QuotationFinder {

  /** What is open, the outermost first. */
  private final List<Draft> open = new ArrayList<>();

  private final List<Draft> done = new ArrayList<>();
  private int next;

  /** Whether a verb of saying has been read in this sentence, outside of speech. */
  private boolean saying;

  private int doubles;
  private int singles;

  /**
   * Reads a paragraph, or the part of it on a page.
   *
   * @param words its tokens
   * @param opens whether it starts here
   * @return the direct speech that ended, by its opening
   */
  List<Quotation> read(List<Word> words, boolean opens) {
    done.clear();
    boolean reopened = opens && startParagraph(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      saying = (saying && !word.opensSentence()) || (open.isEmpty() && DirectSpeech.isSaying(word));
      @Nullable Word before = i > 0 ? words.get(i - 1) : null;
      @Nullable Word after = i + 1 < words.size() ? words.get(i + 1) : null;
      done.forEach(draft -> draft.after = draft.after == null ? word : draft.after);
      if (Marks.isMark(word)) {
        open.forEach(draft -> draft.add(word));
        for (int at = 0; at < word.form().length(); at++) {
          if (!(reopened && i == 0)) {
            act(word, at, before, after);
          }
        }
      } else {
        if (i == 0 && opens && word.isDash() && open.isEmpty()) {
          open(Kind.DASH, '-', null, word);
        }
        open.forEach(draft -> draft.add(word));
      }
    }
    List<Quotation> speech =
        done.stream().flatMap(draft -> speech(draft).stream()).sorted(BY_OPENING).toList();
    return speech;
  }

  private static final java.util.Comparator<Quotation> BY_OPENING =
      java.util.Comparator.comparing(Quotation::first);

  /** The direct speech that is open, as far as it has been read. */
  Optional<Quotation> open() {
    return open.isEmpty() || !DirectSpeech.opens(open.getFirst())
        ? Optional.empty()
        : Optional.of(open.getFirst().quotation());
  }

  /** A stretch if it is direct speech, else what stands in it and is. */
  private List<Quotation> speech(Draft draft) {
    if (draft.closed && DirectSpeech.is(draft)) {
      doubles += draft.kind == Kind.DOUBLE ? 1 : 0;
      singles += draft.kind == Kind.SINGLE ? 1 : 0;
      return List.of(draft.quotation());
    }
    return draft.inner.stream().flatMap(inner -> speech(inner).stream()).toList();
  }

  /** Ends what the last paragraph left open, or goes on with it: then true. */
  private boolean startParagraph(List<Word> words) {
    if (open.isEmpty() || words.isEmpty()) {
      return false;
    }
    Draft outer = open.getFirst();
    Word word = words.getFirst();
    boolean again =
        outer.kind != Kind.DASH
            && Marks.isMark(word)
            && Marks.kind(word.form().charAt(0)) == outer.kind
            && Marks.act(word, 0, null, words.size() > 1 ? words.get(1) : null) != Act.NOTHING;
    if (again) {
      open.subList(1, open.size()).clear();
      return true;
    }
    outer.closed = outer.kind == Kind.DOUBLE || outer.kind == Kind.DASH;
    open.clear();
    done.add(outer);
    return false;
  }

  private void act(Word word, int at, @Nullable Word before, @Nullable Word after) {
    char mark = word.form().charAt(at);
    Kind kind = Marks.kind(mark);
    switch (Marks.act(word, at, before, after)) {
      case OPENS -> {
        if (!closesLow(mark)) {
          open(kind, mark, before, word);
        } else {
          close(kind);
        }
      }
      case CLOSES -> close(kind);
      case EITHER -> {
        if (startsAnew(word, kind, before, after)) {
          Draft draft = open.getFirst();
          close(kind);
          draft.last = java.util.Objects.requireNonNull(before);
          open(kind, mark, before, word);
        } else if (!close(kind)) {
          open(kind, mark, before, word);
        }
      }
      case NOTHING -> {}
    }
  }

  /** Whether a mark that stands at a sentence's start opens although one is open. */
  private boolean startsAnew(Word word, Kind kind, @Nullable Word before, @Nullable Word after) {
    return open.size() == 1
        && open.getFirst().kind == kind
        && word.opensSentence()
        && before != null
        && before.endsIn(".!?")
        && after != null
        && after.capital();
  }

  /** After a low mark, a high one that elsewhere opens closes. */
  private boolean closesLow(char mark) {
    return mark == '\u201c' && !open.isEmpty() && open.getLast().opener == '\u201e';
  }

  private void open(Kind kind, char mark, @Nullable Word before, Word word) {
    boolean repeated = !open.isEmpty() && open.getLast().kind == kind;
    if (repeated || (open.isEmpty() && kind == Kind.SINGLE && doubles > singles)) {
      return;
    }
    Draft draft = new Draft(next++, kind, mark, before, saying, word);
    open.add(draft);
    if (kind != Kind.DASH) {
      draft.add(word);
    }
  }

  /**
   * Closes the innermost of a kind, and with it what opened inside of it; false if none is open.
   */
  private boolean close(Kind kind) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).kind == kind) {
        Draft draft = open.get(i);
        List<Draft> within = open.subList(i + 1, open.size());
        within.forEach(inner -> draft.inner.addAll(inner.inner));
        within.clear();
        open.removeLast();
        draft.closed = true;
        if (open.isEmpty()) {
          done.add(draft);
        } else {
          open.getLast().inner.add(draft);
        }
        return true;
      }
    }
    return false;
  }
}
