package org.denouement.export;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.export.CastNetwork.Tie;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the network of the cast as GEXF (gexf.net, 1.2 draft) and as GraphML (Brandes et al.,
 * graphml.graphdrawing.org).
 *
 * <p>An edge weighs as many pages as mention both; how often they have to do with each other stands
 * beside it, since a program such as Gephi leaves out what weighs nothing.
 */
final class NetworkFile {

  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  /** What XML 1.0 cannot hold (section 2.2). */
  private static final String UNWRITABLE =
      "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  /** One thing that is told of each node or each edge; null where it is unknown. */
  private record Column<T>(String name, Function<T, @Nullable Object> value) {

    static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
      return new Column<>(name, value);
    }

    boolean isNumber() {
      return !TEXTS.contains(name);
    }
  }

  private static final List<String> TEXTS = List.of("kind", "pronouns", "aliases");

  private static final List<Column<CastMember>> OF_NODES =
      List.of(
          Column.of("kind", CastMember::kind),
          Column.of("pronouns", CastMember::pronouns),
          Column.of("aliases", member -> String.join("; ", member.aliases())),
          Column.of("mentions", CastMember::mentions),
          Column.of("firstPage", CastMember::firstPage),
          Column.of("lastPage", NetworkFile::lastPage),
          Column.of("quotes", member -> member.spoken().quotes()),
          Column.of("words", member -> member.spoken().words()),
          Column.of("reported", member -> member.spoken().reported()));

  private static final List<Column<Tie>> OF_EDGES =
      List.of(
          Column.of("pages", Tie::pages),
          Column.of("interactions", Tie::interactions),
          Column.of("talks", Tie::talks),
          Column.of("happenings", Tie::happenings));

  private NetworkFile() {}

  private static @Nullable Object lastPage(CastMember member) {
    Evidence last = member.last();
    return last == null ? null : last.page();
  }

  /** The network as GEXF. */
  static String gexf(CastNetwork network) {
    GEXFExporter<CastMember, Tie> exporter =
        new GEXFExporter<>(CastMember::id, NetworkFile::edgeId);
    exporter.setCreator("Denouement");
    exporter.setDescription("Who has to do with whom; an edge weighs the pages that mention both");
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    for (Column<CastMember> column : OF_NODES) {
      exporter.registerAttribute(
          column.name(), GEXFExporter.AttributeCategory.NODE, gexfType(column));
    }
    for (Column<Tie> column : OF_EDGES) {
      exporter.registerAttribute(
          column.name(), GEXFExporter.AttributeCategory.EDGE, gexfType(column));
    }
    return written(network, exporter, exporter);
  }

  private static GEXFAttributeType gexfType(Column<?> column) {
    return column.isNumber() ? GEXFAttributeType.INTEGER : GEXFAttributeType.STRING;
  }

  /** The network as GraphML. */
  static String graphml(CastNetwork network) {
    GraphMLExporter<CastMember, Tie> exporter = new GraphMLExporter<>(CastMember::id);
    exporter.setEdgeIdProvider(NetworkFile::edgeId);
    exporter.setVertexLabelAttributeName(LABEL);
    exporter.setExportVertexLabels(true);
    exporter.setEdgeWeightAttributeName(WEIGHT);
    exporter.setExportEdgeWeights(true);
    for (Column<CastMember> column : OF_NODES) {
      exporter.registerAttribute(
          column.name(), GraphMLExporter.AttributeCategory.NODE, graphmlType(column));
    }
    for (Column<Tie> column : OF_EDGES) {
      exporter.registerAttribute(
          column.name(), GraphMLExporter.AttributeCategory.EDGE, graphmlType(column));
    }
    return written(network, exporter, exporter);
  }

  private static AttributeType graphmlType(Column<?> column) {
    return column.isNumber() ? AttributeType.INT : AttributeType.STRING;
  }

  private static String written(
      CastNetwork network,
      BaseExporter<CastMember, Tie> attributes,
      GraphExporter<CastMember, Tie> exporter) {
    attributes.setVertexAttributeProvider(NetworkFile::ofNode);
    attributes.setEdgeAttributeProvider(tie -> values(tie, OF_EDGES));
    StringWriter out = new StringWriter();
    exporter.exportGraph(graph(network), out);
    return out.toString().replace("\r\n", "\n");
  }

  private static Map<String, Attribute> ofNode(CastMember member) {
    Map<String, Attribute> values = values(member, OF_NODES);
    values.put(LABEL, DefaultAttribute.createAttribute(writable(member.name())));
    return values;
  }

  private static <T> Map<String, Attribute> values(T of, List<Column<T>> columns) {
    Map<String, Attribute> values = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      Object value = column.value().apply(of);
      if (value != null) {
        values.put(
            column.name(), DefaultAttribute.createAttribute(writable(String.valueOf(value))));
      }
    }
    return values;
  }

  private static String writable(String text) {
    return text.replaceAll(UNWRITABLE, "\uFFFD");
  }

  private static String edgeId(Tie tie) {
    return tie.one() + "-" + tie.other();
  }

  private static Graph<CastMember, Tie> graph(CastNetwork network) {
    Graph<CastMember, Tie> graph = new SimpleWeightedGraph<>(Tie.class);
    Map<String, CastMember> byId = new LinkedHashMap<>();
    for (CastMember member : network.nodes()) {
      byId.put(member.id(), member);
      graph.addVertex(member);
    }
    for (Tie tie : network.ties()) {
      graph.addEdge(byId.get(tie.one()), byId.get(tie.other()), tie);
      graph.setEdgeWeight(tie, Math.max(1, tie.pages()));
    }
    return graph;
  }
}
