package io.github.xingfujia.network;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.SourceNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The division tree (区划树) of the county with everything above it, dated. Works alone, without store, actor or keys:
 *
 * <pre>{@code
 * Divisions tree = Divisions.read(Path.of("divisions.yaml"));
 * System.out.println(tree.path(DivisionCode.of("500118001001")));   // 中山路街道 / 中山路社区
 * }</pre>
 */
public final class Divisions {

    private final ImmutableSortedMap<DivisionCode, Division> tree;

    Divisions(NavigableMap<DivisionCode, Division> tree) {
        this.tree = ImmutableSortedMap.copyOfSorted(tree);
    }

    /**
     * Returns the tree of one file.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput with everything wrong in the file
     */
    public static Divisions read(Path file) {
        Checks problems = Checks.of();
        try {
            String name = String.valueOf(file.getFileName());
            Divisions read = read(List.of(SourceNode.yaml(name, Files.readString(file), problems)), problems);
            problems.orThrow();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tree of all files of the section {@code divisions}; a later file adds or replaces by code. */
    public static Divisions read(List<SourceNode> files, Checks problems) {
        return new DivisionsReader().read(files, problems);
    }

    /** Returns the division of that code, whether or not it still exists. */
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(tree.get(code));
    }

    /** Returns the code that stands for {@code code} on a day: what took its place, or itself. */
    public DivisionCode on(DivisionCode code, LocalDate day) {
        DivisionCode now = code;
        for (int i = 0; i <= tree.size(); i++) {
            Optional<DivisionCode> next = find(now)
                    .filter(d -> d.until().filter(u -> !day.isBefore(u)).isPresent())
                    .flatMap(Division::into);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    /** Returns the division itself or the nearest one above it that is known. */
    public Optional<Division> nearest(DivisionCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, c -> c.flatMap(DivisionCode::parent))
                .flatMap(c -> c.flatMap(this::find).stream())
                .findFirst();
    }

    /** Returns the divisions directly below, by code, those that ended included. */
    public List<Division> children(DivisionCode code) {
        return within(code).stream()
                .filter(d -> parent(d.code()).filter(code::equals).isPresent())
                .toList();
    }

    /** Returns the division and all below it, by code, those that ended included. */
    public List<Division> within(DivisionCode code) {
        return List.copyOf(
                tree.subMap(code, true, new DivisionCode(code.last()), true).values());
    }

    /** Returns all divisions by code, those that ended included. */
    public Collection<Division> all() {
        return tree.values();
    }

    /** Returns where a division lies, as people say it: {@code 中山路街道 / 中山路社区}; the county and above by name alone. */
    public String path(DivisionCode code) {
        if (code.level().compareTo(DivisionCode.Level.TOWN) < 0) {
            return label(code);
        }
        return Stream.of(code.at(DivisionCode.Level.TOWN), code)
                .distinct()
                .map(this::label)
                .collect(Collectors.joining(" / "));
    }

    private Optional<DivisionCode> parent(DivisionCode code) {
        return code.parent().flatMap(this::nearest).map(Division::code);
    }

    private String label(DivisionCode code) {
        return find(code).map(Division::label).orElseGet(code::toString);
    }
}
