package io.github.xingfujia.way;

import io.github.xingfujia.access.Policy;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.store.PublishedFacts;
import io.github.xingfujia.store.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of a survey: may try? → whose? → recorded → walked page by page. */
final class Surveys {

    private static final Logger LOG = LoggerFactory.getLogger(Surveys.class);
    private static final int PAGE = 500;

    private final HomeId home;
    private final Journal journal;
    private final AccessStream accesses;
    private final Policy policy;
    private final Refusals refusals;

    Surveys(Ways made, Refusals refusals) {
        this.home = made.home();
        this.journal = made.store().journal();
        this.accesses = made.accesses();
        this.policy = made.policy();
        this.refusals = refusals;
    }

    <Q, R> Outcome<R> run(Survey<Q, R> survey, Q query, Moment moment) {
        Started<R> one = start(survey, query, moment);
        walk(List.of(one), moment);
        return one.outcome();
    }

    /**
     * Counts several in one walk; each is asked for, recorded and answered as if it were alone. One that lacks an input gets no
     * answer and keeps none of the others back.
     */
    void together(List<Surveyed<?, ?>> all, Moment moment) {
        List<Runnable> answers = new ArrayList<>();
        List<Started<?>> started = new ArrayList<>();
        for (Surveyed<?, ?> one : all) {
            try {
                started.add(begin(one, answers, moment));
            } catch (InvalidInput e) {
                LOG.debug("{} lacks an input", one.survey().action().name());
            }
        }
        walk(started, moment);
        answers.forEach(Surveys::answer);
    }

    private static void answer(Runnable one) {
        try {
            one.run();
        } catch (InvalidInput e) {
            LOG.debug("a figure lacks an input");
        }
    }

    private <Q, R> Started<R> begin(Surveyed<Q, R> one, List<Runnable> answers, Moment moment) {
        Started<R> started = start(one.survey(), one.query(), moment);
        answers.add(() -> one.to().accept(started.outcome()));
        return started;
    }

    private <Q, R> Started<R> start(Survey<Q, R> survey, Q query, Moment moment) {
        Actor actor = moment.actor();
        if (!policy.mayTry(actor, survey.action())) {
            return new Started<>(refusals.notYours(actor, survey.action(), "role", moment.now()));
        }
        if (!policy.may(actor, survey.action(), survey.scope(query, moment))) {
            return new Started<>(refusals.notYours(actor, survey.action(), "scope", moment.now()));
        }
        Survey.Count<R> count = survey.begin(query, moment);
        accesses.looked(
                actor,
                survey.action().name(),
                survey.action().purpose().word(),
                survey.basis(query),
                List.of(),
                moment.now());
        return new Started<>(count, survey.until(query));
    }

    private void walk(List<? extends Started<?>> counts, Moment moment) {
        long position = 0;
        while (counts.stream().anyMatch(c -> !c.isOver())) {
            List<Recorded> page = journal.readAfter(home, position, PAGE, moment.now());
            for (Recorded recorded : page) {
                position = recorded.position();
                counts.forEach(c -> c.reach(recorded.position()));
                List<PublishedFact> facts = PublishedFacts.of(recorded.entry().body());
                counts.forEach(c -> c.take(recorded.position(), facts));
            }
            if (page.isEmpty()) {
                return;
            }
        }
    }

    /** A count under way, or why there is none. */
    private static final class Started<R> {
        private final Optional<Outcome<R>> refused;
        private final Optional<Survey.Count<R>> count;
        private final long until;
        private long position;
        private boolean over;

        Started(Outcome<R> refused) {
            this.refused = Optional.of(refused);
            this.count = Optional.empty();
            this.until = 0;
            this.over = true;
        }

        Started(Survey.Count<R> count, long until) {
            this.refused = Optional.empty();
            this.count = Optional.of(count);
            this.until = until;
        }

        boolean isOver() {
            return over;
        }

        void reach(long next) {
            over = over || next > until;
        }

        void take(long at, List<PublishedFact> facts) {
            if (!over) {
                facts.forEach(count.orElseThrow()::take);
                position = at;
            }
        }

        Outcome<R> outcome() {
            return refused.orElseGet(() -> Outcome.done(count.orElseThrow().result(position)));
        }
    }
}
