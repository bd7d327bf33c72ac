package io.github.xingfujia.countyapp;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A file with one {@code name=value} a line (设置文件). What is wrong in it is told by the name of its line: what stands there is a
 * secret, and repeated nowhere.
 */
final class LineFile {

    private final String kind;
    private final Path file;
    private final Properties lines = new Properties();

    private LineFile(String kind, Path file) {
        this.kind = kind;
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param kind what it is, as its messages begin
     * @param known whether there is a line of a name
     * @param all the lines there are, to be told to whoever wrote another
     */
    static LineFile read(String kind, Path file, Predicate<String> known, String all) {
        LineFile read = new LineFile(kind, file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.with("trouble." + kind + ".file", file);
        }
        read.names().stream().filter(known.negate()).findFirst().ifPresent(n -> {
            throw Trouble.with("trouble." + kind + ".unknown", file, n, all);
        });
        return read;
    }

    /** Returns the names of the lines in their order of letters. */
    List<String> names() {
        return List.copyOf(new TreeSet<>(lines.stringPropertyNames()));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(lines.getProperty(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    String needed(String name) {
        return needed(name, name);
    }

    /** Returns what a line says that is written as {@code rule} says. */
    String needed(String name, String rule) {
        return given(name).orElseThrow(() -> wrong(name, rule));
    }

    URI address(String name) {
        return address(name, name);
    }

    URI address(String name, String rule) {
        try {
            return URI.create(needed(name, rule));
        } catch (IllegalArgumentException e) {
            throw wrong(name, rule);
        }
    }

    /** Returns that a line is missing or not as it should be. */
    Trouble wrong(String name) {
        return wrong(name, name);
    }

    /** Returns the same of a line that is written as {@code rule} says. */
    Trouble wrong(String name, String rule) {
        return Trouble.with("trouble." + kind + ".line", file, name, Texts.of(kind + "." + rule));
    }
}
