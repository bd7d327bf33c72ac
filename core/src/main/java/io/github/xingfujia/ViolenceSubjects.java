package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.Fed;
import io.github.xingfujia.departments.SubjectKind;
import io.github.xingfujia.protection.AnsweredTask;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Violence files as what tasks between departments come from (专档来源). */
final class ViolenceSubjects implements SubjectKind {

    @Override
    public String kind() {
        return "violence";
    }

    @Override
    public Ref ref(String id) {
        return ProtectionRoom.ref(ViolenceFileId.of(id));
    }

    @Override
    public String part() {
        return Speaker.VICTIM.word();
    }

    @Override
    public Optional<Scope> scope(Ref ref, Loaded loaded) {
        return face(ref, loaded).map(FileFace::handles);
    }

    @Override
    public LocalDate since(Ref ref, Loaded loaded) {
        return face(ref, loaded).orElseThrow().since();
    }

    @Override
    public boolean isOpen(Ref ref, Loaded loaded) {
        return face(ref, loaded).filter(FileFace::open).isPresent();
    }

    /** 规程 ¶10 and ¶11: what is that grave is done at once; 反家庭暴力法 5: whoever cannot act for herself is specially protected. */
    @Override
    public List<String> conditions(Ref ref, Loaded loaded) {
        return face(ref, loaded)
                .map(file -> Stream.of(
                                file.grade().compareTo(GateClass.INJURED_OR_REPEATED) >= 0 ? "urgent" : "",
                                file.victimDependent() ? "vulnerable" : "")
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void answered(Ruling.Plan.Builder plan, Ref ref, Loaded loaded, Fed answer) {
        ProtectionRoom.fedBack(
                plan,
                loaded,
                ViolenceFileId.of(ref.key()),
                new AnsweredTask(
                        answer.task().value(),
                        answer.kind().value(),
                        answer.action().name().toLowerCase(Locale.ROOT),
                        answer.outcome(),
                        answer.on()));
    }

    @Override
    public Clear words(String name, Ref ref, String text, Loaded loaded) {
        return ProtectionRoom.hers(ViolenceFileId.of(ref.key()), name, text, loaded);
    }

    private static Optional<FileFace> face(Ref ref, Loaded loaded) {
        return ProtectionRoom.face(loaded, ViolenceFileId.of(ref.key()));
    }
}
