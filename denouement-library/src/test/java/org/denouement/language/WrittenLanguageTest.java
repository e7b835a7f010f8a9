package org.denouement.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French|Elle attendait depuis longtemps devant la porte du jardin, et personne ne venait. Le soir tombait sur les toits de la ville, les lampes s'allumaient une à une, et elle pensait à son frère qui était parti sans dire un mot. Qui donc lui avait menti ?",
        "German|Sie wartete schon lange vor dem Tor des Gartens, und niemand kam. Der Abend sank auf die Dächer der Stadt, die Lampen gingen nacheinander an, und sie dachte an ihren Bruder, der ohne ein Wort gegangen war. Wer hatte sie belogen? Das wollte sie wissen.",
        "Spanish|Esperaba desde hacía mucho tiempo delante de la puerta del jardín, y nadie venía. La noche caía sobre los tejados de la ciudad, las lámparas se encendían una a una, y ella pensaba en su hermano, que se había marchado sin decir una palabra.",
        "Dutch|Ze wachtte al lang voor het hek van de tuin, en niemand kwam. De avond viel over de daken van de stad, de lampen gingen een voor een aan, en ze dacht aan haar broer, die zonder een woord te zeggen was vertrokken. Wie had er tegen haar gelogen?",
        "Turkish|Bahçenin kapısının önünde uzun zamandır bekliyordu ve kimse gelmiyordu. Akşam şehrin çatılarına iniyor, lambalar birer birer yanıyordu. Tek kelime etmeden giden kardeşini düşünüyordu. Ona kim yalan söylemişti? Bunu bilmek istiyordu ama soracak kimse yoktu. Sonra kapı açıldı ve yaşlı bir adam içeri girdi. Kadın onu hemen tanıdı.",
      })
  void saysWhatAForeignTextLooksLike(String language, String text) {
    assertThat(WrittenLanguage.foreign(manuscript(text))).hasValue(language);
  }

  @Test
  void knowsEnglishWithManyNames() {
    assertThat(
            WrittenLanguage.foreign(
                manuscript(
                    "Semih, Defne, Ceyda, Ayşe and Mehmet meet Burak Deniz and Dilan Çiçek Deniz in Kadıköy. Semih's boss, Ms. Ceyda, "
                        + "hires Defne; Ayşe leaves Mehmet for Burak. Dilan tells Semih that Defne has gone to Düsseldorf. Semih follows her. "
                        + "Mehmet Yılmaz, Ayşe Yılmaz, Burak Özçivit and Fahriye Evcen wait in vain.")))
        .isEmpty();
  }

  @Test
  void givesShortTextsTheBenefitOfTheDoubt() {
    assertThat(WrittenLanguage.foreign(manuscript("Elle attendait depuis longtemps."))).isEmpty();
  }

  private static Manuscript manuscript(String text) {
    return new Manuscript(
        "story.txt",
        Format.PLAIN,
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0)),
        SourceMap.identity(),
        List.of());
  }
}
