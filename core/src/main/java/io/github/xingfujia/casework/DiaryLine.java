package io.github.xingfujia.casework;

import io.github.xingfujia.protection.ContactForm;
import java.time.Instant;
import java.util.Optional;

/**
 * A time of one's own diary that a case takes (我的约期): when, which case and what for, never with whom by name.
 *
 * @param id the case
 * @param number its number
 * @param revisit whether it is a revisit; a session otherwise
 * @param form how the session is held; a revisit is made with each alone
 * @param with the side that is met alone; empty when both are
 * @param from from this instant, UTC
 * @param until until this instant
 */
public record DiaryLine(
        CaseId id,
        String number,
        boolean revisit,
        ContactForm form,
        Optional<Side> with,
        Instant from,
        Instant until) {}
