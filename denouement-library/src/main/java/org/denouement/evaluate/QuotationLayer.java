package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.denouement.speech.Place;
import org.jspecify.annotations.Nullable;

/**
 * LitBank's layer of quotations: {@code NAME.ann} with QUOTE and ATTRIB lines, and {@code NAME.txt}
 * with a sentence a line, its tokens parted by spaces.
 *
 * @param sentences the tokens of each sentence
 * @param quotations what is said, in the order of the file
 */
record QuotationLayer(List<List<String>> sentences, List<Said> quotations) {

  /**
   * A quotation.
   *
   * @param id its name in the file
   * @param first its first token
   * @param last its last token, included
   * @param speaker the name of its speaker, or null where the file has none
   */
  record Said(String id, Place first, Place last, @Nullable String speaker) {}

  QuotationLayer {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /**
   * Reads an annotation with the text beside it.
   *
   * @throws UnreadableGoldException if either cannot be read, or they do not fit each other
   */
  static QuotationLayer read(Path file) {
    Path beside = Objects.requireNonNull(file.toAbsolutePath().getParent());
    List<List<String>> sentences =
        lines(beside.resolve(DataFiles.name(file) + ".txt")).stream()
            .map(line -> List.of(line.strip().split("\\s+")))
            .toList();
    Map<String, String> speakers = new HashMap<>();
    List<String> lines = lines(file);
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns[0].equals("ATTRIB") && columns.length >= 3) {
        speakers.put(columns[1], columns[2].strip());
      }
    }
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns[0].equals("QUOTE")) {
        said.add(said(columns, speakers, sentences, file + ":" + (i + 1)));
      }
    }
    return new QuotationLayer(sentences, said);
  }

  private static Said said(
      String[] columns, Map<String, String> speakers, List<List<String>> text, String where) {
    try {
      Place first = new Place(Integer.parseInt(columns[2]), Integer.parseInt(columns[3]));
      Place last = new Place(Integer.parseInt(columns[4]), Integer.parseInt(columns[5]));
      if (!stands(first, text) || !stands(last, text) || last.compareTo(first) < 0) {
        throw new UnreadableGoldException(where + ": no such tokens in the text");
      }
      return new Said(columns[1], first, last, speakers.get(columns[1]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new UnreadableGoldException(
          where + ": not QUOTE, id, sentence, token, sentence, token and words by tabs");
    }
  }

  private static boolean stands(Place place, List<List<String>> text) {
    return place.sentence() >= 0
        && place.sentence() < text.size()
        && place.token() >= 0
        && place.token() < text.get(place.sentence()).size();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UnreadableGoldException(file + ": cannot be read (" + e + ")");
    }
  }
}
