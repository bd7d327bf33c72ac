package io.github.xingfujia.consultation.steps;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.ExpertDirectory;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is an expert now (在册专家). */
public final class Roster {

    private final ExpertDirectory directory;

    /** Creates the roster over a directory. */
    public Roster(ExpertDirectory directory) {
        this.directory = directory;
    }

    /** Returns one expert. */
    public Optional<Expert> find(StaffId staff) {
        return directory.experts().stream().filter(e -> e.id().equals(staff)).findFirst();
    }

    /** Returns the experts of a kind whose licence is valid on a day. */
    public List<Expert> all(ExpertKind kind, LocalDate day) {
        return directory.experts().stream()
                .filter(e -> e.kind() == kind && e.isLicensed(day))
                .toList();
    }

    /** Returns the post where an expert is to be asked; the centre's for whoever works at none. */
    public PostId post(StaffId expert, Network network) {
        return network.member(expert).stream()
                .flatMap(m -> m.duties().stream())
                .map(StaffMember.Duty::post)
                .findFirst()
                .orElseGet(network::centre);
    }

    /** Returns the editors of the platform. */
    public static List<StaffId> editors(Network network) {
        return network.staff().stream()
                .filter(m -> m.duties().stream().anyMatch(d -> d.roles().contains(Role.EDITOR)))
                .map(StaffMember::id)
                .toList();
    }

    /** Returns one expert if her licence is valid on a day. */
    public Optional<Expert> licensed(StaffId staff, LocalDate day) {
        return find(staff).filter(e -> e.isLicensed(day));
    }
}
