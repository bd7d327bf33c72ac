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
import java.util.stream.Stream;

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
     * @param known the lines there are
     * @param open how further lines begin; empty for none
     */
    static LineFile read(String kind, Path file, List<String> known, String open) {
        LineFile read = new LineFile(kind, file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.with("trouble." + kind + ".file", file);
        }
        new TreeSet<>(read.lines.stringPropertyNames())
                .stream()
                        .filter(n -> !known.contains(n) && (open.isEmpty() || !n.startsWith(open)))
                        .findFirst()
                        .ifPresent(n -> {
                            String all = String.join(" ", known) + (open.isEmpty() ? "" : " " + open + "…");
                            throw Trouble.with("trouble." + kind + ".unknown", file, n, all);
                        });
        return read;
    }

    /** Returns the names of the lines that begin so. */
    Stream<String> beginning(String with) {
        return lines.stringPropertyNames().stream().filter(n -> n.startsWith(with));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(lines.getProperty(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    String needed(String name) {
        return given(name).orElseThrow(() -> wrong(name));
    }

    URI address(String name) {
        try {
            return URI.create(needed(name));
        } catch (IllegalArgumentException e) {
            throw wrong(name);
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
