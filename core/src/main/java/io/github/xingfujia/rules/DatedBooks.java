package io.github.xingfujia.rules;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A book over time (分期规则书): packs in several versions, each in force from a day until its next one, and the book they
 * make together on any day.
 *
 * <p>A pack says which packs it lies {@code over}, such as a county over its province; without that it lies over those
 * given before it.
 */
public final class DatedBooks {

    private final NavigableMap<LocalDate, RuleBook> books;

    private DatedBooks(NavigableMap<LocalDate, RuleBook> books) {
        this.books = ImmutableSortedMap.copyOfSorted(books);
    }

    /** Returns the books that all versions of all packs make; every problem of every day at once. */
    public static DatedBooks read(List<SourceNode> packs, Checks problems) {
        int before = problems.violations().size();
        Map<String, NavigableMap<LocalDate, SourceNode>> versions = new LinkedHashMap<>();
        TreeMap<LocalDate, RuleBook> books = new TreeMap<>();
        for (SourceNode said : packs) {
            SourceNode pack = said.telling(problems);
            NavigableMap<LocalDate, SourceNode> dated =
                    versions.computeIfAbsent(pack.at("pack").text(), p -> new TreeMap<>());
            Optional<LocalDate> from = pack.at("from").date();
            if (from.isPresent() && dated.put(from.get(), pack) != null) {
                pack.at("pack").problem("duplicate-key", pack.at("pack").text());
            }
        }
        List<String> order = new Order(versions).all();
        Set<LocalDate> days = new LinkedHashSet<>();
        versions.values().forEach(v -> days.addAll(v.keySet()));
        if (problems.violations().size() == before) {
            for (LocalDate day : days) {
                List<SourceNode> inForce = new ArrayList<>();
                for (String pack : order) {
                    Map.Entry<LocalDate, SourceNode> latest =
                            versions.getOrDefault(pack, new TreeMap<>()).floorEntry(day);
                    if (latest != null) {
                        inForce.add(latest.getValue());
                    }
                }
                books.put(day, RuleBook.read(inForce, problems));
            }
        }
        List<Violation> told = new ArrayList<>();
        problems.forget(before, v -> {
            boolean again = told.contains(v);
            told.add(v);
            return again;
        });
        return new DatedBooks(books);
    }

    /** Returns the book in force on a day; empty before the first. */
    public Optional<RuleBook> on(LocalDate day) {
        return Optional.ofNullable(books.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Returns the days from which on another book is in force, the first one first. */
    public List<LocalDate> days() {
        return List.copyOf(books.keySet());
    }

    /** Puts every pack behind those it lies over. */
    private static final class Order {

        private final Map<String, NavigableMap<LocalDate, SourceNode>> versions;
        private final List<String> done = new ArrayList<>();
        private final List<String> open = new ArrayList<>();

        Order(Map<String, NavigableMap<LocalDate, SourceNode>> versions) {
            this.versions = versions;
        }

        List<String> all() {
            versions.keySet().forEach(this::put);
            return done;
        }

        private void put(String pack) {
            open.add(pack);
            for (SourceNode version :
                    versions.getOrDefault(pack, new TreeMap<>()).values()) {
                for (SourceNode under : version.at("over").items()) {
                    String name = under.oneOf(versions.keySet());
                    if (open.contains(name)) {
                        under.problem("pack-cycle", String.join(" → ", open) + " → " + name);
                    } else if (versions.containsKey(name) && !done.contains(name)) {
                        put(name);
                    }
                }
            }
            open.remove(pack);
            if (!done.contains(pack)) {
                done.add(pack);
            }
        }
    }
}
