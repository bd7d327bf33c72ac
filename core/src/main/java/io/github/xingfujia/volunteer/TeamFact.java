package io.github.xingfujia.volunteer;

import io.github.xingfujia.store.Fact;
import java.time.LocalDate;

/** What happens to a certificate (资格证书事实). */
public sealed interface TeamFact extends Fact {

    /** Someone was certified, from the first to the last day inclusive. */
    record Certified(Track track, LocalDate from, LocalDate until, String number) implements TeamFact {}

    /** A certificate was revoked, from the day on. */
    record Revoked(Track track, LocalDate from) implements TeamFact {}
}
