package org.denouement.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.Kept;
import org.denouement.Story;
import org.denouement.manuscript.Manuscript;
import org.denouement.read.Reading;
import tools.jackson.core.JacksonException;

/**
 * A story kept in a folder: {@code manuscript.json} (the text with its layout), {@code story.json}
 * (sentences, tokens and who is meant) and {@code explanation.json}, with the files of further
 * formats.
 *
 * <p>What was known of a story read to its end is kept in {@code known.json}, so that it need not
 * be read again; of any other, or for another version of the program, opening one folds its
 * manuscript again. All other files are for other programs.
 */
public final class StoryFolder {

  private static final String MANUSCRIPT = "manuscript.json";
  private static final String STORY = "story.json";
  private static final String EXPLANATION = "explanation.json";
  private static final String KNOWN = "known.json";
  private static final List<String> FILES = List.of(MANUSCRIPT, STORY, EXPLANATION, KNOWN);

  private StoryFolder() {}

  /** Keeps a story as far as it was read, in no more formats than every folder has. */
  public static void write(Story story, Path folder) throws IOException {
    write(story, folder, Set.of());
  }

  /**
   * Keeps a story as far as it was read, whole or not at all; a folder made earlier is replaced.
   *
   * @param formats the formats whose files come beside those that every folder has
   * @throws FileAlreadyExistsException if there is something else under that name
   * @throws IOException if it cannot be written
   */
  public static void write(Story story, Path folder, Set<StoryFormat> formats) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOurs(target)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "it holds other things than a story read earlier");
    }
    Path beside = Objects.requireNonNullElse(target.getParent(), target);
    Path part =
        Files.createDirectory(
            beside.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
    try {
      Files.writeString(part.resolve(MANUSCRIPT), ManuscriptJson.write(story.manuscript()));
      Files.writeString(part.resolve(STORY), StoryJson.write(story));
      Files.writeString(
          part.resolve(EXPLANATION),
          ExplanationJson.write(story.explain(), story.manuscript()) + "\n");
      Optional<Kept> kept = story.kept();
      if (kept.isPresent()) {
        Files.write(part.resolve(KNOWN), KeptJson.write(kept.get()));
      }
      for (StoryFormat format : formats.stream().sorted().toList()) {
        for (Map.Entry<String, String> file : format.files(story).entrySet()) {
          Files.writeString(part.resolve(file.getKey()), file.getValue());
        }
      }
      put(part, target);
    } finally {
      delete(part);
    }
  }

  /** Moves the new folder to its place; the old one goes only once the new one stands. */
  private static void put(Path part, Path target) throws IOException {
    if (!Files.exists(target)) {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = part.resolveSibling(part.getFileName() + ".old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
  }

  /** Whether a folder is empty, or holds a story read earlier and nothing else. */
  private static boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return names.isEmpty()
          || (names.contains(MANUSCRIPT) && names.stream().allMatch(StoryFolder::isOurs));
    }
  }

  private static boolean isOurs(String file) {
    return FILES.contains(file) || StoryFormat.isOne(file);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> isOurs(f.getFileName().toString())).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }

  /** The manuscript kept in a folder, or why there is none. */
  public static Reading open(Path folder) {
    Path file = folder.resolve(MANUSCRIPT);
    if (!Files.exists(file)) {
      return new Reading.Refused(
          folder.toString(),
          "this is a folder without a " + MANUSCRIPT,
          "a story's file, or a folder made by denouement read",
          "Name a file inside it.");
    }
    try {
      Manuscript manuscript = ManuscriptJson.read(Files.readString(file));
      return new Reading.Read(manuscript);
    } catch (IOException e) {
      return refused(folder, MANUSCRIPT + " cannot be read (" + e.getMessage() + ")");
    } catch (JacksonException | IllegalArgumentException e) {
      return refused(folder, MANUSCRIPT + " is damaged");
    }
  }

  /** What was known of the story in a folder, where this version of the program knew it. */
  public static Optional<Kept> known(Path folder) {
    Path file = folder.resolve(KNOWN);
    try {
      return Files.exists(file) ? KeptJson.read(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | JacksonException e) {
      // It can be found out again.
      return Optional.empty();
    }
  }

  private static Reading refused(Path folder, String found) {
    return new Reading.Refused(
        folder.toString(),
        found,
        "a story, or a folder made by denouement read",
        "Make it again with: denouement read FILE -o " + folder);
  }
}
