package org.denouement.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;

/**
 * Writes all who are mentioned in stories, with what speaks for listing them: what {@code
 * training/billing_weights.py} learns {@code billing-weights.txt} from.
 *
 * <p>Reads folders of stories, each a folder with {@code text.txt}; writes a line each, {@code
 * STORY name|other name sign sign ...}, tab-separated.
 */
final class BillingTable {

  private BillingTable() {}

  /** The file to write, and the folders. */
  public static void main(String[] args) throws IOException {
    Tagger tagger = EncoderTagger.english();
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (String folder : List.of(args).subList(1, args.length)) {
        try (Stream<Path> stories = Files.list(Path.of(folder))) {
          for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
            write(story, tagger, out);
          }
        }
      }
    }
  }

  private static void write(Path folder, Tagger tagger, PrintWriter out) {
    Manuscript story = StoryFile.read(folder.resolve("text.txt"), ReadSettings.usual()).orThrow();
    StoryReader reader = new StoryReader(tagger.pairs(), Optional.empty());
    for (Page page : Pages.of(story)) {
      List<Block> blocks =
          story.blocks().stream()
              .filter(block ->
                  block.span().end() > page.span().start()
                      && block.span().start() < page.span().end())
              .toList();
      reader.read(ReadPage.of(story, blocks, page, tagger));
    }
    for (CastList.Candidate one : reader.list().candidates()) {
      String names =
          String.join(
              "|",
              Stream.concat(Stream.of(one.member().name()), one.member().aliases().stream())
                  .toList());
      out.println(
          folder.getFileName()
              + "\t"
              + names.replace('\n', ' ')
              + "\t"
              + String.join("\t", one.signs()));
    }
  }
}
