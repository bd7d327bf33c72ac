package io.github.xingfujia.network;

import io.github.xingfujia.kernel.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One division (行政区划): a province, prefecture, county, town or village with its official name.
 *
 * @param code its code, never used again for another place
 * @param name its official name, such as 中山路社区居民委员会
 * @param from the first day it existed; empty when that is not recorded
 * @param until the first day it no longer existed; empty while it exists
 * @param into the division that took its place
 */
public record Division(
        DivisionCode code,
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<DivisionCode> into) {

    private static final Pattern COMMITTEE = Pattern.compile("(?:居民|村民)委员会$");

    /** Returns the name as people say it, without 居民委员会 or 村民委员会. */
    public String label() {
        return COMMITTEE.matcher(name).replaceFirst("");
    }

    /** Returns whether it existed on the day. */
    public boolean existsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(u -> !day.isBefore(u)).isEmpty();
    }
}
