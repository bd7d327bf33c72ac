package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A tally made again from the ledger (计票复核).
 *
 * @param campaign the campaign
 * @param name what people call it
 * @param phase how far it is
 * @param digest the digest of the frozen sheet
 * @param standings what the ballots come to now; places of whoever left since have passed on to whoever comes next
 * @param recorded what was written down; empty before the tally
 * @param reproduced whether both are the same to the last figure; true before the tally
 * @param sensitivity what hangs on a single juror or figure
 * @param panel who judges
 * @param waiting what one person said of a channel that counts elsewhere, and a second has not; without the figures, which the second
 *     takes from the paper
 * @param names what the nominations are called in public, in the order of {@code standings}
 */
public record ReckoningView(
        CampaignId campaign,
        Label name,
        CampaignPhase phase,
        String digest,
        Standings standings,
        Optional<Standings> recorded,
        boolean reproduced,
        Sensitivity sensitivity,
        List<StaffId> panel,
        List<Waiting> waiting,
        List<String> names) {

    /** Keeps the list as it is given. */
    public ReckoningView {
        panel = ImmutableList.copyOf(panel);
        waiting = ImmutableList.copyOf(waiting);
        names = ImmutableList.copyOf(names);
    }

    /** A day and a channel that wait for a second person. */
    public record Waiting(LocalDate day, String channel) {}
}
