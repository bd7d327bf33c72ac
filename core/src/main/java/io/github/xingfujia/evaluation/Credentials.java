package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;

/**
 * Whether a member of the team holds what her title stands beside (荣誉与资格): given by the root from the room of the team, so
 * that this room does not know it. A title never depends on how often people were reconciled.
 */
public interface Credentials {

    /** Returns the aggregate that tells of it, such as {@code certificate}: a word there makes titles looked at anew. */
    String toldBy();

    /** Returns what to load for a member of the team. */
    Ref ref(StaffId staff);

    /** Adds to a plan that she was named in a campaign; nothing where the county has no such honour. */
    void named(Ruling.Plan.Builder plan, StaffId staff, CampaignCode campaign, LocalDate day);

    /** Adds to a plan that the title of a campaign was withdrawn; what she holds stands. */
    void withdrawn(Ruling.Plan.Builder plan, StaffId staff, CampaignCode campaign);

    /** Returns whether she holds on that day what the title of a campaign stands beside; what was loaded is at hand. */
    boolean holds(StaffId staff, CampaignCode campaign, Loaded loaded, LocalDate day);
}
