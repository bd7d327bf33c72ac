package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Moment;

/** Finds the pseudonym of a person: by identity number over all cases, by name within one case only. */
final class Who {

    private Who() {}

    static PersonId in(String caseKey, Person person, Moment moment) {
        return person.residentId()
                .map(id -> moment.person("resident-id", id.value()))
                .orElseGet(() -> named(caseKey, person.name(), moment));
    }

    static PersonId named(String caseKey, String name, Moment moment) {
        return moment.person("name-in-case", caseKey + "\n" + name.strip());
    }
}
