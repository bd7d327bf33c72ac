package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.List;

/** What is kept of a person described at the door (当事人登记): sealed as the applicant's word, whoever it is about. */
final class Described {

    private Described() {}

    /** What the applicant says about the other party is hers too. */
    static void clear(List<Clear> clear, String who, Ref ref, PersonId applicant, Person person) {
        clear.add(Compartment.of(who + ".name", ref, Side.APPLICANT, applicant, person.name()));
        person.phone().ifPresent(p -> clear.add(Compartment.of(who + ".phone", ref, Side.APPLICANT, applicant, p)));
        person.residentId()
                .ifPresent(i -> clear.add(Compartment.of(who + ".id", ref, Side.APPLICANT, applicant, i.value())));
    }

    /** Returns the fact of who a party is, over what {@link #clear} had sealed under the same {@code who}. */
    static CaseFact.PartyDescribed fact(Person person, Side side, PersonId id, String who, Moment moment) {
        return new CaseFact.PartyDescribed(
                side,
                id,
                person.capacityOn(moment.today()),
                person.contact(),
                moment.sealed(who + ".name"),
                person.phone().map(p -> moment.sealed(who + ".phone")),
                person.residentId().map(i -> moment.sealed(who + ".id")));
    }
}
