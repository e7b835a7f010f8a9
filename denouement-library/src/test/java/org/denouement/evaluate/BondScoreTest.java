package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BondScoreTest {

  @TempDir private Path temp;

  @Test
  void gold_of_relationships_alone_is_scored_for_what_is_told_beyond_it_too() throws Exception {
    Files.writeString(
        temp.resolve("text.txt"),
        "Anna and her brother Karl run a bakery. Anna marries Paul. Karl hates Paul.");
    Files.writeString(
        temp.resolve("gold.json"),
        """
        {"allRelationships": true, "events": [], "questions": [], "threads": [],
         "cast": [{"id": "a", "name": "Anna", "main": true}, {"id": "k", "name": "Karl", "main": false},
                  {"id": "p", "name": "Paul", "main": false}],
         "relationships": [{"between": ["a", "k"], "states": ["kin"], "final": "kin"},
                           {"between": ["a", "p"], "states": ["married"], "final": "married"}]}
        """);

    SequencedMap<String, Double> figures =
        StoriesEvaluation.of(temp, new LinkedHashMap<>(), message -> {}).figures();

    assertThat(figures).containsEntry("rel.final", 1.0).containsKey("rel.told");
    assertThat(figures.get("rel.told")).isLessThan(1).isGreaterThanOrEqualTo(2.0 / 3);
    assertThat(figures).doesNotContainKeys("events", "told", "qa");
  }
}
