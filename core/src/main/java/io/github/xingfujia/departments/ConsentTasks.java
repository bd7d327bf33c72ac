package io.github.xingfujia.departments;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.disclosure.Resting;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** The tasks that rest on her consent (基于同意的任务): taken back with it; what a norm has told is not hers to take back. */
final class ConsentTasks implements Resting {

    private static final int KEY = 26;

    private final Parts parts;

    ConsentTasks(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Ref> first(Matter matter) {
        return subject(matter).map(Offers::of).stream().toList();
    }

    @Override
    public List<Ref> then(Matter matter, Loaded loaded) {
        return subject(matter).stream()
                .flatMap(subject -> loaded.of(Offers.OFFERS, Offers.of(subject)).tasks().stream())
                .map(under -> Tasks.of(under.task()))
                .toList();
    }

    @Override
    public void takenBack(Ruling.Plan.Builder plan, Matter matter, String part, Loaded loaded, Moment moment) {
        for (Subject subject : subject(matter).stream().toList()) {
            if (parts.subjects().get(subject).part().equals(part)) {
                loaded.of(Offers.OFFERS, Offers.of(subject))
                        .tasks()
                        .forEach(under -> end(plan, subject, under.task(), loaded, moment));
            }
        }
    }

    private void end(Ruling.Plan.Builder plan, Subject subject, TaskId id, Loaded loaded, Moment moment) {
        TaskState task = loaded.of(Tasks.TASKS, Tasks.of(id));
        if (!rests(task)) {
            return;
        }
        plan.to(Tasks.of(id), "", new TaskFact.Withdrawn(WithdrawCause.CONSENT_WITHDRAWN));
        plan.to(Offers.of(subject), "", new OfferFact.NoMore(id));
        task.course()
                .flatMap(Course::to)
                .filter(parts::isLinked)
                .ifPresent(to -> Dispatches.queue(plan, id, to, Notice.WITHDRAWAL, moment));
    }

    private boolean rests(TaskState task) {
        return task.isOpen()
                && !task.stands(Standing.ANSWERED)
                && parts.linkage()
                        .kind(
                                task.sent().orElseThrow().kind(),
                                task.sentAt().atZone(Moment.ZONE).toLocalDate())
                        .filter(kind -> kind.ground() == Ground.LAW)
                        .isEmpty();
    }

    private Optional<Subject> subject(Matter matter) {
        int hyphen = matter.value().length() - KEY - 1;
        return Optional.of(new Subject(
                        matter.value().substring(0, hyphen), matter.value().substring(hyphen + 1)))
                .filter(subject -> parts.subjects().find(subject).isPresent());
    }
}
