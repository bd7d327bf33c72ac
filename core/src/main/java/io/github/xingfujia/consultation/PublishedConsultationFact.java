package io.github.xingfujia.consultation;

import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What of consultations may be counted and told outside (咨询对外事实): codes and days only, never who or about what. */
public sealed interface PublishedConsultationFact extends Fact {

    /**
     * What became of an appointment.
     *
     * @param kind what the expert is
     * @param mode how they were to meet
     * @param standing what became of it
     * @param on the day it was for
     */
    record AppointmentSettled(ExpertKind kind, MeetingMode mode, AppointmentStanding standing, LocalDate on)
            implements PublishedConsultationFact {}
}
