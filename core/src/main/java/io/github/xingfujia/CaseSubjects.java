package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.departments.Fed;
import io.github.xingfujia.departments.SubjectKind;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases as what tasks between departments come from (案件来源). */
final class CaseSubjects implements SubjectKind {

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Ref ref(String id) {
        return CaseworkRoom.ref(CaseId.of(id));
    }

    @Override
    public String part() {
        return CaseworkRoom.APPLICANT;
    }

    @Override
    public Optional<Scope> scope(Ref ref, Loaded loaded) {
        return CaseworkRoom.scope(ref, loaded);
    }

    @Override
    public LocalDate since(Ref ref, Loaded loaded) {
        return CaseworkRoom.since(ref, loaded);
    }

    @Override
    public boolean isOpen(Ref ref, Loaded loaded) {
        return CaseworkRoom.isOpen(ref, loaded);
    }

    /** 规程 ¶10 and ¶11: what the applicant answered when asked alone makes it urgent. */
    @Override
    public List<String> conditions(Ref ref, Loaded loaded) {
        return CaseworkRoom.isGrave(ref, loaded) ? List.of("urgent") : List.of();
    }

    /** A dispute reads what came of a task on the task itself. */
    @Override
    public void answered(Ruling.Plan.Builder plan, Ref ref, Loaded loaded, Fed answer) {}

    @Override
    public Clear words(String name, Ref ref, String text, Loaded loaded) {
        return CaseworkRoom.applicants(name, ref, text, loaded);
    }
}
