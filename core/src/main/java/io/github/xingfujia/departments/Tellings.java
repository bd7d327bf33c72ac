package io.github.xingfujia.departments;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.Disclosed;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.disclosure.Receipts;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * What goes with every sending (告知): the receipt that the person it is about reads, in the same command, and the push to a
 * department with a link.
 */
final class Tellings {

    private static final String CONSENT = "个人信息保护法 15";

    private Tellings() {}

    /** Returns the book of receipts of whom a subject is about. */
    static Ref book(Parts parts, Subject subject) {
        return Receipts.book(matter(subject), parts.subjects().get(subject).part());
    }

    /** Returns the refusal to tell another department of what she agreed to before she took her consent back. */
    static Optional<Ruling> takenBack(Parts parts, TaskState task, Loaded loaded, Moment moment) {
        TaskFact.Sent sent = task.sent().orElseThrow();
        boolean agreed = parts.linkage()
                .kind(sent.kind(), moment.today())
                .filter(kind -> kind.ground() == Ground.LAW)
                .isEmpty();
        return Receipts.takenBackAt(loaded, book(parts, sent.subject()))
                .filter(at -> agreed && !at.isBefore(task.sentAt()))
                .map(at -> takenBack());
    }

    /** Returns the refusal of a consent that is older than her taking it back. */
    static Optional<Ruling> takenBack(Parts parts, Subject subject, Optional<Consent> consent, Loaded loaded) {
        return consent.filter(c -> Receipts.isTakenBack(loaded, book(parts, subject), c))
                .map(c -> takenBack());
    }

    private static Ruling takenBack() {
        return Ruling.refuse(Refusal.of("departments", "consent-taken-back", List.of("departments.send"))
                .citing(CONSENT));
    }

    static void tell(
            Ruling.Plan.Builder plan,
            Parts parts,
            TaskId task,
            Subject subject,
            Optional<TaskKind> kind,
            TaskAction action,
            List<String> cites,
            TaskFact.Disclosed told,
            Moment moment) {
        List<DisclosedField> fields =
                told.fields().stream().map(parts.linkage()::shows).distinct().toList();
        Disclosed receipt = new Disclosed(
                told.to().value(),
                kind.map(TaskKind::ground).orElse(Ground.CONSENT),
                cites.stream().findFirst().orElse(CONSENT),
                purpose(action),
                fields,
                told.until().minusNanos(1).atZone(Moment.ZONE).toLocalDate(),
                told.consent());
        Receipts.add(plan, matter(subject), parts.subjects().get(subject).part(), receipt, moment);
        if (parts.isLinked(told.to())) {
            Dispatches.queue(plan, task, told.to(), Notice.REFERRAL, moment);
        }
    }

    private static Matter matter(Subject subject) {
        return Matter.of(subject.kind() + "-" + subject.id());
    }

    private static DisclosurePurpose purpose(TaskAction action) {
        return switch (action) {
            case PREVENTION -> DisclosurePurpose.JOINT_HANDLING;
            case HANDLING -> DisclosurePurpose.PROTECT_LIFE;
            case PUNISHMENT -> DisclosurePurpose.INVESTIGATE;
            case RESCUE -> DisclosurePurpose.AID;
        };
    }
}
