package io.github.xingfujia.countyapp;

import io.github.xingfujia.store.JournalVerifier;
import java.time.Clock;

/** Checks journal, index and keys (日志校验), names each place that is not as it should be, and says what it cannot see. */
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
            page.say("verify.compared", Long.toString(report.rows()), Long.toString(report.keys()));
            report.differing()
                    .forEach(d -> page.say("verify.differing", d.kind(), d.id(), Texts.of("fault." + d.fault())));
            report.changed().forEach(key -> page.say("verify.key", key));
            int faults = report.broken().size()
                    + report.differing().size()
                    + report.changed().size();
            page.say(report.isSound() ? "verify.sound" : "verify.unsound", Integer.toString(faults));
            page.say("verify.limit");
            return report.isSound() ? 0 : 1;
        }
    }
}
