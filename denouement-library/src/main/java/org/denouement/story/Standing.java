package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.story.Bond.Rank;
import org.jspecify.annotations.Nullable;

/**
 * How two stand to each other, from one turn to the next in story order.
 *
 * <p>Blood stays blood, and whoever is married stays so until they part or divorce, whatever their
 * mood; love stays love unless one harms the other; work and friendship give way to harm. Help
 * makes allies only of those who are nothing more, and of enemies; quarrels make enemies only of
 * those who are nothing to each other, or of people who merely met. Death changes nothing.
 */
final class Standing {

  /** A state with what brought it about. */
  record Reached(Bond bond, @Nullable String role, Turn turn, Tie because) {}

  /** So many dealings, and each doubling, ask for one more sign of a mood. */
  private static final int DEALINGS = 10;

  /** So many kindnesses make allies of those who are nothing more. */
  private static final int FAVOURS = 3;

  private final List<Reached> states = new ArrayList<>();

  /** The words that told of love; told again with the same after a parting, it is the old story. */
  private final Set<String> loves = new HashSet<>();

  /** How often a mood must show before it counts: the more two have to do, the oftener. */
  private final int support;

  private int drawn;
  private int quarrels;
  private int harms;
  private int helps;
  private int joins;
  private int favours;

  /**
   * Two of whom nothing is known yet.
   *
   * @param dealings how often they have to do with each other in all
   * @param least so many signs of a mood are not enough
   */
  Standing(int dealings, int least) {
    this.support = least + 32 - Integer.numberOfLeadingZeros(dealings / DEALINGS);
  }

  List<Reached> states() {
    return List.copyOf(states);
  }

  void apply(Tie tie) {
    Bond now = states.isEmpty() ? Bond.STRANGERS : states.getLast().bond();
    Rank rank = states.isEmpty() ? Rank.NONE : now.rank();
    if (now == Bond.KIN) {
      return;
    }
    switch (tie.turn()) {
      case KIN -> to(Bond.KIN, tie);
      case MEMBER -> {}
      case SHARE -> {
        if (rank.compareTo(Rank.WORK) <= 0) {
          to(Bond.COUPLE, tie);
        }
      }
      case SEE -> {
        if (states.isEmpty()) {
          to(Bond.STRANGERS, tie);
        }
      }
      case MEET -> {
        if (now == Bond.STRANGERS) {
          to(Bond.STRANGERS, tie);
          to(Bond.ACQUAINTED, tie);
        }
      }
      case BEFRIEND -> {
        if (rank.compareTo(Rank.WORK) <= 0 || (now == Bond.SEPARATED && !tie.lasting())) {
          to(Bond.FRIENDS, tie);
        }
      }
      case LOVE -> love(tie, now);
      case DRAWN -> {
        if (++drawn > 1) {
          love(tie, now);
        }
      }
      case ENGAGE -> {
        if (now != Bond.MARRIED && !(tie.lasting() && had(Bond.ENGAGED))) {
          to(Bond.ENGAGED, tie);
        }
      }
      case REFUSE -> {
        if (now == Bond.ENGAGED) {
          states.removeLast();
        }
      }
      case WED -> {
        if (!(tie.lasting() && had(Bond.MARRIED))) {
          to(Bond.MARRIED, tie);
        }
      }
      case DIVORCE -> {
        if (!had(Bond.MARRIED)) {
          to(Bond.MARRIED, tie);
        }
        to(Bond.DIVORCED, tie);
      }
      case BREAK -> {
        if (!now.isUnion() && now != Bond.SEPARATED && now != Bond.DIVORCED) {
          to(Bond.COUPLE, tie);
        }
        to(now == Bond.DIVORCED ? now : Bond.SEPARATED, tie);
      }
      case PART, LEAVE -> {
        if (now.isUnion()) {
          to(Bond.SEPARATED, tie);
        }
      }
      case RECONCILE -> reconcile(tie, now);
      case HIRE, SERVE -> work(Bond.EMPLOYER, tie, rank);
      case DISMISS -> dismiss(tie, now);
      case WORK -> work(Bond.COLLEAGUES, tie, rank);
      case ALLY -> mood(Bond.ALLIES, tie, now);
      case JOIN -> {
        if (rank == Rank.NONE && (++joins > 1 + support || kind())) {
          to(Bond.ALLIES, tie);
        }
      }
      case FAVOUR -> {
        favours++;
        if (rank == Rank.NONE && kind()) {
          to(Bond.ALLIES, tie);
        }
      }
      case DEAL -> {
        if (now == Bond.STRANGERS) {
          to(Bond.ACQUAINTED, tie);
        }
      }
      case HELP -> help(tie, now);
      case COMPETE -> {
        if (rank == Rank.NONE || now == Bond.COLLEAGUES) {
          to(Bond.RIVALS, tie);
        }
      }
      case ORDER -> {
        if (states.isEmpty() || now == Bond.ACQUAINTED) {
          to(Bond.EMPLOYER, tie);
        }
      }
      case FIGHT -> {
        boolean weak = rank == Rank.NONE || now == Bond.RIVALS;
        if (++harms > support && (weak || (now == Bond.EMPLOYER && harms > 1))) {
          to(Bond.ENEMIES, tie);
        }
      }
      case QUARREL -> quarrel(tie, now);
      case HARM -> harm(tie, now, 1);
      case DOOM -> harm(tie, now, 2);
      case CARE -> {
        if (rank == Rank.NONE || (now == Bond.SEPARATED && !tie.lasting())) {
          to(Bond.CARER, tie);
        }
      }
    }
  }

