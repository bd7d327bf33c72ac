package io.github.xingfujia.messaging;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How someone may safely be reached (安全联系约定): by which channels, at what hours, and whether others read
 * the phone.
 *
 * <p>Wording to residents is always neutral. On a shared phone nothing is ever sent; a person calls within
 * the hours, or the word goes through someone trusted. Hours are in Asia/Shanghai.
 *
 * @param channels the channels agreed; none means: do not contact at all
 * @param from from this time of day
 * @param until until this time of day, exclusive; before {@code from} when the hours go over midnight, and the same when there
 *     are none
 * @param sharedPhone whether someone else reads the phone
 */
public record SafeContact(List<MessageChannel> channels, LocalTime from, LocalTime until, boolean sharedPhone) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Keeps the list as it is given. */
    public SafeContact {
        channels = ImmutableList.copyOf(channels);
    }

    /** Adds what keeps the rule from being used as it is agreed now: no hour in it, or a call or text without a number. */
    public Checks check(Optional<String> number, Checks problems) {
        boolean dials = channels.contains(MessageChannel.CALL) || channels.contains(MessageChannel.SMS);
        return problems.that(
                        channels.isEmpty() || hasHours(),
                        "contact.until",
                        "no-hours",
                        until.toString(),
                        from.toString())
                .that(!dials || number.isPresent(), "phone", "number-for-channel", "");
    }

    /** Returns the rule of someone who has not said how: no message at all. */
    public static SafeContact none() {
        return new SafeContact(List.of(), LocalTime.MIN, LocalTime.MIN, true);
    }

    /** Returns a rule for these channels between two times of day. */
    public static SafeContact by(LocalTime from, LocalTime until, MessageChannel... channels) {
        return new SafeContact(List.of(channels), from, until, false);
    }

    /** Returns the same rule for a phone that someone else reads. */
    public SafeContact onSharedPhone() {
        return new SafeContact(channels, from, until, true);
    }

    /** Returns the channel to use, or empty when nothing may be sent. */
    public Optional<MessageChannel> channel() {
        return channels.stream()
                .filter(c -> !sharedPhone || c == MessageChannel.CALL || c == MessageChannel.TRUSTED_PERSON)
                .findFirst();
    }

    /** Returns whether what lasts from one instant until another lies within the hours once begun, which may go over midnight. */
    public boolean covers(Instant begin, Instant end) {
        return isWithin(begin.atZone(ZONE).toLocalTime()) && !end.isAfter(closes(begin));
    }

    /** Returns the end of the hours that are running at {@code at}, or that end on its day. */
    Instant closes(Instant at) {
        ZonedDateTime then = at.atZone(ZONE);
        boolean tomorrow = until.isBefore(from) && !then.toLocalTime().isBefore(until);
        LocalDate day = then.toLocalDate().plusDays(tomorrow ? 1 : 0);
        return day.atTime(until).atZone(ZONE).toInstant();
    }

    /** Returns the first instant at or after {@code wanted} that lies within the hours; empty when none does. */
    public Optional<Instant> earliest(Instant wanted) {
        if (channel().isEmpty() || !hasHours()) {
            return Optional.empty();
        }
        ZonedDateTime at = wanted.atZone(ZONE);
        if (isWithin(at.toLocalTime())) {
            return Optional.of(wanted);
        }
        LocalDate day = at.toLocalDate().plusDays(at.toLocalTime().isBefore(from) ? 0 : 1);
        return Optional.of(day.atTime(from).atZone(ZONE).toInstant());
    }

    private boolean hasHours() {
        return !from.equals(until);
    }

    private boolean isWithin(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : hasHours() && (!time.isBefore(from) || time.isBefore(until));
    }
}
