package org.denouement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.denouement.ask.Answerer;
import org.denouement.ask.Thresholds;
import org.denouement.encoder.PassageReader;
import org.denouement.explain.Answer;
import org.denouement.explain.Explainer;
import org.denouement.explain.Explanation;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.language.WrittenLanguage;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Horizon;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.read.ReadSettings;
import org.denouement.read.Reading;
import org.denouement.read.StoryFile;
import org.denouement.read.UnreadableStoryException;
import org.denouement.story.Knowledge;
import org.denouement.story.ReadSentence;
import org.denouement.story.StoryReader;
import org.jspecify.annotations.Nullable;

/**
 * A story, read as far as a horizon.
 *
 * <p>Reading happens once, when something is first asked of it. Not thread-safe.
 */
public final class Story {

  private final Manuscript whole;
  private final List<Page> allPages;
  private final Manuscript manuscript;
  private final List<Page> pages;
  private @Nullable Knowledge knowledge;
  private @Nullable Kept kept;
  private @Nullable Answerer answerer;
  private IntConsumer watcher = page -> {};

  private Story(Manuscript whole, List<Page> allPages, int horizon) {
    this.whole = whole;
    this.allPages = allPages;
    this.pages = allPages.subList(0, horizon);
    this.manuscript = whole.upTo(horizon == 0 ? 0 : pages.getLast().span().end());
  }

  /**
   * Reads a file: plain text, Markdown or HTML.
   *
   * @throws UnreadableStoryException if it is no story in words; says why
   */
  public static Story read(Path file) {
    return of(StoryFile.read(file, ReadSettings.usual()).orThrow());
  }

  /** A story of a manuscript already read, to its end. */
  public static Story of(Manuscript manuscript) {
    List<Page> pages = Pages.of(manuscript);
    return new Story(manuscript, pages, pages.size());
  }

  /** A story of a manuscript that was read to its end before, with what was then known. */
  public static Story of(Manuscript manuscript, Kept kept) {
    Story story = of(manuscript);
    story.kept = kept;
    return story;
  }

  /**
   * The same story read only as far as a horizon.
   *
   * @throws org.denouement.manuscript.HorizonException if the text has no such place
   */
  public Story until(Horizon horizon) {
    Story until = new Story(whole, allPages, horizon.page(whole, allPages));
    until.kept = until.pages.size() == pages.size() ? kept : null;
    return until;
  }

  /**
   * The same story, telling of each page when it has been read.
   *
   * @param pageRead is given the page's number, from 1
   */
  public Story watchedBy(IntConsumer pageRead) {
    Story watched = new Story(whole, allPages, pages.size());
    watched.watcher = pageRead;
    watched.kept = kept;
    return watched;
  }

  /** The text up to the horizon. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /** The pages up to the horizon. */
  public List<Page> pages() {
    return pages;
  }

  /** How far was read. */
  public Explanation.Until horizon() {
    return new Explanation.Until(pages.size(), manuscript.text().length(), allPages.size());
  }

  /**
   * What is known at the horizon.
   *
   * @throws UnreadableStoryException if what was read so far is not English
   */
  public Knowledge knowledge() {
    Knowledge known = knowledge;
    if (known == null) {
      requireEnglish();
      known = fold();
      knowledge = known;
    }
    return known;
  }

  /** What a folder keeps of a story that was read to its end; nothing of any other. */
  public Optional<Kept> kept() {
    return pages.size() == allPages.size()
        ? Optional.of(kept != null ? kept : new Kept(knowledge().sentences(), explain()))
        : Optional.empty();
  }

  /** The story explained. */
  public Explanation explain() {
    Kept known = kept;
    return known != null
        ? known.explanation()
        : new Explainer(manuscript, pages).explain(knowledge(), allPages.size());
  }

  /** The answer to a question; of kind {@code NONE} where the story, so far, does not say. */
  public Answer ask(String question) {
    return ask(question, Thresholds.USUAL);
  }

  /**
   * The answer to a question; of kind {@code NONE} where none is sure enough.
   *
   * @param confidence how likely an answer must be right for it to be given, 0 to 1
   */
  public Answer ask(String question, double confidence) {
    Answerer ready = answerer;
    if (ready == null) {
      ready =
          new Answerer(
              manuscript, pages, sentences(), explain(), tagger(), PassageReader.english());
      answerer = ready;
    }
    return ready.answer(question, confidence);
  }

  private List<ReadSentence> sentences() {
    Kept known = kept;
    return known != null ? known.sentences() : knowledge().sentences();
  }

  private Tagger tagger() {
    return EncoderTagger.english();
  }

  private void requireEnglish() {
    Optional<String> language = WrittenLanguage.foreign(manuscript);
    if (language.isPresent()) {
      throw new UnreadableStoryException(
          new Reading.Refused(
              manuscript.name(),
              "the text looks like " + language.get(),
              "a text in English",
              "Other languages are refused until each has a model of its own."));
    }
  }

  /** Pages are made out on all cores, and folded one after the other. */
  private Knowledge fold() {
    if (pages.isEmpty()) {
      return new StoryReader(Optional.empty(), Optional.empty()).knowledge();
    }
    Tagger tagger = tagger();
    StoryReader reader =
        new StoryReader(tagger.pairs(), PassageReader.english().map(trained -> trained::marks));
    {
      ReadAhead.each(
          onPages(),
          on -> ReadPage.of(manuscript, on.blocks(), on.page(), tagger),
          read -> {
            reader.read(read);
            watcher.accept(read.page().number());
          });
    }
    return reader.knowledge();
  }

  /** A page and the blocks that have a part on it. */
  private record OnPage(Page page, List<Block> blocks) {}

  private List<OnPage> onPages() {
    List<OnPage> found = new ArrayList<>();
    List<Block> blocks = manuscript.blocks();
    int from = 0;
    for (Page page : pages) {
      while (from < blocks.size() && blocks.get(from).span().end() <= page.span().start()) {
        from++;
      }
      int to = from;
      while (to < blocks.size() && blocks.get(to).span().start() < page.span().end()) {
        to++;
      }
      found.add(new OnPage(page, blocks.subList(from, to)));
    }
    return found;
  }
}
