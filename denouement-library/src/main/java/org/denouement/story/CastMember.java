package org.denouement.story;

import java.util.List;
import org.denouement.language.Gender;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the story, as known by now.
 *
 * @param id "c1", by first appearance
 * @param name the fullest name, or a description where there is none
 * @param called the name the text uses most; the same where it uses none
 * @param aliases other names and descriptions
 * @param kind "person", "animal" or "group"
 * @param gender what the text uses
 * @param plural whether several
 * @param mentions how often mentioned
 * @param firstPage where first mentioned
 * @param abouts what the text says they are
 */
public record CastMember(
    String id,
    String name,
    String called,
    List<String> aliases,
    String kind,
    Gender gender,
    boolean plural,
    int mentions,
    int firstPage,
    List<About> abouts) {

  /**
   * What the text says somebody is.
   *
   * @param span where
   * @param owner the id of whose they are, or null
   * @param noun as what: "wife", "former publisher"
   */
  public record About(Span span, @Nullable String owner, String noun) {}

  public CastMember {
    aliases = List.copyOf(aliases);
    abouts = List.copyOf(abouts);
  }
}
