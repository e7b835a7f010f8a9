package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
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
import org.denouement.explain.face.Telling.Side;
import org.denouement.explain.face.Telling.Stage;
import org.jspecify.annotations.Nullable;

/** Chooses the relationships that are told, and says each in words. */
final class Bonds {

  /** States that say little when nothing follows from them. */
  private static final Set<String> SLIGHT = Set.of("strangers", "acquainted");

  private final Explanation explanation;
  private final Map<String, CastMember> cast;
  private final Notes notes;

  /** The last rank in the order of the story. */
  private final int last;

  Bonds(Explanation explanation, Notes notes) {
    this.explanation = explanation;
    this.notes = notes;
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
      stages.add(new Stage(words(state), line(state.because()), from(state)));
    }
    Line giveAndTake = giveAndTake(pair);
    return new Bond(
        name(pair.between().getFirst()),
        name(pair.between().getLast()),
        stages,
        CleanText.line(pair.finalState()),
        giveAndTake,
        giveAndTake == null ? null : balance(pair));
  }

  private double from(State state) {
    return (state.storyOrder() - 1.0) / last;
  }

  private Balance balance(Relationship pair) {
    return new Balance(side(pair, pair.between().getFirst()), side(pair, pair.between().getLast()));
  }

  private Side side(Relationship pair, String id) {
    GiveAndTake side = Objects.requireNonNull(pair.giveAndTake().get(id));
    List<Integer> cited = notes.cite(side.evidence().stream().limit(1).toList());
    return new Side(
        side.acts(), side.yields(), side.speaks(), cited.isEmpty() ? 0 : cited.getFirst());
  }

  /** The state says already what its claim says, so the line gives the words it rests on. */
  private Line line(Claim because) {
    return new Line(
        Quotation.brief(because.evidence().getFirst().quote()),
        because.footing(),
        notes.cite(because.evidence()));
  }

  private static String words(State state) {
    String role = state.role();
    boolean said = role == null || state.state().startsWith(role);
    return CleanText.line(said ? state.state() : state.state() + " (" + role + ")");
  }

  private @Nullable Line giveAndTake(Relationship pair) {
    String first = pair.between().getFirst();
    String second = pair.between().getLast();
    GiveAndTake one = pair.giveAndTake().get(first);
    GiveAndTake other = pair.giveAndTake().get(second);
    if (one == null || other == null) {
      return null;
    }
    Optional<String> words = GiveAndTakeWords.of(name(first), one, name(second), other);
    return words
        .map(text -> line(text, one, other))
        .filter(line -> !line.notes().isEmpty())
        .orElse(null);
  }

  /** Takes turns, so that both sides are cited where a line cites only a few. */
  private Line line(String text, GiveAndTake one, GiveAndTake other) {
    List<Evidence> evidence = new ArrayList<>();
    int most = Math.max(one.evidence().size(), other.evidence().size());
    for (int i = 0; i < most; i++) {
      one.evidence().stream().skip(i).findFirst().ifPresent(evidence::add);
      other.evidence().stream().skip(i).findFirst().ifPresent(evidence::add);
    }
    return new Line(text, Footing.INFERRED, notes.cite(evidence));
  }

  private CastMember member(String id) {
    return Objects.requireNonNull(cast.get(id));
  }

  private String name(String id) {
    return CleanText.line(member(id).name());
  }
}
