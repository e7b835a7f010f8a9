package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.denouement.explain.Claim;
import org.denouement.explain.Explanation;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.explain.Explanation.GiveAndTake;
import org.denouement.explain.Explanation.Happening;
import org.denouement.explain.Explanation.Relationship;
import org.denouement.explain.Explanation.State;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Balance;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Stage;
import org.jspecify.annotations.Nullable;

/** Chooses the relationships that are told, and says each in words. */
final class Bonds {

  /** States that say little when nothing follows from them. */
  private static final Set<String> SLIGHT = Set.of("strangers", "acquainted");

  private final Explanation explanation;
  private final Map<String, CastMember> cast;
  private final Notes notes;
  private final Balances balances;

  /** The last rank in the order of the story. */
  private final int last;

  Bonds(Explanation explanation, Notes notes) {
    this.explanation = explanation;
    this.notes = notes;
    this.balances = new Balances(notes);
    cast =
        explanation.cast().stream()
            .collect(Collectors.toMap(CastMember::id, Function.identity(), (one, same) -> one));
    last =
        IntStream.concat(
                explanation.happenings().stream().mapToInt(Happening::storyOrder),
                explanation.relationships().stream()
                    .flatMap(pair -> pair.states().stream())
                    .mapToInt(State::storyOrder))
            .max()
            .orElse(1);
  }

  /** The relationships between the most mentioned, slight ones last. */
  Choice<Bond> choose(int limit) {
    Choice<Relationship> chosen =
        Choice.first(
            explanation.relationships().stream()
                .filter(pair -> cast.keySet().containsAll(pair.between()))
                .sorted(
                    Comparator.comparing(Bonds::slight)
                        .thenComparing(Comparator.comparingInt(this::mentions).reversed()))
                .toList(),
            limit);
    return new Choice<>(chosen.told().stream().map(this::bond).toList(), chosen.leftOut());
  }

  private static boolean slight(Relationship pair) {
    return pair.states().size() == 1 && SLIGHT.contains(pair.finalState());
  }

  private int mentions(Relationship pair) {
    return pair.between().stream().mapToInt(id -> member(id).mentions()).min().orElse(0);
  }

  private Bond bond(Relationship pair) {
    List<Stage> stages = new ArrayList<>();
    for (State state : pair.states()) {
      stages.add(new Stage(CleanText.line(state.state()), line(state), from(state)));
    }
    String first = name(pair.between().getFirst());
    String second = name(pair.between().getLast());
    Balance balance = balance(pair);
    Line giveAndTake =
        balance == null
            ? null
            : new Line(
                GiveAndTakeWords.of(first, second, balance), Footing.INFERRED, balance.notes());
    return new Bond(
        Wording.opening(first),
        second,
        stages,
        CleanText.line(pair.finalState()),
        giveAndTake,
        balance);
  }

  private double from(State state) {
    return (state.storyOrder() - 1.0) / last;
  }

  /**
   * The words it rests on; the state says already what its claim does, but not what one is to the
   * other: "Ben is Ann's brother".
   */
  private Line line(State state) {
    Claim because = state.because();
    String role = state.role();
    String quote = Quotation.brief(because.evidence().getFirst().quote());
    String said = CleanText.line(because.text()).replaceFirst("[.]$", "");
    boolean tells = role != null && said.matches(".*['\u2019]s? " + Pattern.quote(role));
    return new Line(
        tells ? said + ": " + quote : quote, because.footing(), notes.cite(because.evidence()));
  }

  private @Nullable Balance balance(Relationship pair) {
    GiveAndTake one = pair.giveAndTake().get(pair.between().getFirst());
    GiveAndTake other = pair.giveAndTake().get(pair.between().getLast());
    return one == null || other == null ? null : balances.of(one, other);
  }

  private CastMember member(String id) {
    return Objects.requireNonNull(cast.get(id));
  }

  private String name(String id) {
    return CleanText.line(member(id).name());
  }
}
