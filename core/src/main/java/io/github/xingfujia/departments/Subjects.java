package io.github.xingfujia.departments;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** The rooms that tasks may come from (任务来源). */
record Subjects(List<SubjectKind> kinds) {

    Subjects {
        kinds = List.copyOf(kinds);
    }

    Optional<SubjectKind> find(Subject subject) {
        return kinds.stream().filter(k -> k.kind().equals(subject.kind())).findFirst();
    }

    SubjectKind get(Subject subject) {
        Optional<SubjectKind> found = find(subject);
        String known = String.join(" ", kinds.stream().map(SubjectKind::kind).toList());
        Checks.of()
                .that(found.isPresent(), "subject.kind", "one-of", Checks.shape(subject.kind()), known)
                .orThrow();
        return found.orElseThrow();
    }

    Ref ref(Subject subject) {
        return get(subject).ref(subject.id());
    }

    /** Returns what to load of a task's subject; nothing when its room is not in use any more. */
    List<Ref> beside(TaskState task) {
        return task
                .sent()
                .flatMap(s -> find(s.subject()).map(k -> k.ref(s.subject().id())))
                .stream()
                .toList();
    }

    /** Returns the plan of an answer with what the room of the subject keeps of it. */
    Ruling fedBack(Ruling ruling, TaskId id, TaskState task, String outcome, Loaded loaded, Moment moment) {
        TaskFact.Sent sent = task.sent().orElseThrow();
        Optional<SubjectKind> kind = find(sent.subject());
        if (kind.isEmpty() || !(ruling instanceof Ruling.Plan plan)) {
            return ruling;
        }
        Ruling.Plan.Builder more = Ruling.plan();
        plan.facts().forEach(placed -> more.to(placed.ref(), placed.compartment(), placed.fact()));
        kind.get()
                .answered(
                        more,
                        kind.get().ref(sent.subject().id()),
                        loaded,
                        new Fed(id, sent.kind(), sent.action(), outcome, moment.today()));
        return more.build();
    }

    /**
     * Returns who may open a task: who sent it and the departments concerned, and whoever of the house may open what it comes
     * from; never who is barred from that, even if she was barred later.
     */
    Optional<Scope> scope(TaskState task, Loaded loaded) {
        return task.scope()
                .map(own -> task.sent()
                        .flatMap(s -> find(s.subject())
                                .flatMap(k -> k.scope(k.ref(s.subject().id()), loaded)))
                        .map(Scope::withoutParties)
                        .map(own::or)
                        .orElse(own));
    }
}
