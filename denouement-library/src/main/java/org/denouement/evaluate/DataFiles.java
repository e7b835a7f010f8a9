package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files of a set under what was named with {@code --data}, one split of them. */
final class DataFiles {

  private static final Pattern SPLIT = Pattern.compile("(?:.*[-_.])?(train|dev|test|val)\\.conllu");

  private DataFiles() {}

  /**
   * The CoNLL-U files, in the order of their names.
   *
   * @param data a file, a folder of files, or a folder of such folders
   * @param split which of several splits
   * @throws IllegalArgumentException if there is none, or several and none was chosen
   */
  static List<Path> conllu(Path data, @Nullable String split) {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    List<Path> files = list(data, 2, file -> file.toString().endsWith(".conllu"));
    SortedMap<String, List<Path>> splits = new TreeMap<>();
    for (Path file : files) {
      splits.merge(split(file, data), List.of(file), DataFiles::both);
    }
    return chosen(splits, data, split, "no .conllu file");
  }

  private static String split(Path file, Path data) {
    Matcher named = SPLIT.matcher(file.getFileName().toString());
    Path folder = Objects.requireNonNull(file.getParent());
    if (named.matches()) {
      return named.group(1);
    }
    return folder.equals(data) ? "" : folder.getFileName().toString();
  }

  /**
   * The JSON files, in the order of their names.
   *
   * @param data a file, or a folder that holds them or a folder or two around them
   * @throws IllegalArgumentException if there is none
   */
  static List<Path> json(Path data) {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    List<Path> files = list(data, 3, file -> file.toString().endsWith(".json"));
    if (files.isEmpty()) {
      throw new IllegalArgumentException(data + ": no .json file");
    }
    return files;
  }

  /**
   * The files of one layer of LitBank, in the order of their names.
   *
   * @param data a file of the layer, its folder, the folder that holds it, or a folder of such
   *     folders, each a split
   * @param layer the layer's folder: "entities"
   * @throws IllegalArgumentException if there is none, or several splits and none was chosen
   */
  static List<Path> layer(Path data, String layer, @Nullable String split) {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    if (data.toAbsolutePath().normalize().endsWith(layer)) {
      return list(data, 1, Files::isRegularFile);
    }
    SortedMap<String, List<Path>> splits = new TreeMap<>();
    for (Path folder : list(data, 2, file -> file.endsWith(layer) && Files.isDirectory(file))) {
      Path parent = Objects.requireNonNull(folder.getParent());
      String name = parent.equals(data) ? "" : parent.getFileName().toString();
      splits.merge(name, list(folder, 1, Files::isRegularFile), DataFiles::both);
    }
    return chosen(splits, data, split, "no folder " + layer);
  }

  /** The files of the split that was chosen. */
  static List<Path> chosen(
      SortedMap<String, List<Path>> splits, Path data, @Nullable String split, String none) {
    if (splits.isEmpty()) {
      throw new IllegalArgumentException(data + ": " + none);
    }
    if (split != null) {
      boolean itself = splits.size() == 1 && splits.containsKey("");
      List<Path> files = itself ? splits.get("") : splits.get(split);
      if (files == null) {
        throw new IllegalArgumentException(
            data + ": no split \"" + split + "\"; there is: " + String.join(", ", splits.keySet()));
      }
      return files;
    }
    if (splits.size() > 1) {
      throw new IllegalArgumentException(
          data
              + ": several splits; choose one with --split: "
              + String.join(", ", splits.keySet()));
    }
    return splits.firstEntry().getValue();
  }

  private static List<Path> both(List<Path> some, List<Path> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Path> list(Path folder, int depth, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableGoldException(folder + ": cannot be listed (" + e + ")");
    }
  }

  /** The name of a file without its ending. */
  static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
