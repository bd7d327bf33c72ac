package io.github.xingfujia.departments;

import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** What goes with every sending (告知): its receipt, and the push to a department with a link. */
final class Tellings {

    private Tellings() {}

    static void tell(
            Ruling.Plan.Builder plan,
            Parts parts,
            TaskId task,
            Subject subject,
            TaskAction purpose,
            TaskFact.Disclosed told,
            Loaded loaded,
            Moment moment) {
        Disclosure disclosure =
                new Disclosure(task, subject, told.to(), purpose, told.fields(), told.basis(), told.until());
        parts.receipts().told(plan, disclosure, loaded, moment);
        if (parts.isLinked(told.to())) {
            Dispatches.queue(plan, task, told.to(), Notice.REFERRAL, moment);
        }
    }
}
