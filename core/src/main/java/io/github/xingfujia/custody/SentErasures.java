package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Erasing what was sent without a login, by the id it was sent under: asked for as by a party, and decided by the same people. */
final class SentErasures {

    private SentErasures() {}

    private static List<Ref> then(Keepers keepers, CommandId sent, Loaded loaded, Moment moment) {
        return keepers.sent(sent, loaded, moment).map(Erasures::of).stream().toList();
    }

    static final class AskAct implements Act<AskErasureUnder, ErasureStage> {

        private final Keepers keepers;

        AskAct(Keepers keepers) {
            this.keepers = keepers;
        }

        @Override
        public Action action() {
            return Actions.ASK_UNDER;
        }

        @Override
        public List<Ref> first(AskErasureUnder command, Moment moment) {
            return keepers.sent(command.sent(), moment);
        }

        @Override
        public List<Ref> then(AskErasureUnder command, Loaded loaded, Moment moment) {
            return SentErasures.then(keepers, command.sent(), loaded, moment);
        }

        @Override
        public Optional<Scope> scope(AskErasureUnder command, Loaded loaded, Moment moment) {
            return keepers.sent(command.sent(), loaded, moment).map(id -> Scope.common());
        }

        @Override
        public Ruling decide(AskErasureUnder command, Loaded loaded, Moment moment) {
            return AskErasureAct.asked(
                    keepers.sent(command.sent(), loaded, moment).orElseThrow(),
                    loaded,
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public ErasureStage answer(AskErasureUnder command, Loaded after, Moment moment) {
            ErasureId id = keepers.sent(command.sent(), after, moment).orElseThrow();
            return ErasureAct.state(id, after).stage().orElseThrow();
        }
    }

    static final class ViewLook implements Look<CommandId, ErasureView> {

        private final Keepers keepers;

        ViewLook(Keepers keepers) {
            this.keepers = keepers;
        }

        @Override
        public Action action() {
            return Actions.ERASURE_UNDER;
        }

        @Override
        public List<Ref> first(CommandId sent, Moment moment) {
            return keepers.sent(sent, moment);
        }

        @Override
        public List<Ref> then(CommandId sent, Loaded loaded, Moment moment) {
            return SentErasures.then(keepers, sent, loaded, moment);
        }

        @Override
        public Optional<Scope> scope(CommandId sent, Loaded loaded, Moment moment) {
            return keepers.sent(sent, loaded, moment)
                    .filter(id -> ErasureAct.state(id, loaded).stage().isPresent())
                    .map(id -> Scope.common());
        }

        @Override
        public List<Sealed> cells(CommandId sent, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public ErasureView show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
            return ErasureLook.view(keepers.sent(sent, loaded, moment).orElseThrow(), loaded);
        }
    }
}
