package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the team's list (队员列表).
 *
 * @param staff who
 * @param standing where her application stands
 * @param group the code of the group she comes from
 * @param appliedOn when she applied
 * @param hours training hours in all
 * @param checkDue from when on her background check, as it was confirmed, no longer holds; empty when nobody confirmed one
 * @param cohorts how many cohorts of backbones she was trained in
 */
public record MemberLine(
        StaffId staff,
        MemberView.Standing standing,
        String group,
        LocalDate appliedOn,
        int hours,
        Optional<LocalDate> checkDue,
        int cohorts) {}
