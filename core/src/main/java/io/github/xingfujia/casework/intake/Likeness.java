package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.Alike;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;

/** By what two cases are recognised as perhaps one: an identity number, or the names of both parties; and by what a file is. */
final class Likeness {

    private static final String NUMBER = "resident-id";

    /** By what two disputes may be one; that a name or a telephone is known elsewhere is no sign of that by itself. */
    static final List<String> SIGNS = List.of(NUMBER, Alike.NAMES);

    private Likeness() {}

    static List<Lookup> of(OpenCase command, DivisionCode place) {
        List<Lookup> looked = new ArrayList<>();
        command.applicant().residentId().map(ResidentId::value).ifPresent(v -> looked.add(new Lookup(NUMBER, v)));
        command.other()
                .flatMap(Person::residentId)
                .map(ResidentId::value)
                .ifPresent(v -> looked.add(new Lookup(NUMBER, v)));
        command.other()
                .ifPresent(o -> looked.add(Alike.names(command.applicant().name(), o.name())));
        person(looked, command.applicant(), place);
        command.other().ifPresent(o -> person(looked, o, place));
        return looked;
    }

    /** Returns what to keep, so that a later case is recognised; owned by the applicant's compartment. */
    static List<SearchDigest> digests(OpenCase command, DivisionCode place, Ref ref, Moment moment) {
        String owner = ref.keyId(Compartment.of(Side.APPLICANT));
        return of(command, place).stream()
                .map(l -> new SearchDigest(l.field(), moment.digest(l.field(), l.value()), owner, ref.key()))
                .distinct()
                .toList();
    }

    /** Whoever is known by a number is met at her gate: only of who is not there is anything else looked for. */
    private static void person(List<Lookup> looked, Person person, DivisionCode place) {
        if (person.residentId().isPresent()) {
            return;
        }
        looked.add(Alike.at(person.name(), place));
        person.phone().map(Alike::phone).ifPresent(looked::add);
    }
}
