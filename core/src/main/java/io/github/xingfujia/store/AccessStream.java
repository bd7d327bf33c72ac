package io.github.xingfujia.store;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The access stream (访问流): who looked and what was refused, on a chain of its own that no case ever shows.
 *
 * <p>One writer per instance of the house: {@code audit/<hour>/<instance>}. It is the only maker of {@link Permit}s;
 * when it cannot be written, nothing is shown. More than twenty identical refusals of one actor in one minute
 * become one counted entry.
 */
public final class AccessStream {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuuMMddHH", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    /** What the names of these streams begin with. */
    public static final String KIND = "audit";
    /** The key under which causes are sealed. */
    static final String KEY = KIND;

    private static final int SINGLE = 20;
    private static final int TRIES = 3;

    private final HomeId home;
    private final Journal journal;
    private final FactCodec codec;
    private final Keyring keyring;
    private final String instance;
    private final Map<Repeat, Integer> repeats = new LinkedHashMap<>();
    private Optional<End> end = Optional.empty();
    private long drawn;

    /** Creates the stream of one instance; {@code instance} is drawn anew at every start. */
    public AccessStream(HomeId home, Journal journal, FactCodec codec, Keyring keyring, String instance) {
        this.home = home;
        this.journal = journal;
        this.codec = codec;
        this.keyring = keyring;
        this.instance = instance;
    }

    private record Repeat(String actor, String action, String code, long minute) {}

    /** Returns the facts of this stream, by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("access.looked/1", AccessFact.Looked.class)
                .fact("access.indexed/1", AccessFact.Indexed.class)
                .fact("access.refused/1", AccessFact.Refused.class);
    }

    /**
     * A look as it was recorded.
     *
     * @param what what was looked at
     * @param cells how many sealed texts were opened
     */
    public record LookedAt(String what, int cells) {}

    /** Returns the look that an entry of these streams records; empty when it records a refusal. */
    public static Optional<LookedAt> looked(EntryBody body) {
        return body.facts().stream()
                .filter(AccessFact.Looked.class::isInstance)
                .map(AccessFact.Looked.class::cast)
                .map(f -> new LookedAt(f.what(), f.cells().size()))
                .findFirst();
    }

    /**
     * Records a look and returns the permit for its cells.
     *
     * @param what what was looked at, such as {@code case/7f…}
     */
    public synchronized Permit looked(
            Actor actor, String action, String purpose, String what, List<Sealed> cells, Instant now) {
        List<String> names = cells.stream().map(Permit::name).toList();
        EntryHeader header = new EntryHeader(actor.name(), action, purpose, "", 1, Optional.empty(), names);
        AccessFact fact = new AccessFact.Looked(what, names);
        append(now, () -> new Draft(new EntryBody(header, List.of(fact), List.of()), List.of(), List.of()));
        return new Permit(cells);
    }

    /**
     * Stores rows of looks that are recorded already, and up to which position of the journal they have rows.
     *
     * @throws StaleStoreException when another instance has stored some of them
     */
    public synchronized void indexed(long until, List<RowChange> rows, Instant now) {
        EntryHeader header = EntryHeader.of(Actor.clock().name(), "access.index", "audit");
        append(
                now,
                new Draft(new EntryBody(header, List.of(new AccessFact.Indexed(until)), List.of()), List.of(), rows));
    }

    /** Records a refusal; its cause is sealed under the key of audit. */
    public synchronized void refused(Actor actor, String action, String code, Optional<String> cause, Instant now) {
        flushBefore(now.getEpochSecond() / 60);
        Repeat repeat = new Repeat(actor.name(), action, code, now.getEpochSecond() / 60);
        int times = repeats.merge(repeat, 1, Integer::sum);
        if (times <= SINGLE) {
            write(repeat, cause, 1, now);
        }
    }

    /** Writes the counted entries of minutes that are over. */
    public synchronized void flush(Instant now) {
        flushBefore(now.getEpochSecond() / 60);
    }

    private void flushBefore(long minute) {
        for (Iterator<Map.Entry<Repeat, Integer>> all = repeats.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Repeat, Integer> one = all.next();
            if (one.getKey().minute() < minute) {
                if (one.getValue() > SINGLE) {
                    Instant last = Instant.ofEpochSecond(one.getKey().minute() * 60 + 59);
                    write(one.getKey(), Optional.empty(), one.getValue() - SINGLE, last);
                }
                all.remove();
            }
        }
    }

    private void write(Repeat repeat, Optional<String> cause, int times, Instant now) {
        EntryHeader header = EntryHeader.of(repeat.actor(), repeat.action(), "audit");
        // another instance may make the key of audit in between: then it is there at the next try
        append(now, () -> {
            Sealing sealing = keyring.begin(cause.isPresent() ? List.of(KEY) : List.of());
            Optional<Sealed> sealed = cause.map(c -> sealing.seal(KEY, Keyring.COUNTY, instance + "." + drawn, c));
            AccessFact fact = new AccessFact.Refused(repeat.code(), sealed, times);
            return new Draft(new EntryBody(header, List.of(fact), List.of()), sealing.newKeys(), List.of());
        });
    }

    private record Draft(EntryBody body, List<WrappedKey> keys, List<RowChange> rows) {}

    private void append(Instant now, Supplier<Draft> draft) {
        for (int attempt = 1; ; attempt++) {
            try {
                append(now, draft.get());
                return;
            } catch (StaleStoreException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * The head is known only after an append that went well: in another hour, and after a failure that may have been
     * stored all the same, it is read again.
     */
    private void append(Instant now, Draft draft) {
        StreamId id = StreamId.of(KIND, HOUR.format(now), instance);
        Head head = end.filter(e -> e.stream().equals(id))
                .map(End::head)
                .orElseGet(() -> journal.heads(home, List.of(id)).getOrDefault(id, Head.NONE));
        end = Optional.empty();
        CommandId command = CommandId.of("audit-" + instance + "-" + drawn++);
        Entry entry = Chain.follow(id, head, now, command, codec.encode(draft.body()));
        journal.append(home, new Batch(List.of(entry), draft.rows(), draft.keys(), List.of()));
        end = Optional.of(new End(id, entry.head()));
    }

    private record End(StreamId stream, Head head) {}
}
