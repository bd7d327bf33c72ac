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
 * @param adds whether it only adds to what is there: it holds whatever another did meanwhile
 * @param runs the command
 */
record Deed<T extends Deed.About>(String name, Asks<T> asks, Predicate<T> shown, boolean adds, Runs<T> runs) {

    /** What forms are about. */
    interface About {
        Visit visit();

        /** Returns what tells this state of it from another; empty when its forms rest on nothing that was seen. */
        default String seen() {
            return "";
        }

        /** Returns the same as it is now. */
        default String seenNow() {
            return seen();
        }
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
        return new Deed<>(name, (form, about) -> {}, about -> true, false, runs);
    }

    Deed<T> asking(Asks<T> fields) {
        return new Deed<>(name, fields, shown, adds, runs);
    }

    Deed<T> shownWhen(Predicate<T> useful) {
        return new Deed<>(name, asks, useful, adds, runs);
    }

    /** Returns the same form for what only adds: safety does not wait for somebody to look again. */
    Deed<T> adding() {
        return new Deed<>(name, asks, shown, true, runs);
    }

    @Override
    public String toString() {
        return name;
    }
}
