package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * The erasure of what somebody sent without a login, by what it was sent under (免登录删除申请): it is asked for and goes the way of
 * every other, decided by the head and destroyed by another. What it counted for stays counted: its row holds none of the words.
 */
final class SentErasure {

    private SentErasure() {}

    /** Asks for it. */
    record Ask(CommandId sent) implements Command {
        /** Returns nothing of what opens it. */
        @Override
        public String toString() {
            return "Ask[…]";
        }
    }

    /** Takes the request. */
    static final class AskAct implements Act<Ask, ErasureStage> {
        private final Keepers keepers;

        AskAct(Keepers keepers) {
            this.keepers = keepers;
        }

        @Override
        public Action action() {
            return Actions.ASK_SENT;
        }

        @Override
        public List<Ref> first(Ask command, Moment moment) {
            return keepers.sent(command.sent(), moment);
        }

        @Override
        public List<Ref> then(Ask command, Loaded loaded, Moment moment) {
            return keepers.ofSent(command.sent(), loaded, moment).map(Erasures::of).stream()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(Ask command, Loaded loaded, Moment moment) {
            return keepers.ofSent(command.sent(), loaded, moment).map(id -> Scope.common());
        }

        @Override
        public Ruling decide(Ask command, Loaded loaded, Moment moment) {
            ErasureId id = keepers.ofSent(command.sent(), loaded, moment).orElseThrow();
            return AskErasureAct.asked(id, loaded);
        }

        @Override
        public ErasureStage answer(Ask command, Loaded after, Moment moment) {
            ErasureId id = keepers.ofSent(command.sent(), after, moment).orElseThrow();
            return ErasureAct.state(id, after).stage().orElseThrow();
        }
    }

    /** Shows how it stands. */
    static final class StandsLook implements Look<CommandId, ErasureView> {
        private final Keepers keepers;

        StandsLook(Keepers keepers) {
            this.keepers = keepers;
        }

        @Override
        public Action action() {
            return Actions.SENT_ERASURE;
        }

        @Override
        public List<Ref> first(CommandId sent, Moment moment) {
            return keepers.sent(sent, moment);
        }

        @Override
        public List<Ref> then(CommandId sent, Loaded loaded, Moment moment) {
            return keepers.ofSent(sent, loaded, moment).map(Erasures::of).stream()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(CommandId sent, Loaded loaded, Moment moment) {
            return keepers.ofSent(sent, loaded, moment)
                    .filter(id -> ErasureAct.state(id, loaded).stage().isPresent())
                    .map(id -> Scope.common());
        }

        @Override
        public List<Sealed> cells(CommandId sent, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public ErasureView show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
            return ErasureLook.view(keepers.ofSent(sent, loaded, moment).orElseThrow(), loaded);
        }
    }
}
