package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.DelegationRefusal;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.PauseReason;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Screening;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SignatureForm;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.DangerReport;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.protection.ViolenceFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies of commands on a case whose door takes more than one value (请求体). */
final class CaseRequests {

    private CaseRequests() {}

    /** Nothing but the command itself. */
    record Plain() {}

    record ScreenPerson(Person person, Screen screen) {}

    /**
     * What the party on a side, asked alone, answered.
     *
     * @param number an identity number by which she is known from now on
     */
    record ScreenSide(Side side, Optional<ResidentId> number, Screen screen) {

        Outcome<Screening> at(Casework door, CaseId id) {
            return number.map(n -> door.screen(id, side, n, screen)).orElseGet(() -> door.screen(id, side, screen));
        }
    }

    record Interview(Side side, boolean toldOfProtectionOrder, boolean wantsShuttle) {}

    record OfSide(Side side) {}

    record LiftRow(Side side, String reason) {}

    /** Why somebody is asked no more (不再追问). */
    record LeaveUnasked(Side side, String reason) {}

    record DutyDone(Duty duty, Side side) {}

    record DutyReported(Duty duty, Side side, List<DangerReport> made) {}

    record Describe(Person other) {}

    record AgreeContact(Side side, SafeContact rule, Optional<String> phone) {}

    record ApproachOther(ApproachBy how) {}

    record Disclose(StaffId staff, Relation relation) {}

    record Challenge(StaffId staff, Side by) {}

    record Assign(Optional<StaffId> mediator) {}

    record TakeOver(String reason) {}

    record Strike(String reason) {}

    record GiveBack(ReturnReason reason) {}

    record Pause(PauseReason reason) {}

    record Extend(String period, List<Side> agreed) {}

    record End(Ending ending) {}

    record Sign(Side side, SignatureForm how, ContactForm met) {}

    record ApplyJointly(LocalDate on, List<Side> jointly) {}

    record Confirmed(Confirmation result, LocalDate on) {}

    record TellRoutes(Side side, List<Route> routes) {}

    record OpenDelegated(OpenCase opening, Delegation delegation) {}

    record DeclineDelegation(DelegationRefusal reason) {}

    record Words(String words) {}

    record TwoCases(CaseId earlier, CaseId later) {}

    /**
     * Who in a dispute is the victim of a file.
     *
     * @param she the side on which she stands in the dispute
     */
    record CaseAndFile(CaseId dispute, ViolenceFileId file, Side she) {}

    record CaseNotFile(CaseId dispute, ViolenceFileId file) {}

    /**
     * What the applicant agreed to.
     *
     * @param how how, whenever she agrees at all
     */
    record Agree(boolean approach, Optional<LocalDate> from, Optional<ApproachBy> how, Optional<StaffId> by) {

        Agree {
            Checks.of()
                    .that(!approach || how.isPresent(), "how", "required", "")
                    .orThrow();
        }

        ApproachTerms terms() {
            return new ApproachTerms(approach, from, how.orElse(ApproachBy.CALL), by);
        }
    }
}
