package io.github.xingfujia.way;

import io.github.xingfujia.access.Policy;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.HomeId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.store.AccessStream;
import io.github.xingfujia.store.Journal;
import io.github.xingfujia.store.PublishedFacts;
import io.github.xingfujia.store.Recorded;
import java.util.List;

/** The steps of a survey: may try? → whose? → recorded → walked page by page. */
final class Surveys {

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
        Actor actor = moment.actor();
        if (!policy.mayTry(actor, survey.action())) {
            return refusals.notYours(actor, survey.action(), "role", moment.now());
        }
        if (!policy.may(actor, survey.action(), survey.scope(query, moment))) {
            return refusals.notYours(actor, survey.action(), "scope", moment.now());
        }
        Survey.Count<R> count = survey.begin(query, moment);
        accesses.looked(
                actor,
                survey.action().name(),
                survey.action().purpose().word(),
                survey.basis(query),
                List.of(),
                moment.now());
        return Outcome.done(count.result(walk(count, survey.until(query), moment)));
    }

    private long walk(Survey.Count<?> count, long until, Moment moment) {
        long position = 0;
        List<Recorded> page = journal.readAfter(home, position, PAGE, moment.now());
        while (!page.isEmpty()) {
            for (Recorded recorded : page) {
                if (recorded.position() > until) {
                    return position;
                }
                PublishedFacts.of(recorded.entry().body()).forEach(count::take);
                position = recorded.position();
            }
            page = journal.readAfter(home, position, PAGE, moment.now());
        }
        return position;
    }
}
