package io.github.xingfujia.countyapp;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The application, called within the process on a fixed clock: what it printed, and its status. */
record App(int status, String out, String err) {

    static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    /** What part of the demonstration year these tests import: every case is made durable, and that takes time. */
    static final int EVERY = 10;

    static App run(String... args) {
        return at(NOW, args);
    }

    static App at(Instant now, String... args) {
        return on(Clock.fixed(now, ZoneOffset.UTC), args);
    }

    static App on(Clock clock, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CountyApp.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock,
                EVERY);
        return new App(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
