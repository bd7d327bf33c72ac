package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.SalonFact;
import io.github.xingfujia.counselling.ledger.Salons;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What every command on one salon shares. */
abstract class SalonAct<C extends SalonAct.OfSalon, R> implements Act<C, R> {

    /** What is done at one salon. */
    interface OfSalon extends Command {
        SalonId salon();
    }

    private final Action action;

    SalonAct(Action action) {
        this.action = action;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public final List<Ref> first(C command, Moment moment) {
        return List.of(Salons.of(command.salon()));
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return state(command, loaded).scope();
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        return decide(command, state(command, loaded), loaded, moment);
    }

    abstract Ruling decide(C command, Salons.Salon salon, Loaded loaded, Moment moment);

    static Ruling one(OfSalon command, SalonFact fact) {
        return Ruling.plan().to(Salons.of(command.salon()), "", fact).build();
    }

    static Salons.Salon state(OfSalon command, Loaded loaded) {
        return loaded.of(Salons.SALONS, Salons.of(command.salon()));
    }

    static Ruling refuse(String code, String next) {
        return CounselAct.refuse(code, next);
    }
}