  /** Whether they have been kind to each other often enough, and never unkind. */
  private boolean kind() {
    return harms + quarrels == 0 && favours + joins >= FAVOURS + support;
  }

  private void love(Tie tie, Bond now) {
    boolean more = now == Bond.ENGAGED || now == Bond.MARRIED || now == Bond.COUPLE;
    boolean old = tie.lasting() && (had(Bond.COUPLE) || had(Bond.MARRIED));
    if (!more && !old && (loves.add(tie.word()) || !had(Bond.COUPLE))) {
      to(Bond.COUPLE, tie);
    }
    loves.add(tie.word());
  }

  private void reconcile(Tie tie, Bond now) {
    if (now == Bond.SEPARATED || now == Bond.DIVORCED) {
      to(before(), tie);
    } else if (now == Bond.ENEMIES || now == Bond.RIVALS) {
      to(had(Bond.ALLIES) ? Bond.ALLIES : Bond.FRIENDS, tie);
    }
  }

  /** What two who parted were before. */
  private Bond before() {
    for (int i = states.size() - 1; i >= 0; i--) {
      Bond bond = states.get(i).bond();
      if (bond.isUnion() || bond.rank() == Rank.WORK) {
        return bond;
      }
    }
    return Bond.COUPLE;
  }

  private void work(Bond bond, Tie tie, Rank rank) {
    boolean told = tie.lasting() && states.stream().anyMatch(s -> s.bond().rank() == Rank.WORK);
    boolean weaker = rank == Rank.NONE || (rank == Rank.MOOD && !tie.lasting());
    if (!told && weaker) {
      to(bond, tie);
    }
  }

  private void dismiss(Tie tie, Bond now) {
    if (now.rank() == Rank.NONE) {
      to(Bond.EMPLOYER, tie);
    }
    if (now.rank() == Rank.NONE || now.rank() == Rank.WORK) {
      to(Bond.SEPARATED, tie);
    }
  }

  private void mood(Bond bond, Tie tie, Bond now) {
    boolean open = now.rank() == Rank.NONE || now == Bond.ENEMIES || now == Bond.RIVALS;
    if (open || states.isEmpty()) {
      to(bond, tie);
    }
  }

  private void help(Tie tie, Bond now) {
    helps++;
    boolean stranger = states.isEmpty() || now.rank() == Rank.NONE;
    if (helps > support && (stranger || (now == Bond.ENEMIES && helps > 1))) {
      to(Bond.ALLIES, tie);
    }
  }

  private void quarrel(Tie tie, Bond now) {
    quarrels++;
    boolean mere = states.isEmpty() || now == Bond.ACQUAINTED;
    if (mere && quarrels > 1) {
      to(Bond.ENEMIES, tie);
    }
  }

  private void harm(Tie tie, Bond now, int weight) {
    harms += weight;
    boolean enough = harms > support + (now.isUnion() ? 1 : 0);
    if (enough && now.rank() != Rank.LAW && now != Bond.CARER) {
      to(Bond.ENEMIES, tie);
    }
  }

  private boolean had(Bond bond) {
    return states.stream().anyMatch(state -> state.bond() == bond);
  }

  private void to(Bond bond, Tie tie) {
    if (!states.isEmpty() && states.getLast().bond() == bond) {
      return;
    }
    boolean met = states.size() > 1 && states.getLast().bond() == Bond.ACQUAINTED;
    if (met && states.get(states.size() - 2).bond() == Bond.STRANGERS) {
      states.removeLast();
    }
    if (bond == Bond.KIN) {
      states.removeIf(state -> !state.bond().isUnion() && state.bond() != Bond.SEPARATED);
    }
    states.add(new Reached(bond, tie.role(), tie.turn(), tie));
  }
}
