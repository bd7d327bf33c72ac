package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;

/**
 * Casts a ballot of the public (公众投票): one for an account, a day and a channel, within the hours and for as many as the frozen sheet
 * says.
 *
 * @param campaign the campaign
 * @param channel by which channel; one of those the sheet counts here
 * @param account what the host knows an account by, 1 to 120 characters: kept only as a keyed digest that tells one day's ballot from
 *     another of the same day; of a person who is logged in it is hers, whatever stands here
 * @param picks whom it names, each once
 */
public record CastVote(CampaignId campaign, String channel, String account, List<NominationId> picks)
        implements Command {

    /** Refuses a ballot of no account. */
    public CastVote {
        picks = ImmutableList.copyOf(picks);
        Checks.of()
                .line("channel", channel, 1, 40)
                .line("account", account, 1, 120)
                .range("picks", picks.size(), 0, 100)
                .orThrow();
    }

    /** Returns nobody who voted and nobody whom they voted for. */
    @Override
    public String toString() {
        return "CastVote[" + campaign + " " + channel + "]";
    }
}
