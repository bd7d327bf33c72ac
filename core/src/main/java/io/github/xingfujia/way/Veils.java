package io.github.xingfujia.way;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.access.Policy;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Keyring;
import io.github.xingfujia.store.Permit;
import io.github.xingfujia.store.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Keeps what must not be written down from whoever may not know it (隐去): to a department, and on paper, by what it is; to
 * staff by the look of the text alone, so that nothing depends on what is hidden and trying tells nothing.
 */
final class Veils {

    private final Unsaid unsaid;
    private final Policy policy;
    private final AccessStream accesses;
    private final Keyring keyring;
    private final Elsewhere elsewhere;

    Veils(Ways made, Elsewhere.Reading reading) {
        this.elsewhere = new Elsewhere(made.unsaid(), reading);
        this.unsaid = made.unsaid();
        this.policy = made.policy();
        this.accesses = made.accesses();
        this.keyring = made.keyring();
    }

    /** Returns what a look needs beside it, with where that stands; for everybody, so that no look costs less. */
    List<Ref> with(Look<?, ?> look, List<Ref> first, List<Ref> next) {
        return look.leaves() || look.keepsRefuges()
                ? with(Stream.concat(first.stream(), next.stream()).toList(), next)
                : next;
    }

    /** Returns matters with where that stands. */
    List<Ref> with(List<Ref> matters) {
        return with(matters, matters);
    }

    private List<Ref> with(List<Ref> of, List<Ref> next) {
        List<Ref> all = of.stream().distinct().toList();
        return Stream.concat(next.stream(), unsaid.beside(all).stream())
                .distinct()
                .toList();
    }

    /** Returns what the look opens, as its reader may have it. */
    <Q, R> Opening over(
            Opening open, Look<Q, R> look, Q query, Scope scope, List<Ref> refs, Loaded loaded, Moment moment) {
        List<Sealed> words = look.words(query, loaded, moment);
        Actor actor = moment.actor();
        boolean read = actor instanceof Actor.Staff || actor instanceof Actor.Partner || actor instanceof Actor.Party;
        if (words.isEmpty() || !read) {
            return open;
        }
        Set<String> free = ImmutableSet.copyOf(words.stream().map(Veils::id).toList());
        if (actor instanceof Actor.Party) {
            // her page stands on a telephone that he may hold too: by the look, for whoever tries
            return new Veiled(open, free, unsaid::veil);
        }
        boolean partner = actor instanceof Actor.Partner;
        if (!partner && !policy.may(actor, unsaid.action(), scope.withoutStaff())) {
            return new Veiled(open, free, unsaid::veil);
        }
        boolean stays = !partner && !look.leaves();
        if (stays && !look.keepsRefuges()) {
            return open;
        }
        Loaded wide = elsewhere.loaded(loaded, refs);
        List<Ref> all = elsewhere.with(refs, wide);
        List<Sealed> hidden = stays
                ? unsaid.handled(actor, all, wide)
                : partner ? unsaid.all(all, wide) : unsaid.cells(actor, all, wide);
        UnaryOperator<String> veil = veil(hidden, refs, wide, moment.now());
        // a refuge is read by nobody: by its name to who handles it, by the look to whoever else might try names
        return new Veiled(open, free, stays ? text -> unsaid.withoutRefuges(veil.apply(text)) : veil);
    }

    /** Returns what leaves the house by itself, without what is hidden of these matters. */
    Function<Sealed, String> over(Function<Sealed, String> open, List<Ref> matters, Loaded loaded, Instant now) {
        if (matters.isEmpty()) {
            return open;
        }
        Loaded wide = elsewhere.loaded(loaded, matters);
        return open.andThen(veil(unsaid.all(elsewhere.with(matters, wide), wide), matters, wide, now));
    }

    /** Opens what is hidden with the same entry and the same read as where nothing is: whoever counts learns nothing. */
    private UnaryOperator<String> veil(List<Sealed> hidden, List<Ref> refs, Loaded loaded, Instant now) {
        Actor house = Actor.clock();
        List<Sealed> cells =
                hidden.stream().filter(cell -> loaded.opens(cell, house, now)).toList();
        Ref matter = refs.get(0);
        Permit permit = accesses.looked(
                house, unsaid.action().name(), unsaid.action().purpose().word(), matter.toString(), cells, now);
        List<String> asked = Stream.concat(
                        Stream.of(matter.keyId("")), cells.stream().map(Sealed::key))
                .distinct()
                .toList();
        List<String> places = keyring.reveal(cells, permit, asked, keyring.keys(asked)).values().stream()
                .map(Keyring.Opened::text)
                .toList();
        return text -> unsaid.veil(text, places);
    }

    private static String id(Sealed cell) {
        return cell.key() + "#" + cell.cell();
    }

    /** What is opened, the free words of it veiled. */
    private record Veiled(Opening open, Set<String> free, UnaryOperator<String> veil) implements Opening {
        @Override
        public String apply(Sealed cell) {
            String text = open.apply(cell);
            return free.contains(id(cell)) ? veil.apply(text) : text;
        }

        /** Whoever had it beside a veiled text would find what is veiled by trying. */
        @Override
        public String salt(Sealed cell) {
            return apply(cell).equals(open.apply(cell)) ? open.salt(cell) : "";
        }
    }
}
