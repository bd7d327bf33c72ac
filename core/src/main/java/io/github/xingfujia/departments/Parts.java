package io.github.xingfujia.departments;

import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.departments.TaskFact.Carried;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What the commands of this room are made of (任务部件).
 *
 * @param linkage the county's departments, kinds and times
 * @param subjects the rooms tasks come from
 * @param moves what may be done with a task
 * @param clock the books that say how long each kind may take
 */
record Parts(Linkage linkage, Subjects subjects, Moves moves, Shelf clock) {

    /** Requires every field to be one that the kind may carry. */
    static void checkFields(TaskKind kind, List<TaskField> fields, Checks checks) {
        String allowed = String.join(" ", kind.fields());
        fields.forEach(f ->
                checks.that(kind.fields().contains(f.code()), "fields", "one-of", Checks.shape(f.code()), allowed));
    }

    /** Returns the fields to seal, as the words of whom they are about. */
    List<Clear> clear(Subject subject, List<TaskField> fields, Loaded loaded) {
        SubjectKind kind = subjects.get(subject);
        return fields.stream()
                .map(f -> kind.words("field-" + f.code(), kind.ref(subject.id()), f.words(), loaded))
                .toList();
    }

    /** Returns the kind of a task as it was when it was sent. */
    Optional<TaskKind> kind(TaskState state) {
        return linkage.kind(
                state.sent().orElseThrow().kind(),
                state.sentAt().atZone(Moment.ZONE).toLocalDate());
    }

    static List<Carried> carried(List<TaskField> fields, Moment moment) {
        return fields.stream()
                .map(f -> new Carried(f.code(), moment.sealed("field-" + f.code())))
                .toList();
    }

    /** Returns whether a department has a task in hand once it is sent, at a desk of this house. */
    boolean isAtOnce(DepartmentCode department) {
        return linkage.isVia(department, Department.Via.DESK);
    }

    boolean isLinked(DepartmentCode department) {
        return linkage.isLinked(department);
    }

    boolean hasContact(DepartmentCode department) {
        return linkage.department(department).flatMap(Department::contact).isPresent();
    }
}
