package io.github.xingfujia.consultation.bookings;

import com.google.common.collect.ImmutableSortedMap;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The streams {@code expert-sides/<expert>.<year>} (利益冲突台账): whose side an expert took, by pseudonyms. Nobody is advised by who
 * advised the other side in this year or the last (律师法 39: never both parties of one case). Kept by appending here in the
 * command that confirms, so that of two who confirm at one time the second is found out; given back when nobody was advised.
 *
 * <p>Beside them stands {@code expert-sides/named.<kind>.<pseudonym>}: which appointments name somebody as the other, until they took
 * place or fell. Nobody proved such a name, so it stands with one expert of a kind at a time: a second is held back, never she.
 */
public final class Sides implements Aggregate<Sides.State> {

    public static final Sides SIDES = new Sides();

    /** What was taken before sides could be given back has no appointment. */
    private static final String BEFORE = "before ";

    /** What was answered in writing has none either. */
    private static final String IN_WRITING = "question ";

    private static final Pattern BETWEEN = Pattern.compile("[^0-9]+");
    private static final Pattern COUNTRY = Pattern.compile("^(00)?86(?=1[0-9]{10}$)");

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[0-9]{10}(?![0-9])");

    private Sides() {}

    /** Somebody was advised, and against whom. */
    public record Taken(List<PersonId> clients, List<PersonId> others) implements Fact {
        public Taken {
            clients = List.copyOf(clients);
            others = List.copyOf(others);
        }
    }

    /** Somebody is to be advised, by this appointment. */
    record Promised(String appointment, List<PersonId> clients, List<PersonId> others) implements Fact {
        Promised {
            clients = List.copyOf(clients);
            others = List.copyOf(others);
        }
    }

    /** Nobody was advised by this appointment after all. */
    record Withdrawn(String appointment) implements Fact {}

    /** Whose side is taken, by its appointment. */
    public record State(SortedMap<String, Taken> taken) {
        public State {
            taken = ImmutableSortedMap.copyOfSorted(taken);
        }

        boolean meets(List<PersonId> hers, List<PersonId> theirs) {
            return !meeting(hers, theirs).isEmpty();
        }

