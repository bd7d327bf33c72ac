package io.github.xingfujia.adapters.http;

import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Linkage;
import io.github.xingfujia.departments.TaskAction;
import io.github.xingfujia.departments.TaskKind;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a county lays down of the work between departments, as it is answered (联动安排). */
record DepartmentAnswers(
        LocalDate on, List<DepartmentLine> departments, List<KindLine> kinds, List<Named> conditions, int returns) {

    /** A department and by what way it takes tasks; left out while the county names nobody. */
    record DepartmentLine(DepartmentCode code, Label name, Optional<Department.Via> via, Label superior) {}

    /** A code and what it is called. */
    record Named(String code, Label name) {}

    /** A kind of task in force. */
    record KindLine(
            TaskKindCode code,
            Label name,
            TaskAction action,
            DepartmentCode owner,
            List<Named> fields,
            List<String> needs,
            List<Named> outcomes,
            List<String> cites) {}

    static DepartmentAnswers of(Linkage linkage, LocalDate day) {
        return new DepartmentAnswers(
                day,
                linkage.departments().stream()
                        .map(d -> new DepartmentLine(
                                d.code(), d.called(), d.contact().map(Department.Contact::via), d.superior()))
                        .toList(),
                linkage.kinds(day).stream().map(k -> line(k, linkage)).toList(),
                linkage.conditions(day).stream()
                        .map(f -> new Named(f.name(), f.label()))
                        .toList(),
                linkage.returns());
    }

    private static KindLine line(TaskKind kind, Linkage linkage) {
        return new KindLine(
                kind.code(),
                kind.name(),
                kind.action(),
                kind.owner(),
                kind.fields().stream().map(f -> new Named(f, linkage.field(f))).toList(),
                kind.needs(),
                kind.outcomes().stream()
                        .map(o -> new Named(o, linkage.outcome(o)))
                        .toList(),
                kind.cites());
    }
}
