package org.denouement.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds lines by their words and by those meant in them, with BM25.
 *
 * <p>A passage is a line, or two lines in a row; pronouns count as those they mean. The index holds
 * what was read and nothing else, so its statistics are the reader's own. Equal scores come in
 * telling order.
 */
final class PassageIndex {

  private static final String LINE = "line";
  private static final String PAIR = "pair";
  private static final String AT = "at";

  /**
   * Lucene's advice to switch vector instructions on, of no use for an index this small; held, or
   * its level would be forgotten.
   */
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    ADVICE.setLevel(Level.OFF);
  }

  private final IndexSearcher searcher;
  private final int size;

  PassageIndex(List<Line> lines) {
    size = lines.size();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      // One segment, in telling order, so that the order of equals is the story's.
      IndexWriterConfig config =
          new IndexWriterConfig(new WhitespaceAnalyzer())
              .setMaxBufferedDocs(Math.max(2, 3 * size))
              .setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Line line : lines) {
          writer.addDocument(passage(line.index(), LINE, List.of(line)));
        }
        for (int i = 0; i + 1 < size; i++) {
          writer.addDocument(passage(i, PAIR, lines.subList(i, i + 2)));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be written", e);
    }
  }

  private static Document passage(int at, String kind, List<Line> lines) {
    StringBuilder words = new StringBuilder();
    for (Line line : lines) {
      line.stems().stream().sorted().forEach(stem -> words.append(stem).append(' '));
      line.who().stream().sorted().forEach(id -> words.append(who(id)).append(' '));
    }
    Document passage = new Document();
    passage.add(new TextField(kind, words.toString(), Field.Store.NO));
    passage.add(new StoredField(AT, at));
    return passage;
  }

  private static String who(String id) {
    return "@" + id;
  }

  /** In how many lines one of these stands; several stems count where the rarest does. */
  int lines(Term term) {
    int lines = term.who() == null ? 0 : frequency(who(term.who()));
    for (Term.Variant variant : term.variants()) {
      lines += variant.stems().stream().mapToInt(this::frequency).min().orElse(0);
    }
    return Math.min(lines, size);
  }

  /** Whether a stem stands in any line. */
  boolean has(String stem) {
    return frequency(stem) > 0;
  }

  private int frequency(String word) {
    try {
      return searcher.getIndexReader().docFreq(new org.apache.lucene.index.Term(LINE, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of the lines that speak most of the terms, in telling order. */
  SortedSet<Integer> search(List<Term> terms, int most) {
    SortedSet<Integer> found = new TreeSet<>();
    try {
      for (String kind : List.of(LINE, PAIR)) {
        StoredFields fields = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query(terms, kind), most).scoreDocs) {
          int at = fields.document(hit.doc).getField(AT).numericValue().intValue();
          found.add(at);
          if (kind.equals(PAIR)) {
            found.add(at + 1);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Query query(List<Term> terms, String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Term term : terms) {
      List<Query> any = new ArrayList<>();
      if (term.who() != null) {
        any.add(word(field, who(term.who())));
      }
      for (Term.Variant variant : term.variants()) {
        any.add(new BoostQuery(variant(variant, field), (float) variant.likeness()));
      }
      all.add(new BoostQuery(new DisjunctionMaxQuery(any, 0), (float) term.weight()), Occur.SHOULD);
    }
    return all.build();
  }

  private static Query variant(Term.Variant variant, String field) {
    if (variant.stems().size() == 1) {
      return word(field, variant.stems().getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    variant.stems().forEach(stem -> all.add(word(field, stem), Occur.MUST));
    return all.build();
  }

  private static Query word(String field, String word) {
    return new TermQuery(new org.apache.lucene.index.Term(field, word));
  }
}
