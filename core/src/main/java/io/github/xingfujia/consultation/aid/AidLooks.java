package io.github.xingfujia.consultation.aid;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AidLine;
import io.github.xingfujia.consultation.AidView;
import io.github.xingfujia.consultation.MyAid;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An application as whoever applied and those who hand it over see it (法援申请查看). */
final class AidLooks {

    private AidLooks() {}

    /** Her own application, found by the id it was sent under. */
    static final class Mine implements Look<CommandId, MyAid> {

        @Override
        public Action action() {
            return Actions.MY_AID;
        }

        @Override
        public List<Ref> first(CommandId sent, Moment moment) {
            return List.of(Aids.sent(sent, moment));
        }

        @Override
        public Optional<Scope> scope(CommandId sent, Loaded loaded, Moment moment) {
            return Aids.state(Aids.sent(sent, moment), loaded).applied().map(a -> Scope.common());
        }

        @Override
        public List<Sealed> cells(CommandId sent, Loaded loaded, Moment moment) {
            return Aids.state(Aids.sent(sent, moment), loaded).reasons().stream()
                    .toList();
        }

        @Override
        public MyAid show(CommandId sent, Loaded loaded, Opening open, Moment moment) {
            Aids.State state = Aids.state(Aids.sent(sent, moment), loaded);
            return new MyAid(
                    !state.applied().orElseThrow().violence(),
                    state.applied().orElseThrow().urgent(),
                    state.answer(),
                    state.reasons().map(open).orElse(""),
                    state.clock(),
                    state.isOverdue(moment.now()),
                    state.next().contains(AidAnswer.OBJECTED));
        }
    }

    /** An application for those who hand it over. */
    static final class Of implements Look<AidId, AidView> {

        @Override
        public Action action() {
            return Actions.AID;
        }

        @Override
        public List<Ref> first(AidId id, Moment moment) {
            return List.of(Aids.of(id));
        }

        @Override
        public List<Ref> then(AidId id, Loaded loaded, Moment moment) {
            return Aids.state(Aids.of(id), loaded).applied().map(a -> Contacts.of(a.person())).stream()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(AidId id, Loaded loaded, Moment moment) {
            return Aids.scope(Aids.state(Aids.of(id), loaded));
        }

        @Override
        public List<Sealed> cells(AidId id, Loaded loaded, Moment moment) {
            AidFact.Applied applied = Aids.state(Aids.of(id), loaded).applied().orElseThrow();
            List<Sealed> cells = new ArrayList<>(List.of(applied.called(), applied.words()));
            applied.evidence().ifPresent(cells::add);
            applied.means().ifPresent(cells::add);
            applied.phone().ifPresent(cells::add);
            Aids.state(Aids.of(id), loaded).reasons().ifPresent(cells::add);
            return cells;
        }

        @Override
        public AidView show(AidId id, Loaded loaded, Opening open, Moment moment) {
            Aids.State state = Aids.state(Aids.of(id), loaded);
            AidFact.Applied applied = state.applied().orElseThrow();
            return new AidView(
                    id,
                    open.apply(applied.called()),
                    applied.phone().map(open).orElse(""),
                    loaded.of(Contacts.CONTACTS, Contacts.of(applied.person())).rule(),
                    open.apply(applied.words()),
                    applied.evidence().map(open).stream().flatMap(String::lines).toList(),
                    applied.means().map(open).orElse(""),
                    !applied.violence(),
                    applied.urgent(),
                    state.answers().stream().map(AidFact.Answered::answer).toList(),
                    state.reasons().map(open).orElse(""),
                    state.next(),
                    state.clock());
        }
    }

    /** Lists what is not over, what is due first at the top. */
    static final class Waiting implements Listing<Filter, AidLine> {

        @Override
        public Action action() {
            return Actions.AIDS;
        }

        @Override
        public String kind() {
            return Aids.KIND.name();
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            return query.and(new Filter.Range("over", 0, 0));
        }

        @Override
        public String orderBy() {
            return "due";
        }

        @Override
        public AidLine line(Row row, Moment moment) {
            Instant due = row.instant("due").orElseThrow();
            Optional<AidAnswer> answer = row.text("answer").map(AidAnswer::valueOf);
            boolean waits = answer.filter(a -> a == AidAnswer.REFUSED).isEmpty();
            return new AidLine(
                    AidId.of(row.id()),
                    row.number("urgent").orElse(0L) == 1,
                    answer,
                    waits ? Optional.of(due) : Optional.empty(),
                    waits && !moment.now().isBefore(due));
        }
    }
}
