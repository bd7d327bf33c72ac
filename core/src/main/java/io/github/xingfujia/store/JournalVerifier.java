package io.github.xingfujia.store;

import io.github.xingfujia.kernel.HomeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a whole journal and checks every chain (日志校验); keeps one head per stream, nothing else. */
public final class JournalVerifier {

    private static final int PAGE = 1000;

    private JournalVerifier() {}

    /** Returns what was found, up to the first young hole after {@code now}. */
    public static Report verify(Journal journal, HomeId home, Instant now) {
        Map<StreamId, Head> heads = new TreeMap<>();
        List<Broken> broken = new ArrayList<>();
        long entries = 0;
        long position = 0;
        List<Recorded> page = journal.readAfter(home, position, PAGE, now);
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                Entry entry = recorded.entry();
                Chain.fault(heads.getOrDefault(entry.stream(), Head.NONE), entry)
                        .ifPresent(fault ->
                                broken.add(new Broken(entry.stream(), entry.sequence(), recorded.position(), fault)));
                heads.put(entry.stream(), entry.head());
                entries++;
                position = recorded.position();
            }
            page = journal.readAfter(home, position, PAGE, now);
        }
        return new Report(entries, heads.size(), broken, 0, List.of(), 0, List.of());
    }

    /** Returns the name of every stream in the journal, in order. */
    public static SortedSet<String> streams(Journal journal, HomeId home, Instant now) {
        SortedSet<String> names = new TreeSet<>();
        List<Recorded> page = journal.readAfter(home, 0, PAGE, now);
        while (!page.isEmpty()) {
            page.forEach(r -> names.add(r.entry().stream().value()));
            page = journal.readAfter(home, page.get(page.size() - 1).position(), PAGE, now);
        }
        return names;
    }

    /**
     * What a verification found.
     *
     * @param entries how many entries were read
     * @param streams how many streams they belong to
     * @param broken every entry that does not follow, in order
     * @param rows how many index rows were compared with what the journal says
     * @param differing every row that says something else
     * @param keys how many wrapped keys were tried
     * @param changed every wrapped key that the county's key does not open
     */
    public record Report(
            long entries,
            long streams,
            List<Broken> broken,
            long rows,
            List<Differing> differing,
            long keys,
            List<String> changed) {
        /** Keeps the lists as they are given. */
        public Report {
            broken = List.copyOf(broken);
            differing = List.copyOf(differing);
            changed = List.copyOf(changed);
        }

        /** Returns the same report with what was found of the index rows. */
        public Report comparing(long compared, List<Differing> found) {
            return new Report(entries, streams, broken, compared, found, keys, changed);
        }

        /** Returns the same report with what was found of the wrapped keys. */
        public Report trying(long tried, List<String> found) {
            return new Report(entries, streams, broken, rows, differing, tried, found);
        }

        /** Returns whether every entry follows the one before, every row says what the journal says, and every key opens. */
        public boolean isSound() {
            return broken.isEmpty() && differing.isEmpty() && changed.isEmpty();
        }
    }

    /**
     * An entry that does not follow.
     *
     * @param stream its stream
     * @param sequence its place in the stream
     * @param position its place in the journal
     * @param fault {@code changed}, {@code link} or {@code gap}
     */
    public record Broken(StreamId stream, long sequence, long position, String fault) {}

    /**
     * An index row that says something else than the journal.
     *
     * @param kind its kind
     * @param id its key
     * @param fault {@code row} when it says something else, {@code row-missing} when the journal has it and the index does
     *     not, {@code row-alone} when the index has it and the journal does not: its streams were removed
     */
    public record Differing(String kind, String id, String fault) {}
}
