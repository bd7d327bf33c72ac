package io.github.xingfujia.protection.file;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * What was told without a login is taken up by staff (接手匿名反映): nobody vouched for it before, so it held no door; from the first
 * thing that one of them does on it the file waits until she was asked alone, as every other of hers (decision 207).
 */
public final class TakenUp {

    private TakenUp() {}

    /** Returns a plan on a file with what makes her gates wait, where it is the first of a member of staff; the gates must be loaded. */
    public static Ruling.Plan with(Ruling.Plan plan, Ref ref, FileState before, Loaded loaded, Moment moment) {
        if (plan.facts().isEmpty() || !(moment.actor() instanceof Actor.Staff) || !isUnvouched(before)) {
            return plan;
        }
        if (!before.with(plan, ref, moment).duties().isOpen(Duty.SCREEN_ALONE, 0)) {
            return plan;
        }
        List<Ruling.Plan.Placed> facts = new ArrayList<>(plan.facts());
        Ruling.Plan.Builder waits = Ruling.plan();
        FileAct.shut(before).stream()
                .filter(gate -> !loaded.of(Gates.GATES, gate).awaited().contains(ref.key()))
                .forEach(gate -> waits.to(gate, "", new GateFact.Awaited(ref.key())));
        facts.addAll(waits.placed());
        return plan.with(facts, plan.digests());
    }

    /** Told by herself, as far as anybody knows, and received by nobody. */
    private static boolean isUnvouched(FileState state) {
        return !state.danger().heard()
                && state.holding().receiver().isEmpty()
                && state.persons().of(Speaker.REPORTER).isEmpty();
    }
}
