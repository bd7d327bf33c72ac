package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PlainText;
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
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shared small streams {@code gate/<person>} (安全门), one per person over all of her matters. */
public final class Gates implements Aggregate<GateState> {

    /** The one fold of gates. */
    public static final Gates GATES = new Gates();

    private static final int LONGEST = 11;

    /** What is dialled from abroad, before a whole number: the country, and perhaps the 0 that is not needed then. */
    private static final Pattern ABROAD = Pattern.compile("^(?:00)?860?(?=[1-9][0-9]{9})");

    /** A mobile, with or without a 0 before it; what follows is an extension. */
    private static final Pattern MOBILE = Pattern.compile("0?(1[3-9][0-9]{9})[0-9]*");

    /** A landline after its area: eight digits after 10 and 2x, seven or eight after any other; what follows is an extension. */
    private static final Pattern LANDLINE =
            Pattern.compile("0(?:(?:10|2[0-9])([0-9]{8})|[3-9][0-9]{2}([0-9]{7,8}))[0-9]*");

    private Gates() {}

    /** Returns the gate of one person. */
    public static Ref of(PersonId person) {
        return new Ref("gate", person.value());
    }

    /**
     * Returns under what everybody of a name stands, keyed by the county, so that it names nobody: letters alone count, no blank, dot
     * or width. It opens and shuts nothing; only whoever is to be honoured in public is looked at by people first when somebody of a
     * file has the same name, whatever number either of them was given.
     */
    public static PersonId namesake(String name, Moment moment) {
        return moment.person("namesake", PlainText.of(name));
    }

    /**
     * Returns under what whoever was told of by a number stands, where nobody vouched for it: like {@link #namesake}, it opens and
     * shuts nothing, and people look before whoever has that number is honoured in public.
     */
    public static PersonId told(PersonId numbered, Moment moment) {
        return moment.person("told-number", numbered.value());
    }

    /**
     * Returns under what somebody stands who gave a name and a phone: over the home, so that whoever comes again without her number is
     * found again, however either is written. Nobody logs in by it, and nothing but gates is kept under it.
     */
    public static PersonId byNameAndPhone(String name, String phone, Moment moment) {
        return byNameAndPhone(namesake(name, moment), phone, moment);
    }

    /** Returns the same of somebody of whom only what stands for her name is known. */
    public static PersonId byNameAndPhone(PersonId namesake, String phone, Moment moment) {
        return moment.person("name-and-phone", namesake.value() + "\n" + digits(phone));
    }

    /**
     * Returns under what whoever uses a phone stands, whatever she is called: it shuts for whoever showed no identity number, and
     * opens nothing.
     */
    public static PersonId byPhone(String phone, Moment moment) {
        return moment.person("gate-phone", digits(phone));
    }

    /**
     * Returns the digits by which one telephone is one, however it is written: a mobile without 86, 0 or an extension, a landline
     * without its area too, as whoever lives there dials it; anything else by its last eleven.
     */
    static String digits(String phone) {
        String all = Normalizer.normalize(phone, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        String home = ABROAD.matcher(all).replaceFirst("0");
        Matcher mobile = MOBILE.matcher(home);
        if (mobile.matches()) {
            return mobile.group(1);
        }
        Matcher line = LANDLINE.matcher(home);
        if (line.matches()) {
            return line.group(1) == null ? line.group(2) : line.group(1);
        }
        return all.length() > LONGEST ? all.substring(all.length() - LONGEST) : all;
    }

    /**
     * Returns what the gate knows of somebody under every name she is known by here, and what shuts under any other: who is known by her
     * number in one matter and by her name and phone in another is one, once any matter knows both (decision 227).
     *
     * @param gates the gates of every name she is known by here, at least one; they must be loaded
     */
    public static GateState known(Loaded loaded, Collection<Ref> gates) {
        GateState all = gates.stream()
                .map(gate -> loaded.of(GATES, gate))
                .reduce(GateState::and)
                .orElse(GateState.UNKNOWN);
        for (Ref also : names(loaded, gates)) {
            all = gates.contains(also) ? all : all.shutBy(loaded.of(GATES, also));
        }
        return all;
    }

    /** Returns the gates of every name that people are known by, here or in any matter that knows two of them; first those given. */
    public static Set<Ref> names(Loaded loaded, Collection<Ref> gates) {
        Set<Ref> all = new LinkedHashSet<>(gates);
        Deque<Ref> next = new ArrayDeque<>(gates);
        while (!next.isEmpty()) {
            loaded.of(GATES, next.remove()).same().stream()
                    .map(Gates::of)
                    .filter(all::add)
                    .forEach(next::add);
        }
        return all;
    }

    /** Writes that all of these are names of one person, where that is not known yet; their gates must be loaded. */
    public static void same(Ruling.Plan.Builder plan, Collection<PersonId> names, Loaded loaded) {
        List<PersonId> all = names.stream().distinct().toList();
        for (PersonId other : all.subList(Math.min(1, all.size()), all.size())) {
            PersonId first = all.get(0);
            if (!loaded.of(GATES, of(first)).same().contains(other)) {
                plan.to(of(first), "", new GateFact.SamePerson(other));
                plan.to(of(other), "", new GateFact.SamePerson(first));
            }
        }
    }

    /** Returns the keys of the other matters in which somebody whose gate was loaded is named. */
    public static List<String> elsewhere(List<Ref> gates, String here, Loaded loaded) {
        return gates.stream()
                .filter(loaded::exists)
                .flatMap(gate -> loaded.of(GATES, gate).matters().keySet().stream())
                .filter(key -> !key.equals(here))
                .distinct()
                .toList();
    }

    /** Returns the facts that stand on gates, by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("gate.screened/1", GateFact.Screened.class)
                .fact("gate.incident-reported/1", GateFact.IncidentReported.class)
                .fact("gate.interviewed/1", GateFact.Interviewed.class)
                .fact("gate.same-person/1", GateFact.SamePerson.class)
                .fact("gate.awaited/1", GateFact.Awaited.class)
                .fact("gate.named/1", GateFact.Named.class)
                .fact("gate.lifted/1", GateFact.Lifted.class)
                .fact("gate.contact-planned/1", GateFact.ContactPlanned.class)
                .fact("gate.contact-started/1", GateFact.ContactStarted.class);
    }

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public GateState none(Ref ref) {
        return GateState.UNKNOWN;
    }

    @Override
    public List<Ref> needs(GateState state) {
        return state.same().stream().map(Gates::of).toList();
    }

    @Override
    public GateState evolve(GateState state, Fact fact, Stamp stamp) {
        return fact instanceof GateFact known ? state.after(known) : state;
    }
}
