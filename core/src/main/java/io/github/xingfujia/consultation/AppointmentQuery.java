package io.github.xingfujia.consultation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for appointments (预约查询).
 *
 * @param day of which day; empty for today and all to come
 */
public record AppointmentQuery(Optional<LocalDate> day) {

    /** Asks for today and all to come. */
    public static AppointmentQuery ahead() {
        return new AppointmentQuery(Optional.empty());
    }
}
