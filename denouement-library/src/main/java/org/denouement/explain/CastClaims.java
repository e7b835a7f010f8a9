package org.denouement.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** "Julia is Angier's wife.", or null where the name says it or the noun is cut off a word. */
  private @Nullable String sentence(CastMember member, About about) {
    String is = member.plural() ? " are " : " is ";
    String owner = about.owner() == null ? null : names.get(about.owner());
    boolean circular = owner != null && owner.startsWith(member.name() + "'");
    boolean bare = owner == null && member.plural() && !about.noun().contains(" ");
    boolean stump = !Character.isLetterOrDigit(about.noun().codePointAt(0));
    if ((about.owner() != null && owner == null) || circular || bare || stump) {
      return null;
    }
    String noun = asWritten(about);
    String what =
        owner == null
            ? (member.plural() ? noun : article(noun) + noun)
            : owner + (owner.endsWith("s") ? "' " : "'s ") + noun;
    return what.equalsIgnoreCase(member.name())
            || member.name().equalsIgnoreCase("the " + about.noun())
            || member.name().equalsIgnoreCase("a " + about.noun())
            || isDescribedBy(member.name(), about.noun())
        ? null
        : capital(member.name()) + is + what + ".";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "their leader": a description that says the noun already. */
  private static boolean isDescribedBy(String name, String noun) {
    return Character.isLowerCase(name.charAt(0)) && name.endsWith(" " + noun);
  }

  /** The noun with the capitals of the text: "Canadian ambassador". */
  private String asWritten(About about) {
    Evidence evidence = citations.at(about.span());
    List<String> written = List.of(evidence.quote().split("[^\\p{L}\\p{N}.'\u2019-]+", -1));
    List<String> words = new ArrayList<>();
    for (String word : about.noun().split(" ", -1)) {
      words.add(
          written.stream()
              .filter(form -> form.equalsIgnoreCase(word))
              .filter(form -> isName(form, evidence))
              .findFirst()
              .orElse(word));
    }
    return String.join(" ", words);
  }

  /** Whether the capital of a word is its own and not that of a sentence's first. */
  private boolean isName(String form, Evidence evidence) {
    boolean first = evidence.quote().startsWith(form) && citations.opensSentence(evidence.start());
    return !first || !form.substring(1).equals(form.substring(1).toLowerCase(Locale.ROOT));
  }

  private static String article(String noun) {
    String first = noun.substring(0, noun.indexOf(' ') + 1);
    return first.equals("most ") || first.endsWith("iest ")
        ? "the "
        : IndefiniteArticle.before(noun) + " ";
  }
}
