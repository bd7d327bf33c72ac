package io.github.xingfujia.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.rules.Label;
import java.util.List;

/**
 * What a juror marks on (评委打分表): nothing in it differs by what is sealed.
 *
 * @param campaign the campaign
 * @param name what people call it
 * @param digest the digest of the frozen sheet
 * @param criteria the criteria and what they weigh
 * @param phase how far the campaign is
 * @param declared whether she has said whom she does not judge
 * @param lines whom she judges, in the order in which they came before the panel
 */
public record JurySheet(
        CampaignId campaign,
        Label name,
        String digest,
        List<Sheet.Criterion> criteria,
        CampaignPhase phase,
        boolean declared,
        List<Line> lines) {

    /** Keeps the lists as they are given. */
    public JurySheet {
        criteria = ImmutableList.copyOf(criteria);
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * One of those to be judged.
     *
     * @param nomination the nomination
     * @param number the number in the campaign, from 1
     * @param name what it is called in public
     * @param category the class
     * @param story why it was put forward
     * @param recused whether she does not judge it
     * @param points what she gave; empty for nothing yet
     */
    public record Line(
            NominationId nomination,
            int number,
            String name,
            String category,
            String story,
            boolean recused,
            List<Integer> points) {

        /** Keeps the list as it is given. */
        public Line {
            points = ImmutableList.copyOf(points);
        }
    }
}
