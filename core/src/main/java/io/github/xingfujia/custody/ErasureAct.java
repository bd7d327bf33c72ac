package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every command on an erasure shares: the request, and the matter it is about. */
abstract class ErasureAct<C extends ErasureAct.OfErasure> implements Act<C, ErasureStage> {

    /** A command on an erasure. */
    interface OfErasure extends Command {
        ErasureId erasure();
    }

    private final Action action;
    private final Keepers keepers;

    ErasureAct(Action action, Keepers keepers) {
        this.action = action;
        this.keepers = keepers;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        List<Ref> refs = new ArrayList<>(List.of(Erasures.of(command.erasure())));
        refs.addAll(keepers.load(command.erasure().matter()));
        return refs;
    }

    /** Whoever a party barred from her matter is barred from its erasure too. */
    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        Ref matter = command.erasure().matter().ref();
        return keepers.of(matter)
                .filter(k -> k.exists(matter, loaded))
                .filter(k -> state(command.erasure(), loaded).stage().isPresent())
                .map(k -> k.kept(matter, loaded));
    }

    @Override
    public final ErasureStage answer(C command, Loaded after, Moment moment) {
        return state(command.erasure(), after).stage().orElseThrow();
    }

    Keeper.Need need(C command, Loaded loaded) {
        Ref matter = command.erasure().matter().ref();
        return keepers.of(matter).orElseThrow().need(matter, command.erasure().compartment(), loaded);
    }

    static Erasures.State state(ErasureId id, Loaded loaded) {
        return loaded.of(Erasures.ERASURES, Erasures.of(id));
    }

    /** Returns whether her words are only stored: not any more once what they belong to was opened again. */
    static boolean isRestricted(ErasureId id, Loaded loaded) {
        Erasures.State state = state(id, loaded);
        return state.is(ErasureStage.RESTRICTED)
                && loaded.restricted(id.matter().ref(), id.compartment()).contains(state.generation());
    }

    static StaffId who(Moment moment) {
        return ((Actor.Staff) moment.actor()).id();
    }

    static Ruling refuse(String code, String next, List<String> articles) {
        return Ruling.refuse(Refusal.of("custody", code, List.of(next)).citing(articles.toArray(String[]::new)));
    }
}
