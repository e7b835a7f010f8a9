package org.denouement.explain.face;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.denouement.explain.Claim;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Member;

/** Chooses the cast that is told: the main ones with who they are, the minor ones in short. */
final class CastChoice {

  /** A member of the main cast is mentioned at least this often for each mention of the first. */
  private static final double MAIN = 0.1;

  private static final Set<String> SAYING_NOTHING =
      Set.of(
          "", "is", "are", "was", "were", "a", "an", "the", "his", "her", "its", "their", "my",
          "our", "your");

  private static final Pattern POSSESSIVE =
      Pattern.compile("(?i)^(my|your|his|her|its|our|their)\\b");

  private static final Pattern ARTICLE = Pattern.compile("^(The|An?|This|That|These|Those) ");

  private final List<CastMember> byMentions;
  private final int main;
  private final Limits limits;
  private final Function<Claim, Line> lines;
  private final Sightings sightings;

  CastChoice(List<CastMember> cast, Limits limits, Function<Claim, Line> lines, Notes notes) {
    this.limits = limits;
    this.lines = lines;
    this.sightings = new Sightings(notes);
    byMentions =
        cast.stream()
            .sorted(
                Comparator.comparingInt(CastMember::mentions)
                    .reversed()
                    .thenComparingInt(CastMember::firstPage))
            .toList();
    main = Math.min(limits.main(), (int) byMentions.stream().filter(this::isMain).count());
  }

  /** The main cast, most mentioned first. */
  List<Member> main() {
    return byMentions.stream()
        .limit(main)
        .map(member -> member(member, limits.citations(), sightings::of))
        .toList();
  }

  /** The others, most mentioned first. */
  Choice<Member> minor() {
    Choice<CastMember> others =
        Choice.first(byMentions.subList(main, byMentions.size()), limits.minor());
    return new Choice<>(
        others.told().stream().map(member -> member(member, 1, sightings::brief)).toList(),
        others.leftOut());
  }

  private boolean isMain(CastMember member) {
    return member.mentions() > 1 && member.mentions() >= MAIN * byMentions.getFirst().mentions();
  }

  private Member member(CastMember member, int most, Function<CastMember, List<Line>> seen) {
    String name = CleanText.line(member.name());
    List<Claim> about =
        member.about().stream().filter(claim -> claim.footing() == Footing.STATED).toList();
    List<String> aliases = aliases(name, member.aliases(), about);
    Set<String> known = words(name + " " + String.join(" ", aliases));
    return new Member(
        member.id(),
        Wording.opening(name),
        aliases,
        member.kind(),
        member.pronouns(),
        member.mentions(),
        about.stream()
            .filter(claim -> !known.containsAll(words(claim.text())))
            .limit(most)
            .map(lines)
            .map(line -> under(name, line))
            .toList(),
        seen.apply(member));
  }

  /** What is said under a name does not say the name again. */
  private static Line under(String name, Line line) {
    for (String is : List.of(" is ", " are ")) {
      String opening = Wording.opening(name) + is;
      if (line.text().startsWith(opening)) {
        String rest = Wording.opening(line.text().substring(opening.length()));
        return new Line(rest, line.footing(), line.notes());
      }
    }
    return line;
  }

  /**
   * The other names that say something that neither the names before them nor the claims do; "his
   * boss" says it of nobody knows whom.
   */
  private List<String> aliases(String name, List<String> others, List<Claim> about) {
    Set<String> known = words(name);
    return others.stream()
        .map(CleanText::line)
        .map(alias -> withoutName(alias, name))
        .filter(alias -> !POSSESSIVE.matcher(alias).find())
        .filter(alias -> about.stream().noneMatch(claim -> isSaidBy(claim, alias)))
        .filter(alias -> known.addAll(words(alias)))
        .map(alias -> ARTICLE.matcher(alias).find() ? lower(alias) : alias)
        .limit(limits.aliases())
        .toList();
  }

  /** "Ann's boss Ben", of Ben, is "Ann's boss". */
  private static String withoutName(String alias, String name) {
    boolean ends = alias.endsWith(" " + name);
    return ends ? alias.substring(0, alias.length() - name.length() - 1) : alias;
  }

  /** Whether "Ann's boss" is what a claim says: "Ben is Ann Ross's boss." */
  private static boolean isSaidBy(Claim claim, String alias) {
    String noun = alias.substring(alias.lastIndexOf(' ') + 1);
    return alias.contains(" ") && claim.text().endsWith(" " + noun + ".");
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** The words of a text that say something: "Rex is a dog" says nothing of "Rex, a dog". */
  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.removeAll(SAYING_NOTHING);
    return words;
  }
}
