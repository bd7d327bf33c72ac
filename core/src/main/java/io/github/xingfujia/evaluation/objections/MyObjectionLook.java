package io.github.xingfujia.evaluation.objections;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.MyObjection;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Inside;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.evaluation.ledger.Objections;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** For whoever objected: the words written to them. Not what it came to: a confirmed word of violence would tell what stands in a file. */
final class MyObjectionLook implements Look<CommandId, MyObjection> {

    @Override
    public Action action() {
        return Actions.MY_OBJECTION;
    }

    @Override
    public List<Ref> first(CommandId sent, Moment moment) {
        return List.of(Objections.sent(sent, moment));
    }

    @Override
    public List<Ref> then(CommandId sent, Loaded loaded, Moment moment) {
        return made(sent, loaded, moment).map(m -> Nominations.of(m.nomination())).stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(CommandId sent, Loaded loaded, Moment moment) {
        return made(sent, loaded, moment).map(m -> Scope.common());
    }

    @Override
    public List<Sealed> cells(CommandId sent, Loaded loaded, Moment moment) {
        return one(sent, loaded, moment).told().map(NominationFact.ObjectionTold::reply).stream()
                .toList();
    }

    @Override
    public MyObjection show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
        Inside.Objection one = one(sent, loaded, moment);
        return new MyObjection(
                nomination(sent, loaded, moment).nominated().orElseThrow().campaignName(),
                made(sent, loaded, moment).orElseThrow().on(),
                one.answered(),
                one.told().map(t -> open.apply(t.reply())).orElse(""));
    }

    private static Optional<Objections.Made> made(CommandId sent, Loaded loaded, Moment moment) {
        return loaded.of(Objections.OBJECTIONS, Objections.sent(sent, moment));
    }

    private static NominationState nomination(CommandId sent, Loaded loaded, Moment moment) {
        return loaded.of(
                Nominations.NOMINATIONS,
                Nominations.of(made(sent, loaded, moment).orElseThrow().nomination()));
    }

    private static Inside.Objection one(CommandId sent, Loaded loaded, Moment moment) {
        return nomination(sent, loaded, moment)
                .inside()
                .objections()
                .get(made(sent, loaded, moment).orElseThrow().number() - 1);
    }
}
