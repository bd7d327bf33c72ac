package io.github.xingfujia.countyapp;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits for a database that is away (等待数据库): whoever writes to the account is answered meanwhile, so a machine that starts before its
 * database does not leave her without an answer.
 */
final class Patience {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Page page;
    private final CountDownLatch stop;
    private boolean told;

    /** Waits until {@code stop}; says once on {@code page} that it does. */
    Patience(Page page, CountDownLatch stop) {
        this.page = page;
        this.stop = stop;
    }

    /** Returns what {@code opening} opens, tried anew while the database is away and {@code again} says so. */
    static <T> T until(Supplier<T> opening, BooleanSupplier again) {
        while (true) {
            try {
                return opening.get();
            } catch (Trouble away) {
                if (!away.isAway() || !again.getAsBoolean()) {
                    throw away;
                }
            }
        }
    }

    /** Returns whether to try again, after a while; not when the process is told to stop. */
    boolean again() {
        if (!told) {
            page.say("serve.waits");
            told = true;
        }
        try {
            return !stop.await(PAUSE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
