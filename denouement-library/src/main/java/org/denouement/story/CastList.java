package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.language.Gender;
import org.denouement.language.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Says who of all that were mentioned is cast, and how each is called. */
final class CastList {

  private final List<Entity> entities;
  private final UnaryOperator<Entity> current;
  private final Billing billing;
  private final Set<String> taken = new HashSet<>();

  /** Descriptions of more than one: no other names of those who have a name. */
  private final Set<String> shared = new HashSet<>();

  /** Of all known, after so many sentences. */
  CastList(List<Entity> entities, UnaryOperator<Entity> current, int read) {
    this.entities = entities;
    this.current = current;
    billing = new Billing(new Namesakes(entities), read);
  }

  List<CastMember> members() {
    List<CastMember> members = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (Entity entity : entities) {
      if (isCast(entity)) {
        entity.names.keySet().forEach(name -> taken.add(plain(name)));
        entity.descriptions.stream()
            .map(CastList::plain)
            .distinct()
            .filter(description -> !once.add(description))
            .forEach(shared::add);
      }
    }
    for (Entity entity : entities) {
      if (isCast(entity)) {
        members.add(member(entity));
      }
    }
    return members;
  }

  /** Somebody mentioned, with what speaks for listing them. */
  record Candidate(CastMember member, SequencedSet<String> signs) {}

  /** All who were mentioned, listed or not. */
  List<Candidate> candidates() {
    return entities.stream()
        .filter(entity -> entity.mentions > 0)
        .map(entity ->
            new Candidate(
                member(entity), billing.signs(entity, isSeveral(entity), isSomebodys(entity))))
        .toList();
  }

  private boolean isCast(Entity entity) {
    return billing.isListed(entity, isSeveral(entity), isSomebodys(entity));
  }

  private static boolean isSeveral(Entity entity) {
    return entity.plural || entity.kind == Kind.GROUP;
  }

  /** Whether the text speaks of one person. */
  private static boolean isOne(Entity entity) {
    return entity.gender() == Gender.HE || entity.gender() == Gender.SHE;
  }

  private boolean isSomebodys(Entity entity) {
    return entity.abouts.stream().anyMatch(about -> about.owner() != null && tells(entity, about));
  }

  private CastMember member(Entity entity) {
    String fullName = entity.fullName();
    String name = fullName != null ? fullName : description(entity);
    @Nullable String common = entity.commonName();
    Set<String> aliases = new LinkedHashSet<>(entity.names.keySet());
    for (String description : entity.descriptions) {
      boolean vague = fullName != null && shared.contains(plain(description));
      if (taken.add(plain(description)) && !vague) {
        aliases.add(description);
      }
    }
    aliases.remove(name);
    List<CastMember.About> abouts = new ArrayList<>();
    for (Entity.About about : entity.abouts) {
      if (!tells(entity, about)) {
        continue;
      }
      @Nullable String owner =
          about.owner() == null ? null : "c" + current.apply(about.owner()).number;
      abouts.add(new CastMember.About(about.span(), owner, about.noun()));
    }
    boolean group = isSeveral(entity) || (entity.isOrganization() && !isOne(entity));
    String kind = group ? "group" : entity.kind == Kind.ANIMAL ? "animal" : "person";
    return new CastMember(
        "c" + entity.number,
        name,
        common != null ? common : name,
        List.copyOf(aliases),
        kind,
        entity.gender(),
        !entity.isOrganization() && isSeveral(entity),
        entity.mentions,
        entity.firstPage,
        abouts);
  }

  private boolean tells(Entity entity, Entity.About about) {
    @Nullable Entity owner = about.owner() == null ? null : current.apply(about.owner());
    return Predicates.tells(entity, new Entity.About(about.span(), owner, about.noun()));
  }

  /** "Paulo's mother" for who is only "his mother". */
  private String description(Entity entity) {
    for (Entity.About about : entity.abouts) {
      if (about.owner() != null) {
        String owner = current.apply(about.owner()).fullName();
        if (owner != null) {
          return owner + "'s " + about.noun();
        }
      }
    }
    return entity.descriptions.isEmpty() ? "somebody" : entity.descriptions.iterator().next();
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an|his|her|their|my|our|your) ", "");
  }
}
