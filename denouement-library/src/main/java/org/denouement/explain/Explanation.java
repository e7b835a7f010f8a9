package org.denouement.explain;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a story at a horizon: the contract {@code denouement.explanation/1}.
 *
 * @param story what was read
 * @param work facts about the work
 * @param cast who is in it, by first appearance
 * @param happenings what happens, in telling order
 * @param atOdds what the text tells at odds about when something happened
 * @param relationships how each stands to the others
 * @param threads the questions the story raises
 * @param echoes what the text makes alike
 * @param message what the text says about its meaning
 * @param headline the question of the page, or null when nothing is asked
 */
public record Explanation(
    StoryFacts story,
    List<WorkClaim> work,
    List<CastMember> cast,
    List<Happening> happenings,
    List<AtOdds> atOdds,
    List<Relationship> relationships,
    List<StoryThread> threads,
    List<Echo> echoes,
    List<Claim> message,
    @Nullable Headline headline) {

  /** The contract's name and version. */
  public static final String SCHEMA = "denouement.explanation/1";

  public Explanation {
    work = List.copyOf(work);
    cast = List.copyOf(cast);
    happenings = List.copyOf(happenings);
    atOdds = List.copyOf(atOdds);
    relationships = List.copyOf(relationships);
    threads = List.copyOf(threads);
    echoes = List.copyOf(echoes);
    message = List.copyOf(message);
  }

  /**
   * What was read.
   *
   * @param title the title the text gives, or null
   * @param words words read so far
   * @param pages pages read so far
   * @param until how far that is
   */
  public record StoryFacts(@Nullable String title, int words, int pages, Until until) {}

  /**
   * How far was read.
   *
   * @param page the last page read, 0 for none
   * @param end its end in the text as read
   * @param of how many pages the whole text has
   */
  public record Until(int page, int end, int of) {}

  /**
   * A fact about the work.
   *
   * @param key title, year, language, platform, released or leads
   */
  public record WorkClaim(String key, Claim claim) {}

  /**
   * Somebody in the story.
   *
   * @param id numbered by first appearance: "c1"
   * @param name the fullest name read so far
   * @param aliases other names and descriptions read so far
   * @param kind "person", "animal" or "group"
   * @param pronouns "he", "she", "they", "it", or null where the text does not tell
   * @param mentions how often they are mentioned so far
   * @param firstPage where they first appear
   * @param about who they are
   * @param first the sentence that first mentions them, or null where none does by itself
   * @param last the one that last does
   * @param spoken how much they speak
   */
  public record CastMember(
      String id,
      String name,
      List<String> aliases,
      String kind,
      @Nullable String pronouns,
      int mentions,
      int firstPage,
      List<Claim> about,
      @Nullable Evidence first,
      @Nullable Evidence last,
      Spoken spoken) {
    public CastMember {
      aliases = List.copyOf(aliases);
      about = List.copyOf(about);
    }
  }

  /**
   * How much somebody speaks, as far as speakers are known.
   *
   * @param quotes in how many quotations
   * @param words how many words stand in those
   * @param reported how often the text reports what they say
   * @param evidence the first passages in which they speak
   */
  public record Spoken(int quotes, int words, int reported, List<Evidence> evidence) {

    /** Somebody who says nothing. */
    public static final Spoken NOTHING = new Spoken(0, 0, 0, List.of());

    public Spoken {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something that happens.
   *
   * @param id "h1", "h2", ... in telling order
   * @param what the sentence that tells it
   * @param participants ids of the cast
   * @param place where, if the text says
   * @param frame the id of the stretch told at one story time: "f1", ...
   * @param toldOrder rank in the telling, from 1
   * @param storyOrder rank in the story world, from 1; equal where the text does not tell which
   *     came first
   * @param flashback told after something that happened later
   * @param weight how much the telling should mind it, 0 to 1
   * @param when what the text says of when it happened, or null
   */
  public record Happening(
      String id,
      Claim what,
      List<String> participants,
      @Nullable String place,
      String frame,
      int toldOrder,
      int storyOrder,
      boolean flashback,
      double weight,
      @Nullable When when) {
    public Happening {
      participants = List.copyOf(participants);
    }
  }

  /**
   * What the text says of when something happened.
   *
   * @param kind "date", "later" or "earlier" than what is told before, or "age" of somebody
   * @param value a date or a duration by ISO 8601: "1982-05", "P3Y"; X where the text tells no
   *     number, as in TIMEX3
   * @param evidence the words
   */
  public record When(String kind, String value, Evidence evidence) {}

  /**
   * How two of the cast stand to each other.
   *
   * @param between two cast ids
   * @param states in story order; never empty
   * @param finalState the last one, in life where somebody dies
   * @param giveAndTake for each of the two, by cast id, what they do in it
   */
  public record Relationship(
      List<String> between,
      List<State> states,
      String finalState,
      SequencedMap<String, GiveAndTake> giveAndTake) {
    public Relationship {
      between = List.copyOf(between);
      states = List.copyOf(states);
    }
  }

  /**
   * One state of a relationship.
   *
   * @param state one of the design's words: "strangers", "couple", "kin", ...
   * @param role what the second is to the first ("mother"), or null
   * @param storyOrder rank in the story world
   * @param because the claim that tells it
   */
  public record State(String state, @Nullable String role, int storyOrder, Claim because) {}

  /**
   * One side's part in a relationship, counted.
   *
   * @param acts how often they act on the other
   * @param yields how often they give way
   * @param speaks how often they speak to the other
   * @param evidence the first passages the counts rest on
   * @param parts the same counts told finer, each with its passages; only what is counted at all
   */
  public record GiveAndTake(
      int acts, int yields, int speaks, List<Evidence> evidence, List<Counted> parts) {
    public GiveAndTake {
      evidence = List.copyOf(evidence);
      parts = List.copyOf(parts);
    }

    /** Counts that are not told finer. */
    public GiveAndTake(int acts, int yields, int speaks, List<Evidence> evidence) {
      this(acts, yields, speaks, evidence, List.of());
    }
  }

  /**
   * How often one does one thing in a relationship.
   *
   * @param part "acts", "asks", "offers", "refuses", "yields", "gives up", "hears" or "speaks"
   * @param times how often
   * @param evidence the first passages that tell it
   */
  public record Counted(String part, int times, List<Evidence> evidence) {
    public Counted {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A question the story raises.
   *
   * @param raised where it is raised
   * @param answer where it is answered, or null while open
   */
  public record StoryThread(String question, Evidence raised, @Nullable Claim answer) {}

  /** Two passages the text makes alike. */
  public record Echo(Claim what, List<Evidence> between) {
    public Echo {
      between = List.copyOf(between);
    }
  }

  /** Two passages that tell at odds when something happened, and which of them was followed. */
  public record AtOdds(Claim what, List<Evidence> between) {
    public AtOdds {
      between = List.copyOf(between);
    }
  }

  /** The question of the page, and its answer. */
  public record Headline(String question, Answer answer) {}

  /** The cast member of an id. */
  public CastMember member(String id) {
    return cast.stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such cast member: " + id));
  }

  /** The names of the cast by id. */
  public Map<String, String> names() {
    return cast.stream()
        .collect(java.util.stream.Collectors.toUnmodifiableMap(CastMember::id, CastMember::name));
  }
}
