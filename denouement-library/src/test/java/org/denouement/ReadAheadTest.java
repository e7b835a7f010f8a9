package org.denouement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadAheadTest {

  private static final List<Integer> PAGES = IntStream.range(0, 500).boxed().toList();

  @Test
  void results_come_in_order_on_the_callers_thread() {
    List<Integer> taken = new ArrayList<>();
    Thread caller = Thread.currentThread();

    ReadAhead.each(
        PAGES,
        page -> page * page,
        result -> {
          assertThat(Thread.currentThread()).isSameAs(caller);
          taken.add(result);
        });

    assertThat(taken).isEqualTo(PAGES.stream().map(page -> page * page).toList());
  }

  @Test
  void what_goes_wrong_on_a_page_is_thrown() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            ReadAhead.each(
                PAGES,
                page -> {
                  if (page == 77) {
                    throw new IllegalStateException("page 77");
                  }
                  return page;
                },
                page -> {}))
        .withMessage("page 77");
  }
}
