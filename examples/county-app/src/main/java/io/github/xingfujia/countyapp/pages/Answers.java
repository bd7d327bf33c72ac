package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a form answered (表单回答), read value by value; everything wrong is told at once by {@link #orThrow}.
 *
 * @param typed what was typed
 * @param checks what is wrong so far
 */
record Answers(Typed typed, Checks checks) {

    static Answers of(Typed typed) {
        return new Answers(typed, Checks.of());
    }

    String text(String field) {
        return typed.one(field);
    }

    boolean yes(String field) {
        checks.that(List.of("yes", "no").contains(typed.one(field)), field, "required", "");
        return typed.one(field).equals("yes");
    }

    boolean ticked(String field) {
        return typed.one(field).equals("yes");
    }

    <E extends Enum<E>> Optional<E> code(String field, Class<E> codes) {
        return Fields.code(codes, typed, field, checks);
    }

    /** Returns the code typed, or nothing when nothing was. */
    <E extends Enum<E>> Optional<E> maybe(String field, Class<E> codes) {
        return typed.maybe(field).isPresent() ? code(field, codes) : Optional.empty();
    }

    <E extends Enum<E>> List<E> codes(String field, Class<E> codes) {
        List<E> found = new ArrayList<>();
        for (E code : codes.getEnumConstants()) {
            if (typed.all(field).contains(code.name())) {
                found.add(code);
            }
        }
        return List.copyOf(found);
    }

    Optional<Side> side(String field) {
        return code(field, Side.class);
    }

    Optional<StaffId> staff(String field) {
        return typed.maybe(field).flatMap(v -> checks.value(field, () -> StaffId.of(v)));
    }

    Optional<LocalDate> maybeDay(String field) {
        return typed.maybe(field).flatMap(v -> day(field, v));
    }

    /** Reads one of several days that one field holds. */
    Optional<LocalDate> day(String field, String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            checks.that(false, field, "form", Checks.shape(value), "2026-09-03");
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String field) {
        required(field);
        return maybeDay(field);
    }

    Optional<LocalTime> time(String field) {
        required(field);
        return typed.maybe(field).flatMap(v -> {
            try {
                return Optional.of(LocalTime.parse(v));
            } catch (DateTimeException e) {
                checks.that(false, field, "form", Checks.shape(v), "09:30");
                return Optional.empty();
            }
        });
    }

    /** Returns the instant of a day and a time of day, both in the zone of the house. */
    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Times.ZONE).toInstant();
    }

    void required(String field) {
        checks.that(typed.maybe(field).isPresent(), field, "required", "");
    }

    void orThrow() {
        checks.orThrow();
    }
}
