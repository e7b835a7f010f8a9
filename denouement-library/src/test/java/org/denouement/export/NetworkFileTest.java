package org.denouement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.denouement.Story;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.explain.Explanation.Spoken;
import org.denouement.export.CastNetwork.Tie;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NetworkFileTest {

  private static final CastNetwork NETWORK =
      new CastNetwork(
          List.of(member("c1", "Nora & <Tom>\u0001", "she"), member("c2", "Tom", null)),
          List.of(new Tie("c1", "c2", 2, 3, 6)));

  @TempDir private Path temp;

  private static CastMember member(String id, String name, String pronouns) {
    return new CastMember(
        id, name, List.of(), "person", pronouns, 4, 1, List.of(), null, null, Spoken.NOTHING);
  }

  private CastNetwork network(String text) throws IOException {
    return CastNetwork.of(Story.read(Files.writeString(temp.resolve("story.txt"), text)));
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, Parser.xmlParser());
  }

  /** Checks a file against the schema of its format, as the exporters' own library has it. */
  private static void validate(String file, String schema) throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file,file");
    factory
        .newSchema(GraphMLExporter.class.getResource("/" + schema))
        .newValidator()
        .validate(new StreamSource(new StringReader(file)));
  }

  /** What is told of an element, under the names that the file declares. */
  private static Map<String, String> values(
      Element of, List<Element> declared, String name, String value, String key) {
    Map<String, String> names = new HashMap<>();
    declared.forEach(one -> names.put(one.attr("id"), one.attr(name)));
    Map<String, String> values = new HashMap<>();
    for (Element one : of.select(value)) {
      values.put(names.get(one.attr(key)), one.hasAttr("value") ? one.attr("value") : one.text());
    }
    return values;
  }

  @Test
  void those_who_speak_act_and_stand_on_a_page_together_are_tied() throws IOException {
    CastNetwork network =
        network(
            """
            Nora met Tom in Lisbon. “Where were you, Tom?” said Nora.

            Nora kissed Tom. Then Paulo came to the harbour.
            """);

    Map<String, String> names = new HashMap<>();
    network.nodes().forEach(member -> names.put(member.name(), member.id()));
    Tie tie =
        network.ties().stream()
            .filter(one -> one.one().equals(names.get("Nora")))
            .filter(one -> one.other().equals(names.get("Tom")))
            .findFirst()
            .orElseThrow();
    assertThat(tie.talks()).isEqualTo(1);
    assertThat(tie.happenings()).isGreaterThanOrEqualTo(2);
    assertThat(tie.interactions()).isEqualTo(tie.talks() + tie.happenings());
    assertThat(tie.pages()).isEqualTo(1);
    assertThat(network.ties())
        .anySatisfy(one -> {
          assertThat(one.other()).isEqualTo(names.get("Paulo"));
          assertThat(one.interactions()).isZero();
          assertThat(one.pages()).isEqualTo(1);
        });
  }

  @Test
  void gexf_is_valid_and_tells_all_of_nodes_and_edges() throws Exception {
    String gexf = NetworkFile.gexf(NETWORK);

    validate(gexf, "gexf.xsd");
    Document document = xml(gexf);
    List<Element> nodes = document.select("node");
    assertThat(nodes.getFirst().attr("label")).isEqualTo("Nora & <Tom>\uFFFD");
    assertThat(
            values(
                nodes.getFirst(),
                document.select("attributes[class=node] attribute"),
                "title",
                "attvalue",
                "for"))
        .containsEntry("kind", "person")
        .containsEntry("pronouns", "she")
        .containsEntry("mentions", "4")
        .containsEntry("firstPage", "1")
        .containsEntry("words", "0");
    Element edge = document.selectFirst("edge");
    assertThat(edge.attr("source") + edge.attr("target")).isEqualTo("c1c2");
    assertThat(Double.parseDouble(edge.attr("weight"))).isEqualTo(6);
    assertThat(
            values(
                edge,
                document.select("attributes[class=edge] attribute"),
                "title",
                "attvalue",
                "for"))
        .containsEntry("interactions", "5")
        .containsEntry("pages", "6");
    assertThat(document.selectFirst("graph").attr("defaultedgetype")).isEqualTo("undirected");
  }

  @Test
  void graphml_is_valid_and_tells_the_same() throws Exception {
    String graphml = NetworkFile.graphml(NETWORK);

    validate(graphml, "graphml.xsd");
    Document document = xml(graphml);
    List<Element> keys = document.select("key");
    assertThat(values(document.selectFirst("node"), keys, "attr.name", "data", "key"))
        .containsEntry("label", "Nora & <Tom>\uFFFD")
        .containsEntry("pronouns", "she")
        .containsEntry("mentions", "4");
    assertThat(values(document.select("node").get(1), keys, "attr.name", "data", "key"))
        .doesNotContainKey("pronouns");
    assertThat(values(document.selectFirst("edge"), keys, "attr.name", "data", "key"))
        .containsEntry("weight", "6.0")
        .containsEntry("talks", "2")
        .containsEntry("happenings", "3");
  }

  @Test
  void a_network_of_nobody_is_a_file_all_the_same() throws Exception {
    CastNetwork nobody = new CastNetwork(List.of(), List.of());

    validate(NetworkFile.gexf(nobody), "gexf.xsd");
    validate(NetworkFile.graphml(nobody), "graphml.xsd");
  }
}
