package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyLine;
import java.time.Instant;
import java.util.List;

/**
 * A call-out as the team sees it (信访应急记录). What was said opens to those who went and to whoever called them.
 *
 * @param line as it stands on the desk
 * @param team who was sent, and who came
 * @param aids the first aid that was given
 * @param handed to whom somebody was handed over
 * @param debrief what was said afterwards; empty before, and to whoever was not there
 */
public record PetitionView(PetitionLine line, List<Sent> team, List<Aid> aids, List<Handed> handed, String debrief) {

    /** Keeps the lists in order. */
    public PetitionView {
        team = ImmutableList.copyOf(team);
        aids = ImmutableList.copyOf(aids);
        handed = ImmutableList.copyOf(handed);
    }

    /** One who was sent. */
    public record Sent(DutyId duty, StaffId staff, DutyLine.Standing standing) {}

    /** First aid; the words are empty to whoever was not there. */
    public record Aid(Condition condition, StaffId by, Instant at, String words) {}

    /**
     * A handing over; the words likewise.
     *
     * @param aid of whoever was given the first aid of this number, from 1 in the order it was written
     */
    public record Handed(int aid, CounselCode to, Instant at, String words) {}

    /** Returns whether whoever was given the first aid of this number was handed over. */
    public boolean isHanded(int aid) {
        return handed.stream().anyMatch(h -> h.aid() == aid);
    }
}
