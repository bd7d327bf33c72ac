package io.github.xingfujia.books;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.xingfujia.way.Loaded;
import java.util.List;
import java.util.Optional;

/** The shelves of a house by their tables. */
final class Shelves {

    private final ImmutableSortedMap<TableCode, Shelf> shelves;
    private final Lines lines;

    Shelves(List<Shelf> shelves) {
        this.shelves = ImmutableSortedMap.copyOf(Maps.uniqueIndex(shelves, Shelf::table));
        this.lines = new Lines(this.shelves);
    }

    Optional<Shelf> of(TableCode table) {
        return Optional.ofNullable(shelves.get(table));
    }

    List<Shelf> all() {
        return shelves.values().asList();
    }

    Line line(TableCode table, Loaded loaded) {
        return loaded.of(lines, Lines.of(table));
    }

    Lines lines() {
        return lines;
    }
}
