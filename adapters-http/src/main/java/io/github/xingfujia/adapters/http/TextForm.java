package io.github.xingfujia.adapters.http;

import io.github.xingfujia.books.ProposalId;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AppointmentId;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.GlassId;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.departments.ConferenceId;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskId;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.disclosure.ReceiptId;
import io.github.xingfujia.evaluation.ActivityId;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.HonourNumber;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.SuggestionId;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.learning.CourseCode;
import io.github.xingfujia.learning.CourseNumber;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.network.Hours;
import io.github.xingfujia.prevention.PublicityId;
import io.github.xingfujia.prevention.SignId;
import io.github.xingfujia.prevention.WatchId;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.stations.StandardCode;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.InterestId;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.ServiceMonth;
import io.github.xingfujia.volunteer.ServiceNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that travels as one text (文本形式), read by its own constructor and written by {@code toString()}.
 *
 * @param type the value's type
 * @param format the format's name in the OpenAPI document
 * @param example a text that reads
 * @param read reads it, or throws {@link InvalidInput}
 */
record TextForm(Class<?> type, String format, String example, Function<String, Object> read) {

    private static final List<TextForm> ALL = List.of(
            new TextForm(AidId.class, "aid-id", "a".repeat(26), AidId::of),
            new TextForm(AppointmentId.class, "appointment-id", "a".repeat(26), AppointmentId::of),
            new TextForm(CampaignCode.class, "campaign-code", "most-beautiful-family", CampaignCode::of),
            new TextForm(CampaignId.class, "campaign-id", "a".repeat(26), CampaignId::of),
            new TextForm(CaseId.class, "case-id", "a".repeat(26), CaseId::of),
            new TextForm(CommandId.class, "command-id", "9f1c2d3e-0001", CommandId::of),
            new TextForm(ComplaintId.class, "complaint-id", "a".repeat(26) + "-p1", ComplaintId::of),
            new TextForm(ConferenceId.class, "conference-id", "a".repeat(26), ConferenceId::of),
            new TextForm(DepartmentCode.class, "department-code", "police", DepartmentCode::of),
            new TextForm(DivisionCode.class, "division-code", "500118106201", DivisionCode::of),
            new TextForm(ErasureId.class, "erasure-id", "case-" + "a".repeat(26) + "-p1", ErasureId::of),
            new TextForm(GlassId.class, "glass-id", "case-" + "a".repeat(26) + "-yang", GlassId::of),
            new TextForm(Matter.class, "matter", "case-" + "a".repeat(26), Matter::of),
            new TextForm(ReceiptId.class, "receipt-id", "case-" + "a".repeat(26) + "-p1-1", ReceiptId::of),
            new TextForm(FindingId.class, "finding-id", "a".repeat(26), FindingId::of),
            new TextForm(Hours.class, "hours", "mon-fri 09:00-17:00", Hours::of),
            new TextForm(InterestId.class, "interest-id", "a".repeat(26), InterestId::of),
            new TextForm(SuggestionId.class, "suggestion-id", "a".repeat(26), SuggestionId::of),
            new TextForm(NominationId.class, "nomination-id", "a".repeat(26), NominationId::of),
            new TextForm(Period.class, "period", "30d", Period::of),
            new TextForm(PostId.class, "post-id", "500118106201", PostId::of),
            new TextForm(ProposalId.class, "proposal-id", "escalation-1", ProposalId::of),
            new TextForm(QuestionId.class, "question-id", "a".repeat(26), QuestionId::of),
            new TextForm(PublicityId.class, "publicity-id", "a".repeat(26), PublicityId::of),
            new TextForm(ResidentId.class, "resident-id", "11010519491231002X", ResidentId::of),
            new TextForm(ShelterId.class, "stay-id", "a".repeat(26), ShelterId::of),
            new TextForm(DutyId.class, "duty-id", "a".repeat(26), DutyId::of),
            new TextForm(LessonId.class, "lesson-id", "a".repeat(26), LessonId::of),
            new TextForm(Quarter.class, "quarter", "2026-2", Quarter::of),
            new TextForm(ServiceMonth.class, "service-month", "2026-05", ServiceMonth::of),
            new TextForm(ServiceNumber.class, "service-number", "202605-0001", ServiceNumber::of),
            new TextForm(StandardCode.class, "standard-code", "station", StandardCode::of),
            new TextForm(CounselCode.class, "counsel-code", "divorce", CounselCode::of),
            new TextForm(CounselId.class, "counsel-id", "a".repeat(26), CounselId::of),
            new TextForm(
                    CertificateNumber.class, "counsel-certificate-number", "202605-aaaaaaaa", CertificateNumber::of),
            new TextForm(CourseCode.class, "course-code", "law-1", CourseCode::of),
            new TextForm(CourseNumber.class, "course-certificate-number", "202605-aaaaaaaa", CourseNumber::of),
            new TextForm(HonourNumber.class, "honour-certificate-number", "202605-aaaaaaaa", HonourNumber::of),
            new TextForm(SalonId.class, "salon-id", "a".repeat(26), SalonId::of),
            new TextForm(PetitionId.class, "petition-id", "a".repeat(26), PetitionId::of),
            new TextForm(ActivityId.class, "activity-id", "a".repeat(26), ActivityId::of),
            new TextForm(StaffId.class, "staff-id", "zhou", StaffId::of),
            new TextForm(Subject.class, "subject", "case/" + "a".repeat(26), Subject::of),
            new TextForm(TaskId.class, "task-id", "a".repeat(26), TaskId::of),
            new TextForm(TaskKindCode.class, "task-kind", "warning-letter", TaskKindCode::of),
            new TextForm(TableCode.class, "table-code", "escalation", TableCode::of),
            new TextForm(ViolenceFileId.class, "violence-file-id", "a".repeat(26), ViolenceFileId::of),
            new TextForm(SignId.class, "sign-id", "a".repeat(26), SignId::of),
            new TextForm(WatchId.class, "watch-id", "a".repeat(26), WatchId::of),
            timely(LocalDate.class, "date", "2026-05-01", TextForm::date),
            timely(LocalTime.class, "time", "09:00", TextForm::time),
            timely(Instant.class, "date-time", "2026-05-01T09:00:00Z", TextForm::instant));

    static Optional<TextForm> of(Class<?> type) {
        return ALL.stream().filter(f -> f.type == type).findFirst();
    }

    static List<TextForm> all() {
        return ALL;
    }

    private static TextForm timely(Class<?> type, String format, String example, Function<String, Object> parse) {
        return new TextForm(type, format, example, text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new InvalidInput(Violation.of("", "form", Checks.shape(text), example));
            }
        });
    }

    /** A year has four digits: dates beyond are slips of the finger. */
    private static LocalDate date(String text) {
        return LocalDate.parse(text.length() == 10 ? text : "");
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 5 ? text : "");
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(Character.isDigit(text.isEmpty() ? '+' : text.charAt(0)) ? text : "")
                .toInstant()
                .truncatedTo(ChronoUnit.MICROS);
    }
}
