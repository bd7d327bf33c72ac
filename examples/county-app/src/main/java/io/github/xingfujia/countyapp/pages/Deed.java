package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.kernel.Outcome;
import java.util.function.Predicate;

/**
 * What a form of the violence desk does (办理): its fields and the command it becomes. What is typed into it is kept nowhere.
 *
 * @param name the door and its verb, such as {@code protection.assess}
 * @param asks adds the fields
 * @param shown whether there is any use for it now; the house decides
 * @param runs the command
 */
record Deed<T extends Deed.About>(String name, Asks<T> asks, Predicate<T> shown, Runs<T> runs) {

    /** What forms are about. */
    interface About {
        Visit visit();
    }

    /** Nothing but who is here. */
    record Here(Visit visit) implements About {}

    /** Adds the fields of a form. */
    interface Asks<T> {
        void add(Form.Builder form, T about);
    }

    /** Makes the command. */
    interface Runs<T> {
        Outcome<?> run(Door door, T about, Answers answers);
    }

    /** Returns a form without fields. */
    static <T extends About> Deed<T> of(String name, Runs<T> runs) {
        return new Deed<>(name, (form, about) -> {}, about -> true, runs);
    }

    Deed<T> asking(Asks<T> fields) {
        return new Deed<>(name, fields, shown, runs);
    }

    Deed<T> shownWhen(Predicate<T> useful) {
        return new Deed<>(name, asks, useful, runs);
    }

    @Override
    public String toString() {
        return name;
    }
}
