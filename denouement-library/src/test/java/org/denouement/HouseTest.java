package org.denouement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "org.denouement", importOptions = HouseTest.NoTests.class)
class HouseTest {
  private static final String ROOT = "org.denouement";

  /** The rooms in the order of a reader's way; a room knows those before it, not its neighbours. */
  private static final List<Set<String>> ROOMS =
      List.of(
          Set.of("manuscript", "encoder"),
          Set.of("read", "language"),
          Set.of("speech", "coreference"),
          Set.of("story"),
          Set.of("explain"),
          Set.of("ask"),
          Set.of(""),
          Set.of("export"),
          Set.of("evaluate"));

  @ArchTest
  static void every_room_knows_only_the_rooms_before_it(JavaClasses classes) {
    for (int i = 0; i < ROOMS.size(); i++) {
      for (String room : ROOMS.get(i)) {
        List<Set<String>> before = ROOMS.subList(0, i);
        noClasses()
            .that(liveIn(Set.of(room)))
            .should()
            .dependOnClassesThat(
                liveInTheHouse()
                    .and(DescribedPredicate.not(liveIn(Set.of(room))))
                    .and(DescribedPredicate.not(liveInAny(before))))
            .as("package '" + room + "' depends only on " + before)
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @ArchTest
  static void every_package_is_a_known_room(JavaClasses classes) {
    assertThat(classes.stream().map(HouseTest::room).distinct())
        .isSubsetOf(ROOMS.stream().flatMap(Set::stream).toList());
  }

  @ArchTest
  static void every_package_is_null_marked_and_says_what_it_is(JavaClasses classes) {
    assertThat(classes.getPackage(ROOT).getSubpackagesInTree())
        .allSatisfy(HouseTest::isNullMarkedOrEmpty);
  }

  @ArchTest
  static final ArchRule what_is_explained_does_not_know_how_it_looks =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".explain")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".explain.face");

  @ArchTest
  static final ArchRule no_class_is_named_for_nothing =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  @ArchTest
  static final ArchRule no_clock_and_no_dice_change_a_result =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ThreadLocalRandom.class)
          .because("the same input gives the same bytes");

  @ArchTest
  static final ArchRule a_library_leaves_the_streams_to_its_caller =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  /** ArchUnit's own option knows target/test-classes, but not target/quick/test-classes. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static void isNullMarkedOrEmpty(JavaPackage p) {
    if (!p.getClasses().isEmpty()) {
      assertThat(p.isAnnotatedWith(NullMarked.class)).as("%s is @NullMarked", p.getName()).isTrue();
    }
  }

  private static String room(JavaClass c) {
    String inHouse = c.getPackageName().substring(ROOT.length());
    return inHouse.isEmpty() ? "" : inHouse.substring(1).split("\\.", -1)[0];
  }

  private static DescribedPredicate<JavaClass> liveInTheHouse() {
    return JavaClass.Predicates.resideInAPackage(ROOT + "..");
  }

  private static DescribedPredicate<JavaClass> liveIn(Set<String> rooms) {
    return DescribedPredicate.describe(
        "live in " + rooms, c -> c.getPackageName().startsWith(ROOT) && rooms.contains(room(c)));
  }

  private static DescribedPredicate<JavaClass> liveInAny(List<Set<String>> rooms) {
    return DescribedPredicate.describe(
        "live in " + rooms, c -> rooms.stream().anyMatch(r -> liveIn(r).test(c)));
  }
}
