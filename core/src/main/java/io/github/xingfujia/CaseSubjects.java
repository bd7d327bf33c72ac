package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.departments.SubjectKind;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
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
    public boolean isOpen(Ref ref, Loaded loaded) {
        return CaseworkRoom.isOpen(ref, loaded);
    }

    @Override
    public String keyAbove(Ref ref, Loaded loaded) {
        return CaseworkRoom.keyAbove(ref, loaded);
    }
}
