package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;

/** By what two cases are recognised as perhaps one: an identity number, or the names of both parties. */
final class Likeness {

    private Likeness() {}

    static List<Lookup> of(OpenCase command) {
        List<Lookup> looked = new ArrayList<>();
        command.applicant()
                .residentId()
                .map(ResidentId::value)
                .ifPresent(v -> looked.add(new Lookup("resident-id", v)));
        command.other()
                .flatMap(Person::residentId)
                .map(ResidentId::value)
                .ifPresent(v -> looked.add(new Lookup("resident-id", v)));
        command.other()
                .ifPresent(o -> looked.add(
                        new Lookup("both-names", pair(command.applicant().name(), o.name()))));
        return looked;
    }

    /** Returns what to keep, so that a later case is recognised; owned by the applicant's compartment. */
    static List<SearchDigest> digests(OpenCase command, Ref ref, Moment moment) {
        String owner = ref.keyId(Compartment.of(Side.APPLICANT));
        return of(command).stream()
                .map(l -> new SearchDigest(l.field(), moment.digest(l.field(), l.value()), owner, ref.key()))
                .distinct()
                .toList();
    }

    /** The same two people in either order: each may have come to another town. */
    private static String pair(String one, String two) {
        String a = one.strip();
        String b = two.strip();
        return a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a;
    }
}
