package io.github.xingfujia.store;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.HomeId;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    private static final int SINGLE = 20;

    private final HomeId home;
    private final Journal journal;
    private final FactCodec codec;
    private final Keyring keyring;
    private final String instance;
    private final Map<Repeat, Integer> repeats = new LinkedHashMap<>();
    private Head head = Head.NONE;
    private String stream = "";
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
                .fact("access.refused/1", AccessFact.Refused.class);
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
        append(header, new AccessFact.Looked(what, names), List.of(), now);
        return new Permit(cells);
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
        repeats.entrySet().stream()
                .filter(e -> e.getKey().minute() < minute && e.getValue() > SINGLE)
                .forEach(e -> write(
                        e.getKey(),
                        Optional.empty(),
                        e.getValue() - SINGLE,
                        Instant.ofEpochSecond(e.getKey().minute() * 60 + 59)));
        repeats.keySet().removeIf(r -> r.minute() < minute);
    }

    private void write(Repeat repeat, Optional<String> cause, int times, Instant now) {
        Sealing sealing = keyring.begin(cause.isPresent() ? List.of("audit") : List.of());
        Optional<Sealed> sealed = cause.map(c -> sealing.seal("audit", Keyring.COUNTY, instance + "." + drawn, c));
        EntryHeader header = EntryHeader.of(repeat.actor(), repeat.action(), "audit");
        append(header, new AccessFact.Refused(repeat.code(), sealed, times), sealing.newKeys(), now);
    }

    private void append(EntryHeader header, AccessFact fact, List<WrappedKey> keys, Instant now) {
        String current = HOUR.format(now);
        if (!current.equals(stream)) {
            stream = current;
            head = Head.NONE;
        }
        StreamId id = StreamId.of("audit", current, instance);
        CommandId command = CommandId.of("audit-" + instance + "-" + drawn++);
        Entry entry =
                Chain.follow(id, head, now, command, codec.encode(new EntryBody(header, List.of(fact), List.of())));
        journal.append(home, new Batch(List.of(entry), List.of(), keys, List.of()));
        head = entry.head();
    }
}
