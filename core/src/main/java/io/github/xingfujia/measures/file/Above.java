package io.github.xingfujia.measures.file;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileFace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** To which post the passing of a limit is told (督办层级): the one above, up to the head of the federation. */
public final class Above {

    private final Network network;

    /** Creates the ladder of a network. */
    public Above(Network network) {
        this.network = network;
    }

    /** Returns the first post above the accountable one that the applicant did not bar; itself when there is none. */
    public PostId of(FileFace file, LocalDate today) {
        SortedSet<String> barred = file.handles().barred();
        List<PostId> ladder = new ArrayList<>();
        Optional<PostId> up = network.superior(file.accountable(), today);
        while (up.isPresent()) {
            ladder.add(up.get());
            up = network.superior(up.get(), today);
        }
        network.supervisor(file.accountable(), today).ifPresent(ladder::add);
        network.staff().stream()
                .map(StaffMember::duties)
                .flatMap(List::stream)
                .filter(duty -> duty.roles().contains(Role.HEAD))
                .map(StaffMember.Duty::post)
                .forEach(ladder::add);
        return ladder.stream()
                .filter(p -> !p.equals(file.accountable()))
                .filter(p -> !barred.containsAll(Scope.of().post(p).build().openTo()))
                .findFirst()
                .orElse(file.accountable());
    }
}
