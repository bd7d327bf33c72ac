package io.github.xingfujia.volunteer.hours;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.volunteer.Work;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The streams {@code hours/<staff>.<month>} (服务时长): one member, one month. */
final class Ledger implements Aggregate<Ledger.Month> {

    static final Ledger LEDGER = new Ledger();

    static final Kind KIND = new Kind(
            "hours",
            1,
            List.of(
                    Attribute.text("staff"),
                    Attribute.shown("month"),
                    Attribute.number("minutes"),
                    Attribute.number("waiting"),
                    Attribute.number("open"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private static final int HALF = 30;

    private Ledger() {}

    /**
     * Service from check-in to check-out.
     *
     * @param minutes what counts; empty while the station has not confirmed it
     */
    record Entry(
            int number,
            PostId post,
            Work work,
            Instant from,
            Optional<Instant> until,
            Optional<Integer> minutes,
            Optional<StaffId> by,
            List<Correction> corrections) {
        Entry {
            corrections = ImmutableList.copyOf(corrections);
        }

        /** Returns how long it lasted by the clock, rounded to minutes, at least one. */
        int measured() {
            return until.map(u -> (int) Math.max(
                            1, Duration.between(from, u).plusSeconds(HALF).toMinutes()))
                    .orElse(0);
        }

        private Entry ended(Instant at) {
            return new Entry(number, post, work, from, Optional.of(at), minutes, by, corrections);
        }

        private Entry counting(int count, Optional<StaffId> who, List<Correction> all) {
            return new Entry(number, post, work, from, until, Optional.of(count), who, all);
        }
    }

    /** What counted before, who changed it, and why. */
    record Correction(int before, StaffId by, Sealed words) {}

    /**
     * One member's service of one month, in the order begun.
     *
     * @param attested the certificate that its hours stand on; empty while none holds them
     */
    record Month(List<Entry> entries, Optional<ServiceNumber> attested) {
        Month {
            entries = ImmutableList.copyOf(entries);
        }

        Optional<Entry> find(int number) {
            return entries.stream().filter(e -> e.number() == number).findFirst();
        }

        Optional<Entry> open() {
            return entries.stream().filter(e -> e.until().isEmpty()).findFirst();
        }

        int minutes() {
            return entries.stream().mapToInt(e -> e.minutes().orElse(0)).sum();
        }

        int minutes(Work work) {
            return entries.stream()
                    .filter(e -> e.work() == work)
                    .mapToInt(e -> e.minutes().orElse(0))
                    .sum();
        }

        int waiting() {
            return (int) entries.stream()
                    .filter(e -> e.until().isPresent() && e.minutes().isEmpty())
                    .count();
        }

        /** Returns whose it is: hers, and the stations' where she served. */
        Scope scope(StaffId staff) {
            Scope.Builder scope = Scope.of().staff(staff);
            entries.forEach(e -> scope.post(e.post()));
            return scope.build();
        }

        private Month with(int number, Function<Entry, Entry> change) {
            return new Month(
                    entries.stream()
                            .map(e -> e.number() == number ? change.apply(e) : e)
                            .toList(),
                    attested);
        }
    }

    static Ref of(StaffId staff, ServiceMonth month) {
        return new Ref("hours", staff + "." + month);
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.checked-in/1", HoursFact.CheckedIn.class)
                .fact("volunteer.checked-out/1", HoursFact.CheckedOut.class)
                .fact("volunteer.hours-confirmed/1", HoursFact.Confirmed.class)
                .fact("volunteer.hours-corrected/1", HoursFact.Corrected.class)
                .fact("volunteer.hours-attested/1", HoursFact.Attested.class)
                .fact("volunteer.hours-released/1", HoursFact.Released.class);
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Month none(Ref ref) {
        return new Month(List.of(), Optional.empty());
    }

    @Override
    public Month evolve(Month month, Fact fact, Stamp stamp) {
        if (fact instanceof HoursFact.CheckedIn f) {
            List<Entry> all = new ArrayList<>(month.entries());
            all.add(new Entry(
                    f.entry(),
                    f.post(),
                    f.work(),
                    stamp.at(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
            return new Month(all, month.attested());
        } else if (fact instanceof HoursFact.CheckedOut f) {
            return month.with(f.entry(), e -> e.ended(stamp.at()));
        } else if (fact instanceof HoursFact.Confirmed f) {
            return month.with(f.entry(), e -> e.counting(f.minutes(), Optional.of(f.by()), e.corrections()));
        } else if (fact instanceof HoursFact.Attested f) {
            return new Month(month.entries(), Optional.of(f.number()));
        } else if (fact instanceof HoursFact.Released) {
            return new Month(month.entries(), Optional.empty());
        }
        return fact instanceof HoursFact.Corrected f
                ? month.with(f.entry(), e -> e.counting(f.minutes(), e.by(), corrected(e, f)))
                : month;
    }

    private static List<Correction> corrected(Entry entry, HoursFact.Corrected f) {
        return ImmutableList.<Correction>builder()
                .addAll(entry.corrections())
                .add(new Correction(entry.minutes().orElse(0), f.by(), f.words()))
                .build();
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, Month month) {
        int end = ref.key().lastIndexOf('.');
        StaffId staff = StaffId.of(ref.key().substring(0, end));
        return Optional.of(Row.of(KIND, ref.key())
                .text("staff", staff.value())
                .text("month", ref.key().substring(end + 1))
                .number("minutes", month.minutes())
                .number("waiting", month.waiting())
                .flag("open", month.open().isPresent())
                .texts(
                        Listing.SEEN_BY,
                        ImmutableSortedSet.copyOf(month.scope(staff).openTo()))
                .build());
    }
}
