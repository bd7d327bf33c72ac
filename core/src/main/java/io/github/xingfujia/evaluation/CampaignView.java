package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A campaign as everybody may read it (评选公开信息): by what it is decided, as it was frozen.
 *
 * @param id the key
 * @param phase how far it is
 * @param from the first day on which may be nominated
 * @param until the last
 * @param sheet the frozen sheet
 * @param digest its SHA-256
 * @param poll when the public votes; empty before marking opens, and where it does not
 * @param open whether ballots are taken now
 * @param standing who is voted on, in the order in which they came before the panel; empty while nobody votes
 */
public record CampaignView(
        CampaignId id,
        CampaignPhase phase,
        LocalDate from,
        LocalDate until,
        Sheet sheet,
        String digest,
        Optional<Voting> poll,
        boolean open,
        List<One> standing) {

    /** Keeps the list as it is given. */
    public CampaignView {
        standing = ImmutableList.copyOf(standing);
    }

    /**
     * When the public votes.
     *
     * @param from the first day, Asia/Shanghai
     * @param until the last
     * @param opens from when on each day
     * @param closes until when on each day
     * @param leastPicks how many a ballot must name
     * @param mostPicks how many a ballot may name
     */
    public record Voting(
            LocalDate from, LocalDate until, LocalTime opens, LocalTime closes, int leastPicks, int mostPicks) {}

    /** One of those who stand, as it was on notice. */
    public record One(NominationId nomination, String name) {}
}
