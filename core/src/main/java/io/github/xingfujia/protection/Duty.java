package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/**
 * What must be done for someone (法定与规定职责) once the gate, or the category of her matter, tells of it; never
 * dismissible by a click.
 */
public enum Duty {
    /** Ask each person alone. */
    SCREEN_ALONE,
    /** Open the support track beside the dispute. */
    SUPPORT_TRACK,
    /** Support reporting to the police. */
    SUPPORT_REPORTING,
    /** Support the appraisal of injuries. */
    SUPPORT_APPRAISAL,
    /** Tell of, and help with, the protection order (人身安全保护令). */
    PROTECTION_ORDER,
    /** Offer shelter. */
    SHELTER,
    /** Offer legal aid; no means test (法律援助法 32). */
    LEGAL_AID,
    /** Report to the police and the superior federation. */
    REPORT_TO_POLICE_AND_SUPERIOR,
    /** Write a plan with a named handler. */
    PLAN_WITH_NAMED_HANDLER,
    /** Report at once (强制报告). */
    MANDATORY_REPORT,
    /** Ask about each minor of the household (未成年人评估). */
    ASK_CHILD,
    /** Let her speak to a lawyer before anything else (先作法律咨询). */
    LEGAL_ADVICE;

    /** Returns the word in files and facts, such as {@code screen-alone}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what staff read. */
    public Wording wording() {
        return Wording.of("protection", "duty." + word());
    }
}