        private List<String> meeting(List<PersonId> hers, List<PersonId> theirs) {
            return taken.entrySet().stream()
                    .filter(e -> hers.stream().anyMatch(e.getValue().others()::contains)
                            || theirs.stream().anyMatch(e.getValue().clients()::contains))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** Returns the books of this year and the last. */
    public static List<Ref> books(StaffId expert, Instant now) {
        int year = now.atZone(Moment.ZONE).getYear();
        return List.of(book(expert, year), book(expert, year - 1));
    }

    private static Ref book(StaffId expert, int year) {
        return new Ref("expert-sides", expert + "." + year);
    }

    /** Returns what is asked before an expert takes a side: her books, and where else the other one is named. */
    static List<Ref> asked(StaffId expert, AppointmentFact.Held held, Instant now) {
        return Stream.concat(books(expert, now).stream(), named(held).stream()).toList();
    }

    /** Returns whether the expert may not take this side: she stands by the other, or it is claimed with another expert already. */
    static boolean bar(StaffId expert, Ref appointment, AppointmentFact.Held held, Loaded loaded, Instant now) {
        List<State> books =
                books(expert, now).stream().map(ref -> loaded.of(SIDES, ref)).toList();
        return books.stream().anyMatch(book -> book.meets(held.hers(), held.others()))
                || named(held).stream()
                        .flatMap(ref -> loaded.of(SIDES, ref).taken().keySet().stream())
                        .filter(key -> !key.equals(appointment.key()))
                        .anyMatch(key ->
                                books.stream().noneMatch(book -> book.taken().containsKey(key)));
    }

    /**
     * Returns the appointments in whose way another stands with this expert, as far as they can be known; her books must be loaded. What
     * was only answered in writing is none: nobody proved a word of it, so it never stands in a human's way.
     */
    static List<Ref> against(StaffId expert, AppointmentFact.Held held, Loaded loaded, Instant now) {
        return books(expert, now).stream()
                .flatMap(book -> loaded.of(SIDES, book).meeting(held.hers(), held.others()).stream())
                .filter(key -> !key.startsWith(IN_WRITING))
                .distinct()
                .map(key -> new Ref(Appointments.KIND.name(), key))
                .toList();
    }

    /** Takes back with this expert alone whose side an appointment took; her books must be loaded. */
    static void stepBack(Ruling.Plan.Builder plan, Ref appointment, StaffId expert, Loaded loaded, Instant now) {
        withdraw(plan, appointment, books(expert, now), loaded);
    }

    /** Writes down whose side the expert takes. */
    static void take(Ruling.Plan.Builder plan, Ref appointment, AppointmentFact.Held held, Instant now) {
        Promised promised = new Promised(appointment.key(), held.hers(), held.others());
        plan.to(books(held.expert(), now).get(0), "", promised);
        named(held).forEach(ref -> plan.to(ref, "", promised));
    }

    /** Returns the books in which the side that an appointment took can stand: it was taken in its year or the one before. */
    static List<Ref> books(AppointmentFact.Held held) {
        return asked(held.expert(), held, held.from());
    }

    private static List<Ref> named(AppointmentFact.Held held) {
        return held.others().stream()
                .map(other -> new Ref("expert-sides", "named." + held.kind().name() + "." + other.value()))
                .toList();
    }

    /** Gives the side back of an appointment that did not take place: nobody is shut out by what was only booked. */
    static void giveBack(Ruling.Plan.Builder plan, Ref appointment, AppointmentFact.Held held, Loaded loaded) {
        withdraw(plan, appointment, books(held), loaded);
    }

    /** Leaves the side with the expert who advised; the name she was told binds her alone from then on. */
    static void advised(Ruling.Plan.Builder plan, Ref appointment, AppointmentFact.Held held, Loaded loaded) {
        withdraw(plan, appointment, named(held), loaded);
    }

    private static void withdraw(Ruling.Plan.Builder plan, Ref appointment, List<Ref> books, Loaded loaded) {
        books.stream()
                .filter(book -> loaded.of(SIDES, book).taken().containsKey(appointment.key()))
                .forEach(book -> plan.to(book, "", new Withdrawn(appointment.key())));
    }

    /**
     * Returns the pseudonyms by which she is told: her number, and her name beside that of the other. Two of one name are told apart
     * by their numbers only: by their names each would stand on both sides.
     */
    static List<PersonId> hers(HoldTime asked, Moment moment) {
        List<PersonId> all = new ArrayList<>();
        asked.asker().phone().ifPresent(p -> all.add(number(p, moment)));
        asked.other()
                .filter(o -> areApart(o.name(), asked.asker().called()))
                .ifPresent(o -> all.add(pair(asked.asker().called(), o.name(), moment)));
        return all;
    }

    /** Returns the same of whom her matter is with. */
    static List<PersonId> theirs(HoldTime asked, Moment moment) {
        List<PersonId> all = new ArrayList<>();
        asked.other().ifPresent(o -> {
            o.phone().ifPresent(p -> all.add(number(p, moment)));
            if (areApart(o.name(), asked.asker().called())) {
                all.add(pair(o.name(), asked.asker().called(), moment));
            }
        });
        return all;
    }

    private static PersonId number(String phone, Moment moment) {
        String digits = BETWEEN.matcher(phone).replaceAll("");
        return moment.person("side-number", COUNTRY.matcher(digits).replaceFirst(""));
    }

    /** Returns the pseudonym by which whoever asks in writing is told: that of her phone. */
    public static List<PersonId> hers(Optional<String> phone, Moment moment) {
        return phone.map(p -> number(p, moment)).stream().toList();
    }

    /** Returns the same of whom she writes of: of the numbers in her words. */
    public static List<PersonId> theirs(String words, Moment moment) {
        return MOBILE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .results()
                .map(found -> number(found.group(), moment))
                .distinct()
                .toList();
    }

    /** Returns whether an expert stands against whoever asks in writing; the books of the expert must be loaded. */
    public static boolean isAgainst(
            StaffId expert, List<PersonId> hers, List<PersonId> theirs, Loaded loaded, Instant now) {
        return books(expert, now).stream()
                .anyMatch(book -> loaded.of(SIDES, book).meets(hers, theirs));
    }

    /** Writes down whose side an expert takes by answering in writing, with her alone: a word that nobody proved binds no other. */
    public static void advise(
            Ruling.Plan.Builder plan,
            Ref question,
            StaffId expert,
            List<PersonId> hers,
            List<PersonId> theirs,
            Instant now) {
        if (!hers.isEmpty() || !theirs.isEmpty()) {
            plan.to(books(expert, now).get(0), "", new Promised(IN_WRITING + question.key(), hers, theirs));
        }
    }

    private static boolean areApart(String one, String other) {
        return !PlainText.of(one).equals(PlainText.of(other));
    }

    private static PersonId pair(String one, String other, Moment moment) {
        return moment.person("side-names", PlainText.of(one) + "\n" + PlainText.of(other));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("consultation.side-taken/1", Taken.class)
                .fact("consultation.side-promised/1", Promised.class)
                .fact("consultation.side-given-back/1", Withdrawn.class);
    }

    @Override
    public String name() {
        return "expert-sides";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(new TreeMap<>());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        SortedMap<String, Taken> taken = new TreeMap<>(state.taken());
        if (fact instanceof Taken known) {
            taken.put(BEFORE + taken.size(), known);
        } else if (fact instanceof Promised promised) {
            taken.put(promised.appointment(), new Taken(promised.clients(), promised.others()));
        } else if (fact instanceof Withdrawn withdrawn) {
            taken.remove(withdrawn.appointment());
        }
        return new State(taken);
    }
}
