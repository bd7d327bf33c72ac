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
 * A file of one {@code name=value} a line that holds secrets (配置文件). What is wrong in it is told by the name of its line: what stands
 * there is repeated nowhere.
 */
final class NamedLines {

    private final Path file;
    private final String kind;
    private final Properties lines = new Properties();

    private NamedLines(Path file, String kind) {
        this.file = file;
        this.kind = kind;
    }

    /**
     * Reads a file.
     *
     * @param kind the kind of file, which the texts about it begin with
     */
    static NamedLines read(Path file, String kind) {
        NamedLines read = new NamedLines(file, kind);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.with("trouble." + kind + ".file", file);
        }
        return read;
    }

    /** Refuses a line that is none of those there are. */
    void only(Predicate<String> known, String allowed) {
        names().stream().filter(known.negate()).findFirst().ifPresent(n -> {
            throw Trouble.with("trouble." + kind + ".unknown", file, n, allowed);
        });
    }

    /** Returns the names of the lines in their order of letters. */
    List<String> names() {
        return List.copyOf(new TreeSet<>(lines.stringPropertyNames()));
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(lines.getProperty(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** Returns what a line says; its rule is told when it says nothing. */
    String needed(String name, String rule) {
        return given(name).orElseThrow(() -> wrong(name, rule));
    }

    URI address(String name, String rule) {
        try {
            return URI.create(needed(name, rule));
        } catch (IllegalArgumentException e) {
            throw wrong(name, rule);
        }
    }

    /** Returns the trouble of one line by its rule, without what stands there. */
    Trouble wrong(String name, String rule) {
        return Trouble.with("trouble." + kind + ".line", file, name, Texts.of(kind + "." + rule));
    }
}
