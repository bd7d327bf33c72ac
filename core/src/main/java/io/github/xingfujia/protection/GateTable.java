package io.github.xingfujia.protection;

import static io.github.xingfujia.protection.Duty.LEGAL_AID;
import static io.github.xingfujia.protection.Duty.MANDATORY_REPORT;
import static io.github.xingfujia.protection.Duty.PLAN_WITH_NAMED_HANDLER;
import static io.github.xingfujia.protection.Duty.PROTECTION_ORDER;
import static io.github.xingfujia.protection.Duty.REPORT_TO_POLICE_AND_SUPERIOR;
import static io.github.xingfujia.protection.Duty.SCREEN_ALONE;
import static io.github.xingfujia.protection.Duty.SHELTER;
import static io.github.xingfujia.protection.Duty.SUPPORT_APPRAISAL;
import static io.github.xingfujia.protection.Duty.SUPPORT_REPORTING;
import static io.github.xingfujia.protection.Duty.SUPPORT_TRACK;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The gate table (安全门): for each state of the person screened, what contact is open and what is due.
 *
 * <p>Safety invariant 1: this table holds for every order of commands in every room. It combines 规程 ¶9–11
 * with 反家庭暴力法 14 and 法发〔2022〕10号 ¶13; the separate interview is practice, not law.
 *
 * <p>No row forbids meeting the endangered person alone: support, reporting and the plan of the last rows need it.
 * What the last two rows forbid besides joint contact is 劝和 of any kind, so the <em>other</em> side is not met for
 * the dispute either while they hold in that matter.
 */
public final class GateTable {

    /** By what norm two of staff may lift, in one step, what her own matter found: her real will is respected. */
    public static final List<String> LIFTING = List.of("反家庭暴力法 5");

    private static final ImmutableList<Row> ROWS = ImmutableList.of(
            new Row(GateClass.NOT_SCREENED, Approach.NONE, Joint.NONE, List.of(SCREEN_ALONE), false, List.of("规程 ¶6")),
            new Row(GateClass.NO_INDICATOR, Approach.AS_AGREED, Joint.ALLOWED, List.of(), false, List.of("人民调解法 3")),
            new Row(
                    GateClass.FIRST_AND_MINOR,
                    Approach.AS_AGREED_AFTER_INTERVIEW,
                    Joint.SHUTTLE_IF_WANTED,
                    List.of(SUPPORT_TRACK),
                    true,
                    List.of("规程 ¶9", "法发〔2022〕10号 ¶13")),
            new Row(
                    GateClass.INJURED_OR_REPEATED,
                    Approach.NONE,
                    Joint.NONE,
                    List.of(SUPPORT_REPORTING, SUPPORT_APPRAISAL, PROTECTION_ORDER, SHELTER, LEGAL_AID),
                    true,
                    List.of("规程 ¶10", "反家庭暴力法 18", "反家庭暴力法 19", "反家庭暴力法 23")),
            new Row(
                    GateClass.SEVERE,
                    Approach.NONE,
                    Joint.NONE,
                    List.of(REPORT_TO_POLICE_AND_SUPERIOR, PLAN_WITH_NAMED_HANDLER),
                    false,
                    List.of("规程 ¶11", "人民调解法 25")),
            new Row(
                    GateClass.MINOR_OR_INCAPABLE,
                    Approach.NONE,
                    Joint.NONE,
                    List.of(MANDATORY_REPORT),
                    false,
                    List.of("反家庭暴力法 14", "未成年人保护法 11")));

    private GateTable() {}

    /** Returns the row of one state. */
    public static Row row(GateClass state) {
        return ROWS.get(state.ordinal());
    }

    /** Returns all rows, from the least to the most grave. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** How the other party may be approached through us. */
    public enum Approach {
        /** Not at all. */
        NONE,
        /** Only as the applicant agreed: whether, when, how, by whom. */
        AS_AGREED,
        /** As agreed, after a separate interview and being told of the protection order. */
        AS_AGREED_AFTER_INTERVIEW
    }

    /** Whether the two may be brought together. */
    public enum Joint {
        /** Not at all. */
        NONE,
        /** Yes. */
        ALLOWED,
        /** Only by going from one to the other, and only if the person wants it. */
        SHUTTLE_IF_WANTED
    }

    /**
     * One row.
     *
     * @param state the state of the person screened
     * @param approach the approach to the other party
     * @param joint the joint session
     * @param due what is due
     * @param liftable whether the person's recorded will, two staff and a reason can lift it
     * @param articles the norms
     */
    public record Row(
            GateClass state, Approach approach, Joint joint, List<Duty> due, boolean liftable, List<String> articles) {

        /** Keeps the lists as they are given. */
        public Row {
            due = List.copyOf(due);
            articles = List.copyOf(articles);
        }
    }
}
