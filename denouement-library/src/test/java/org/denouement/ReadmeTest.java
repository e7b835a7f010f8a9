package org.denouement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  @Test
  void the_snippet_compiles_and_runs(@TempDir Path folder) throws Exception {
    String source = program(snippet());
    Path file = folder.resolve("Snippet.java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();

    boolean compiled =
        compiler
            .getTask(
                complaints,
                null,
                null,
                List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
            .call();

    assertThat(compiled).as(complaints.toString()).isTrue();
    assertThat(run(folder)).contains("Semih, first on page").contains("boss");
  }

  private static String snippet() throws Exception {
    Matcher block =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(Files.readString(REPOSITORY.resolve("README.md")));
    assertThat(block.find()).isTrue();
    return block.group(1).replace("\"examples/", "\"" + REPOSITORY + "/examples/");
  }

  private static String program(String snippet) {
    String imports =
        snippet
            .lines()
            .filter(line -> line.startsWith("import "))
            .collect(Collectors.joining("\n"));
    String body =
        snippet
            .lines()
            .filter(line -> !line.startsWith("import "))
            .collect(Collectors.joining("\n"));
    return imports
        + "\npublic class Snippet {\n  public static void run(java.io.PrintStream out) {\n"
        + body.replace("System.out", "out")
        + "\n  }\n}\n";
  }

  private static String run(Path folder) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass("Snippet")
          .getMethod("run", PrintStream.class)
          .invoke(null, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
