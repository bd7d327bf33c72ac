package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseworkRoom;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Duties belong to disputes and violence files (派勤来源): whom these bar is not sent to them. */
final class CaseAndFileDuties implements DutyMatters {

    private static final String CASE = "case/";
    private static final String FILE = "violence/";

    private final Network network;
    private final CaseworkRoom casework;

    CaseAndFileDuties(Network network, CaseworkRoom casework) {
        this.network = network;
        this.casework = casework;
    }

    @Override
    public Optional<Ref> ref(String key) {
        try {
            return key.startsWith(CASE)
                    ? Optional.of(CaseworkRoom.ref(CaseId.of(key.substring(CASE.length()))))
                    : key.startsWith(FILE)
                            ? Optional.of(ProtectionRoom.ref(ViolenceFileId.of(key.substring(FILE.length()))))
                            : Optional.empty();
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Scope> scope(Ref ref, Loaded loaded) {
        return isCase(ref)
                ? CaseworkRoom.scope(ref, loaded)
                : ProtectionRoom.face(loaded, ViolenceFileId.of(ref.key())).map(FileFace::handles);
    }

    @Override
    public boolean bars(Ref ref, StaffId staff, Loaded loaded) {
        return isCase(ref)
                ? casework.bars(ref, staff, loaded)
                : scope(ref, loaded)
                        .filter(s -> s.bars(staff)
                                || network.member(staff).stream()
                                        .flatMap(m -> m.duties().stream())
                                        .anyMatch(d -> s.bars(d.post())))
                        .isPresent();
    }

    @Override
    public List<Ref> beside(Ref ref, Loaded loaded) {
        return isCase(ref) ? CaseworkRoom.gates(ref, loaded) : List.of();
    }

    /** A file asks one person only: whoever is to be mediated between is asked alone, both, in a dispute. */
    @Override
    public Optional<Ruling> shuts(Ref ref, Loaded loaded) {
        return isCase(ref) ? casework.shuts(ref, loaded) : Optional.of(CaseworkRoom.separate());
    }

    @Override
    public boolean isNeverAlone(Ref ref, Loaded loaded) {
        return isCase(ref)
                ? CaseworkRoom.isGraded(ref, loaded)
                : ProtectionRoom.face(loaded, ViolenceFileId.of(ref.key()))
                        .filter(FileFace::neverAlone)
                        .isPresent();
    }

    private static boolean isCase(Ref ref) {
        return CASE.startsWith(ref.kind() + "/");
    }
}
