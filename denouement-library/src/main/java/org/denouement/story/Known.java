package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Everybody met so far: when two turn out to be one ("The girl is Nora"), they merge from there on
 * and keep the earlier id.
 */
final class Known {

  /** Everybody, by first mention, those that merged into others too. */
  final List<Entity> entities = new ArrayList<>();

  /** Whom names mean. */
  final NameBook book = new NameBook();

  /** The last one that a noun described. */
  final Map<String, Entity> byNoun = new HashMap<>();

  /** Names that the text gave to things. */
  final Set<String> things = new HashSet<>();

  /** Names that stood in those of places. */
  final Set<String> places = new HashSet<>();

  /** Those lately spoken of, the last first. */
  final List<Entity> recent = new ArrayList<>();

  private final Map<Entity, Entity> merged = new HashMap<>();
  private final Linking linking;

  Known(Linking linking) {
    this.linking = linking;
  }

  /** Who has a name, letter for letter. */
  @Nullable Entity exact(String name) {
    for (Entity entity : entities) {
      if (entity.names.containsKey(name) && current(entity) == entity) {
        return entity;
      }
    }
    return null;
  }

  /** Makes one of two; the earlier is kept. */
  Entity merge(Entity one, Entity other) {
    Entity kept = one.number < other.number ? one : other;
    Entity gone = kept == one ? other : one;
    kept.absorb(gone);
    merged.put(gone, kept);
    book.replace(gone, kept);
    recent.remove(gone);
    linking.merge(kept, gone);
    return kept;
  }

  /** Somebody new. */
  Entity create(Kind kind, int page) {
    Entity entity = new Entity(entities.size() + 1, page, kind);
    entities.add(entity);
    return entity;
  }

  /** Who somebody is known to be by now. */
  Entity current(Entity entity) {
    Entity now = entity;
    Entity next = merged.get(now);
    while (next != null) {
      now = next;
      next = merged.get(now);
    }
    return now;
  }

  /** "c1" for the first. */
  static String id(Entity entity) {
    return "c" + entity.number;
  }

  /** The id under which somebody is known by now. */
  String current(String id) {
    return id(entity(id));
  }

  /** Who has an id, by now. */
  Entity entity(String id) {
    return current(entities.get(Integer.parseInt(id.substring(1)) - 1));
  }
}
