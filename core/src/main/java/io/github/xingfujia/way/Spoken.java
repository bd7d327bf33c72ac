package io.github.xingfujia.way;

import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Permit;
import io.github.xingfujia.store.Sealed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the texts of a command against what must not be written down (录入核对); that it was compared is on the chain. */
final class Spoken {

    private final Unsaid unsaid;
    private final Policy policy;
    private final AccessStream accesses;
    private final Keyring keyring;
    private final Elsewhere elsewhere;

    Spoken(Ways made, Elsewhere.Reading reading) {
        this.elsewhere = new Elsewhere(made.unsaid(), reading);
        this.unsaid = made.unsaid();
        this.policy = made.policy();
        this.accesses = made.accesses();
        this.keyring = made.keyring();
    }

    /** A command and its texts by field, gathered once and only when somebody asks. */
    static final class Said {

        private final Command command;
        private Optional<Map<String, String>> texts = Optional.empty();

        Said(Command command) {
            this.command = command;
        }

        Command command() {
            return command;
        }

        Map<String, String> texts() {
            if (texts.isEmpty()) {
                texts = Optional.of(Canonical.texts(command));
            }
            return texts.get();
        }
    }

    /** Returns what a command needs beside it, with where it stands; read for everybody, so that nobody's command costs less. */
    List<Ref> with(Said said, List<Ref> first, List<Ref> next) {
        if (unsaid.isItsPlace(said.command()) || said.texts().isEmpty()) {
            return next;
        }
        List<Ref> all = Stream.concat(first.stream(), next.stream()).distinct().toList();
        return Stream.concat(next.stream(), unsaid.beside(all).stream())
                .distinct()
                .toList();
    }

    /**
     * Requires that no text of a command says it.
     *
     * @throws io.github.xingfujia.kernel.InvalidInput naming every field that does
     */
    void check(Said said, Scope scope, List<Ref> refs, Loaded loaded, Moment moment) {
        Actor actor = moment.actor();
        // whoever may not know it, herself on a telephone that others hold too, gets no answer that depends on it
        boolean may = policy.may(actor, unsaid.action(), scope.withoutStaff());
        if (unsaid.isItsPlace(said.command()) || !may && !policy.may(actor, unsaid.handled(), scope.withoutStaff())) {
            return;
        }
        Map<String, String> texts = said.texts();
        if (texts.isEmpty() || unsaid.beside(refs).isEmpty()) {
            return;
        }
        // of her other matters only whoever may know them all is held to anything: nobody else's command reads further
        Loaded wide = may ? elsewhere.loaded(loaded, refs) : loaded;
        List<Sealed> known =
                may ? unsaid.cells(actor, elsewhere.with(refs, wide), wide) : unsaid.handled(actor, refs, wide);
        List<Sealed> cells = known.stream()
                .filter(cell -> wide.opens(cell, actor, moment.now()))
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        String what = refs.iterator().next().toString();
        Permit permit = accesses.looked(
                actor, unsaid.action().name(), unsaid.action().purpose().word(), what, cells, moment.now());
        Collection<String> hidden = keyring.open(cells, permit).values();
        Checks checks = Checks.of();
        texts.forEach((field, text) -> checks.that(
                hidden.stream().noneMatch(one -> unsaid.says(field, text, one)),
                named(field),
                "hidden-place",
                Checks.shape(text)));
        checks.orThrow();
    }

    /** Returns a field as whoever filled it in calls it: by its own name, without what the command keeps it in. */
    private static String named(String field) {
        return field.startsWith("fields.") ? field : field.substring(field.lastIndexOf('.') + 1);
    }
}
