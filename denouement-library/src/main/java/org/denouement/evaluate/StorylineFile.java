package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.denouement.explain.storyline.Gatherings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads who is in which session from when to when, as iStoryline.js writes it.
 *
 * <p>A step is an interval between neighbours among all starts and ends of stays. A character is in
 * a step if one of its stays covers it, and is together with those of the same session.
 */
final class StorylineFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Somebody's time in a session. */
  private record Stay(int start, int end, int session) {}

  private StorylineFile() {}

  /**
   * The gatherings of a file.
   *
   * @throws UnreadableGoldException if it cannot be read or is not of that shape
   */
  static Gatherings read(Path file) {
    try {
      JsonNode characters =
          MAPPER.readTree(Files.readString(file)).required("Story").required("Characters");
      List<List<Stay>> stays = new ArrayList<>();
      characters.forEach(character -> stays.add(stays(character)));
      return gatherings(stays);
    } catch (IOException e) {
      throw new UnreadableGoldException(file + ": cannot be read (" + e + ")");
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UnreadableGoldException(file + ": is no storyline (" + e.getMessage() + ")");
    }
  }

  private static List<Stay> stays(JsonNode character) {
    List<Stay> stays = new ArrayList<>();
    for (JsonNode stay : character) {
      stays.add(
          new Stay(
              stay.required("Start").asInt(),
              stay.required("End").asInt(),
              stay.required("Session").asInt()));
    }
    return stays;
  }

  private static Gatherings gatherings(List<List<Stay>> stays) {
    TreeSet<Integer> borders = new TreeSet<>();
    stays.stream()
        .flatMap(List::stream)
        .forEach(stay -> borders.addAll(List.of(stay.start(), stay.end())));
    List<int[]> steps = new ArrayList<>();
    for (int start : borders) {
      Integer end = borders.higher(start);
      if (end != null) {
        steps.add(sessions(stays, start, end));
      }
    }
    return new Gatherings(steps.toArray(int[][]::new));
  }

  private static int[] sessions(List<List<Stay>> stays, int start, int end) {
    int[] sessions = new int[stays.size()];
    Arrays.fill(sessions, Gatherings.ABSENT);
    for (int person = 0; person < sessions.length; person++) {
      for (Stay stay : stays.get(person)) {
        if (stay.start() <= start && end <= stay.end()) {
          sessions[person] = stay.session();
        }
      }
    }
    return sessions;
  }
}
