package io.github.xingfujia.countyapp;

import io.github.xingfujia.store.JournalVerifier;
import java.time.Clock;

/** Checks every chain of the journal (日志校验) and names each entry that does not follow. */
final class Verification {

    private final Page page;
    private final Clock clock;

    Verification(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    int run(CommandLine line) {
        try (DataFolder data = DataFolder.open(line)) {
            JournalVerifier.Report report = data.home(clock).verify();
            page.say("verify.read", Long.toString(report.entries()), Long.toString(report.streams()));
            report.broken()
                    .forEach(b -> page.say(
                            "verify.broken",
                            b.stream().value(),
                            Long.toString(b.sequence()),
                            Texts.of("fault." + b.fault())));
            page.say(
                    report.isSound() ? "verify.sound" : "verify.unsound",
                    Integer.toString(report.broken().size()));
            return report.isSound() ? 0 : 1;
        }
    }
}
