package io.github.xingfujia.consultation.questions;

import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Timed;
import java.time.Instant;
import java.util.Optional;

/** What time does to a question: one that nobody answered in the promised time climbs to the editors of the platform. */
final class DueQuestions implements Timed<Questions.State> {

    private final Network network;

    DueQuestions(Network network) {
        this.network = network;
    }

    @Override
    public Aggregate<Questions.State> aggregate() {
        return Questions.QUESTIONS;
    }

    @Override
    public String name() {
        return "consultation.climb";
    }

    @Override
    public Optional<Ruling> due(Ref ref, Loaded loaded, Moment moment) {
        Questions.State state = Questions.state(ref, loaded);
        if (!state.isOverdue(moment.now()) || state.climbed()) {
            return Optional.empty();
        }
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, "", new QuestionFact.Climbed());
        Roster.editors(network).forEach(staff -> StaffNotes.queue(plan, staff, moment));
        return Optional.of(plan.build());
    }

    @Override
    public Optional<Instant> next(Questions.State state, Instant now) {
        return state.asked()
                .filter(a -> state.answered().isEmpty() && !state.climbed())
                .map(QuestionFact.Asked::answeredBy);
    }
}
