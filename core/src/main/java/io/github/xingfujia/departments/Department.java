package io.github.xingfujia.departments;

import io.github.xingfujia.rules.Label;
import java.util.Optional;

/**
 * One department of the county (联动部门).
 *
 * @param code its code, such as {@code police}
 * @param name what it is called everywhere
 * @param contact who takes tasks for it in this county; empty while the county names nobody, then nothing can be sent to it
 */
public record Department(DepartmentCode code, Label name, Optional<Contact> contact) {

    /** By what way a department takes tasks. */
    public enum Via {
        /** At a desk in this house. */
        DESK,
        /** Over a link between the two systems. */
        LINK,
        /** By a printed slip. */
        PAPER
    }

    /**
     * Who takes tasks for a department in this county (联络点).
     *
     * @param via by what way
     * @param name what it is called here
     * @param superior what is above it, told when it does not answer
     */
    public record Contact(Via via, Label name, Label superior) {}

    /** Returns it taking its tasks over a link; itself while the county names nobody there. */
    Department linked() {
        return new Department(code, name, contact.map(c -> new Contact(Via.LINK, c.name(), c.superior())));
    }

    /** Returns what it is called in this county. */
    public Label called() {
        return contact.map(Contact::name).orElse(name);
    }

    /** Returns what is above it; itself while the county names nobody. */
    public Label superior() {
        return contact.map(Contact::superior).orElse(name);
    }
}
