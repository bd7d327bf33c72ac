package io.github.xingfujia.casework;

import io.github.xingfujia.protection.ContactForm;
import java.time.Instant;

/**
 * What a party is asked to come to (约谈): her own talk, or one of both.
 *
 * @param form alone, both together, or both apart with the mediator going between
 * @param from from this instant, UTC
 * @param until until this instant
 * @param cancelled whether it was called off, for whatever reason: nobody is to come for nothing
 */
public record Appointment(ContactForm form, Instant from, Instant until, boolean cancelled) {}
