package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Wording;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be done with a case from one of its pages (办理动作): its form, and the command it becomes.
 *
 * @param name its name in forms; without the underscores it is the verb of the door, whatever its case
 * @param asks adds the fields
 * @param shown whether this reader has any use for it now
 * @param shut why it cannot be done now, as far as the page can tell; the house decides
 * @param runs the command
 * @param draft whether what was typed is kept, sealed, on the device until it arrived; never where someone is asked or told alone
 */
record Act(String name, Asks asks, Predicate<Known> shown, Shut shut, Runs runs, boolean draft) {

    /** Adds the fields of a form. */
    interface Asks {
        void add(Form.Builder form, Known known);
    }

    /** Says why an action is closed, and what to do first. */
    interface Shut {
        Optional<Closed> why(Known known);
    }

    /** Makes the command. */
    interface Runs {
        Outcome<?> run(Casework door, Known known, Answers answers);
    }

    /** Returns an action without fields that is open while the case is. */
    static Act of(String name, Runs runs) {
        return new Act(name, (form, known) -> {}, known -> true, unless(Known::isOpen, "ended", "CLOSE"), runs, false);
    }

    Act asking(Asks fields) {
        return new Act(name, fields, shown, shut, runs, draft);
    }

    /** Returns the same action, its form kept on the device while it is filled in. */
    Act surviving() {
        return new Act(name, asks, shown, shut, runs, true);
    }

    Act shownWhen(Predicate<Known> useful) {
        return new Act(name, asks, useful, shut, runs, draft);
    }

    /** Returns the same action, closed as {@code because} says whether or not the case is open. */
    Act shut(Shut because) {
        return new Act(name, asks, shown, because, runs, draft);
    }

    /** Returns the same action, open after the end too as long as something is owed for somebody's safety. */
    Act protecting() {
        return new Act(name, asks, shown, unless(k -> k.isOpen() || k.hasDuties(), "ended", "CLOSE"), runs, draft);
    }

    /** Returns the same action, of use only while mediation goes on: a clear refusal ends it, whoever is still to be protected. */
    Act mediating() {
        return shownWhen(known -> shown.test(known) && !known.isRefused());
    }

    /** Returns the same action, closed also where {@code because} says so. */
    Act shutToo(Shut because) {
        return new Act(name, asks, shown, known -> shut.why(known).or(() -> because.why(known)), runs, draft);
    }

    /** Closes an action unless {@code holds}, with the text of the house's refusal and the action to do first. */
    static Shut unless(Predicate<Known> holds, String refusal, String first) {
        return known -> holds.test(known)
                ? Optional.empty()
                : Optional.of(new Closed(Wording.of("casework", "refusal." + refusal), Optional.of(first)));
    }

    /** Returns why it cannot be done now; an archived case is never opened again, so nothing in it is a first step. */
    Optional<Localized> closed(Known known) {
        return shut.why(known).map(why -> known.isArchived() ? Words.of("closed.archived") : why.said(known));
    }

    Localized title() {
        return Words.of("act." + Words.key(name));
    }

    Localized then() {
        return Words.of("then." + Words.key(name));
    }

    /** Returns whether a refusal means this action by its command, such as {@code casework.giveBack}. */
    boolean isCalled(String command) {
        return name.replace("_", "").equalsIgnoreCase(command.substring(command.indexOf('.') + 1));
    }

    @Override
    public String toString() {
        return name;
    }
}
