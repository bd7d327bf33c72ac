package io.github.xingfujia.casework.complaints;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.ComplaintView;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens what was complained about, for the post that received it; the look is recorded first. */
final class ComplaintLook implements Look<ComplaintId, ComplaintView> {

    @Override
    public Action action() {
        return Actions.COMPLAINT;
    }

    @Override
    public List<Ref> first(ComplaintId id, Moment moment) {
        return List.of(Complaints.of(id), Cases.of(Complaints.caseOf(id)));
    }

    @Override
    public Optional<Scope> scope(ComplaintId id, Loaded loaded, Moment moment) {
        return state(id, loaded).scope();
    }

    @Override
    public List<Sealed> cells(ComplaintId id, Loaded loaded, Moment moment) {
        return state(id, loaded).all().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.received().words()), one.answer().stream()))
                .distinct()
                .toList();
    }

    /** Whoever may not know where somebody is to be found reads what was complained of without it. */
    @Override
    public List<Sealed> words(ComplaintId id, Loaded loaded, Moment moment) {
        return cells(id, loaded, moment);
    }

    @Override
    public ComplaintView show(ComplaintId id, Loaded loaded, Opening open, Moment moment) {
        return new ComplaintView(
                id,
                loaded.of(Cases.CASES, Cases.of(Complaints.caseOf(id)))
                        .intake()
                        .orElseThrow()
                        .number(),
                state(id, loaded).all().stream()
                        .map(one -> new ComplaintView.One(
                                one.at(),
                                one.by(),
                                open.apply(one.received().words()),
                                one.received().dueAt(),
                                one.answeredAt(),
                                one.answer().map(open).orElse("")))
                        .toList());
    }

    private static Complaints.State state(ComplaintId id, Loaded loaded) {
        return loaded.of(Complaints.COMPLAINTS, Complaints.of(id));
    }
}
