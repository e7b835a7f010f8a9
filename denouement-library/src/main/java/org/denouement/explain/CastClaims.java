package org.denouement.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denouement.story.CastMember;
import org.denouement.story.CastMember.About;
import org.denouement.story.Knowledge;
import org.jspecify.annotations.Nullable;

/** Says who is in the story and who they are. */
final class CastClaims {

  /** The most that is told of one of the cast. */
  private static final int MOST = 6;

  private final List<CastMember> cast;
  private final Citations citations;
  private final Appearances appearances;
  private final Map<String, String> names = new HashMap<>();

  CastClaims(Knowledge knowledge, Citations citations) {
    this.cast = knowledge.cast();
    this.citations = citations;
    this.appearances = new Appearances(knowledge, citations);
    cast.forEach(member -> names.put(member.id(), member.name()));
  }

  List<Explanation.CastMember> members() {
    return cast.stream().map(this::member).toList();
  }

  private Explanation.CastMember member(CastMember member) {
    return new Explanation.CastMember(
        member.id(),
        member.name(),
        member.aliases(),
        member.kind(),
        pronouns(member),
        member.mentions(),
        member.firstPage(),
        about(member),
        appearances.first(member.id()),
        appearances.last(member.id()),
        appearances.spoken(member.id()));
  }

  private static @Nullable String pronouns(CastMember member) {
    if (member.plural()) {
      return "they";
    }
    return switch (member.gender()) {
      case HE -> "he";
      case SHE -> "she";
      case IT -> "it";
      case UNKNOWN -> member.kind().equals("person") ? null : "it";
    };
  }

  private List<Claim> about(CastMember member) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (About about : member.abouts()) {
      String text = sentence(member, about);
      if (text != null && claims.size() < MOST) {
        claims.putIfAbsent(
            text,
            new Claim(
                text, Footing.STATED, 0.8, false, "cast", List.of(citations.at(about.span()))));
      }
    }
    return new ArrayList<>(claims.values());
  }

  /** "Julia is Angier's wife.", or null where the name already says it. */
  private @Nullable String sentence(CastMember member, About about) {
    String is = member.plural() ? " are " : " is ";
    String owner = about.owner() == null ? null : names.get(about.owner());
    if (about.owner() != null && owner == null) {
      return null;
    }
    String what =
        owner == null
            ? (member.plural() ? about.noun() : article(about.noun()) + about.noun())
            : owner + "'s " + about.noun();
    return what.equalsIgnoreCase(member.name())
            || member.name().equalsIgnoreCase("the " + about.noun())
            || member.name().equalsIgnoreCase("a " + about.noun())
        ? null
        : member.name() + is + what + ".";
  }

  private static String article(String noun) {
    String first = noun.substring(0, noun.indexOf(' ') + 1);
    if (first.equals("most ") || first.endsWith("iest ")) {
      return "the ";
    }
    return "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an " : "a ";
  }
}
