package io.github.xingfujia.casework.replay;

import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;

/** Whether a post had a mediator for a case on a day (当日有无可用调解员). */
@FunctionalInterface
interface Mediators {

    boolean has(PostId post, CaseState state, LocalDate day);

    /** Returns what to load before the certificates can be asked. */
    static List<Ref> certificates(Network network) {
        return network.posts().stream()
                .flatMap(post -> network.mediators(post.id()).stream())
                .distinct()
                .map(Certificates::of)
                .toList();
    }

    /**
     * Returns what the spans of the certificates tell, which say of every past day what held then. Who works where is as the
     * staff list says it now.
     */
    static Mediators certified(Network network, Loaded loaded) {
        Admission admission = new Admission(network);
        return (post, state, day) -> network.mediators(post).stream()
                .anyMatch(s -> !admission.bars(s, state)
                        && loaded.of(Certificates.CERTIFICATES, Certificates.of(s))
                                .validOn(Track.MEDIATION, day));
    }
}
