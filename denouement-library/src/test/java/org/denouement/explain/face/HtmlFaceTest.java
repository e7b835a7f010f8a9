package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlFaceTest {

  @Test
  void every_link_leads_to_one_place_on_the_page() {
    Document page = page(Tales.ferry());

    assertThat(page.select("a[href]")).hasSizeGreaterThan(40);
    for (Element link : page.select("a[href]")) {
      String target = link.attr("href");
      assertThat(target).startsWith("#");
      assertThat(page.select("[id=" + target.substring(1) + "]")).as(target).hasSize(1);
    }
  }

  @Test
  void ids_stand_once() {
    List<String> ids = page(Tales.ferry()).select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void a_claim_leads_to_the_words_it_rests_on() {
    Document page = page(Tales.ferry());

    Element claim = page.selectFirst("#story a.claim:contains(They marry)");
    Element passage = page.selectFirst(claim.attr("href"));
    assertThat(passage.text()).isEqualTo("They marry within the year.");
    assertThat(passage.closest("section").id()).isEqualTo("text");
  }

  @Test
  void a_passage_leads_back_to_the_sentence_that_cites_it() {
    Document page = page(Tales.ferry());

    Element back = page.selectFirst("#text a.back");
    assertThat(page.selectFirst(back.attr("href")).closest("main")).isNotNull();
  }

  @Test
  void the_text_stands_word_for_word_beside_the_explanation() {
    Tale tale = Tales.ferry();
    Document page = page(tale);
    page.select("a.back").remove();

    assertThat(page.select("#text .leaf > *").eachText())
        .containsExactlyElementsOf(
            tale.manuscript.blocks().stream()
                .map(block -> block.span().of(tale.manuscript.text()))
                .toList());
  }

  @Test
  void passages_that_overlap_are_cut_at_their_borders_and_lit_as_one() {
    Tale tale = Tale.of("Ann leaves the house at dawn.\n\nBen stays. Ann returns.");
    tale.happens("Ann leaves the house", 1, false, 1)
        .raises("Who stays?", "the house at dawn.\n\nBen stays.", null)
        .raises("Where?", "the house", null);

    Document page = page(tale);

    assertThat(page.select("#e1").text()).isEqualTo("Ann leaves");
    assertThat(page.select(".n1").eachText()).containsExactly("the house");
    assertThat(page.select("#e2, .n2").eachText())
        .containsExactly("the house", "at dawn.", "Ben stays.");
    assertThat(page.select("style").html())
        .contains(":root:has(#e1:target) .n1", ":root:has(#e2:target) .n2")
        .doesNotContain("#e3:target");
    // The numbers wait until the passage around them is at its end, or the paragraph.
    assertThat(page.select("#text p").first().text()).endsWith("at dawn.13");
    assertThat(page.select("a.back").eachText()).containsExactly("1", "3", "2");
  }

  @Test
  void nothing_of_the_story_becomes_markup() {
    Document page = page(Hostile.tale());

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style, head > title, main, body")).hasSize(4);
    assertThat(
            page.select(
                "img, svg:not(figure svg, .bond > svg), iframe, object, embed, form, link, base"))
        .isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(key -> key.startsWith("on") || key.equals("style")));
    assertThat(page.select("[href], [src]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#"));
    assertThat(page.select("#text p").first().text()).contains("<script>alert(1)</script>");
  }

  @Test
  void the_policy_allows_only_the_pages_own_style_and_script() throws Exception {
    Document page = page(Hostile.tale());

    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src " + hash(page.selectFirst("style").data()))
        .contains("script-src " + hash(page.selectFirst("script").data()))
        .doesNotContain("unsafe");
  }

  @Test
  void headings_step_down_one_at_a_time() {
    Document page = page(Tales.ferry());

    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main, section[aria-labelledby], nav[aria-label]"))
        .hasSizeGreaterThan(5);
  }

  @Test
  void how_the_story_is_told_is_drawn_only_where_it_is_not_told_as_it_happened() {
    Tale straight = Tale.of("Ann leaves. Ben stays.");
    straight.happens("Ann leaves.", 1, false, 1).happens("Ben stays.", 2, false, 1);

    assertThat(page(straight).select("svg")).isEmpty();
    assertThat(page(Tales.ferry()).select("#story li")).hasSize(7);
    assertThat(page(Tales.ferry()).select("svg.leaps circle")).hasSize(7);
    assertThat(page(Tales.ferry()).select("svg.leaps a")).hasSize(1);
  }

  @Test
  void a_book_can_be_entered_by_chapter() {
    Tale tale = Tale.of("## Chapter I\n\nAnn goes.\n\n## Chapter II\n\nBen comes.");

    Document page = page(tale);

    assertThat(page.select(".chapters a").eachText()).containsExactly("Chapter I", "Chapter II");
    assertThat(page.select("#chapter-2").text()).isEqualTo("Chapter II");
    assertThat(page.select(".leaf")).hasSize(2);
  }

  private static Document page(Tale tale) {
    return Jsoup.parse(tale.shownBy(Face.HTML));
  }

  private static String hash(String source) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
