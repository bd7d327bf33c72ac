package io.github.xingfujia.store;

import io.github.xingfujia.kernel.HomeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        return new Report(entries, heads.size(), broken);
    }

    /**
     * What a verification found.
     *
     * @param entries how many entries were read
     * @param streams how many streams they belong to
     * @param broken every entry that does not follow, in order
     */
    public record Report(long entries, long streams, List<Broken> broken) {
        /** Keeps the list as it is given. */
        public Report {
            broken = List.copyOf(broken);
        }

        /** Returns whether every entry follows the one before. */
        public boolean isSound() {
            return broken.isEmpty();
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
}
