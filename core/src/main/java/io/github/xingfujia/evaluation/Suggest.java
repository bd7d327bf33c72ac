package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.way.Command;

/**
 * Suggests a family or a person for a campaign, without a login (推荐线索): by themselves, by somebody else, by an organisation. It
 * becomes a nomination once the station of the village has asked them and taken it up, so that nobody is put on a notice
 * unasked, and whoever suggests learns nothing of any file.
 *
 * @param campaign the campaign
 * @param way how it comes
 * @param village where they live
 * @param name what they are called, 1 to 60 characters; sealed
 * @param story why, 1 to 2000 characters; sealed
 * @param agreed whether they know of it and agree, as whoever suggests says; the station asks all the same
 * @param by whoever suggests, and how she may safely be reached; an organisation under its name
 */
public record Suggest(
        CampaignId campaign,
        NominationWay way,
        DivisionCode village,
        String name,
        String story,
        boolean agreed,
        Asker by)
        implements Command {

    /** Refuses an empty name or story. */
    public Suggest {
        Checks.of().name("name", name, 1, 60).text("story", story, 1, 2000).orThrow();
    }

    /** Returns the shape only; never whom. */
    @Override
    public String toString() {
        return "Suggest[" + campaign + " " + way + "]";
    }
}
