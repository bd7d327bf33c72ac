package io.github.xingfujia.disclosure;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;

/**
 * That a recipient was told, or confirmed, that a consent was taken back (撤回通知凭据).
 *
 * @param on the day, in Asia/Shanghai; never in the future
 * @param reference by what: the number of the letter, or who spoke to whom; 1 to 60 characters, one line
 */
public record Notification(LocalDate on, String reference) {

    /** Refuses a notice by nothing. */
    public Notification {
        Checks.of().line("reference", reference, 1, 60).orThrow();
    }
}
