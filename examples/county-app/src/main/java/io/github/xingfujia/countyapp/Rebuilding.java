package io.github.xingfujia.countyapp;

import java.time.Clock;

/** Makes every index row anew from the journal (重建索引) and says how many. */
final class Rebuilding {

    private final Page page;
    private final Clock clock;

    Rebuilding(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    int run(CommandLine line) {
        try (DataFolder data = DataFolder.open(line)) {
            page.say("rebuild.done", Long.toString(data.home(clock).rebuild()));
            return 0;
        }
    }
}
