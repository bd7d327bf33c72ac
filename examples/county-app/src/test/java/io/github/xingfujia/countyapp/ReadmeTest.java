package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles and runs; the ten lines print what the README says they print. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    private static final String PROGRAM = """
            import io.github.xingfujia.*;
            import io.github.xingfujia.adapters.jdbc.*;
            import io.github.xingfujia.casework.*;
            import io.github.xingfujia.kernel.*;
            import io.github.xingfujia.profile.*;
            import io.github.xingfujia.protection.*;
            import io.github.xingfujia.store.*;
            import java.nio.file.Path;
            import java.util.Locale;

            public final class Ten {
                public static void main(String[] args) {
            %s
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void the_ten_lines_print_what_the_readme_says() throws Exception {
        String readme = Files.readString(README);
        String lines = block(readme, "java");
        assertTrue(lines.lines().count() <= 10, "ten lines");
        assertEquals(
                block(readme, "text"), run(compiled(PROGRAM.formatted(lines))).stripTrailing());
    }

    @Test
    void the_steps_to_use_it_run_and_may_be_repeated_from_the_start() throws Exception {
        String readme = Files.readString(README);
        String part = readme.substring(readme.indexOf("## Use it"), readme.indexOf("## Run the county"));
        List<String> blocks = Pattern.compile("```java\\n(.*?)\\n?```", Pattern.DOTALL)
                .matcher(part)
                .results()
                .map(r -> inFolder(r.group(1)))
                .toList();
        assertEquals(4, blocks.size(), "what it needs, once, at every start, after an update");
        String told = "\nSystem.out.println(home.found() > 0 && home.work().stuck().isEmpty());";
        assertEquals(
                "true",
                run(compiled(PROGRAM.formatted(String.join("\n", blocks) + told)))
                        .strip());
        String again = blocks.get(0) + "\n" + blocks.get(2) + told;
        assertEquals("true", run(compiled(PROGRAM.formatted(again))).strip());
    }

    private String inFolder(String lines) {
        return lines.replace("file:./", "file:" + folder.toAbsolutePath() + "/")
                .replace("Path.of(\"county.key\")", "Path.of(\"" + folder.resolve("county.key") + "\")");
    }

    private static String block(String readme, String language) {
        String part = readme.substring(readme.indexOf("## Ten lines"));
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)\\n?```", Pattern.DOTALL)
                .matcher(part);
        assertTrue(block.find(), language);
        return block.group(1);
    }

    private Path compiled(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Ten.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-proc:none",
                    "-classpath",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            boolean done = compiler.getTask(errors, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertTrue(done, errors::toString);
        }
        return folder;
    }

    private static String run(Path classes) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Ten").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
