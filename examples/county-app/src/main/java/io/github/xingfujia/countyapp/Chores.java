package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.way.WorkReport;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What time brings, once a minute (定时办理): the library keeps no thread, so the application lends one. */
final class Chores implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    /** The first page goes before. */
    private static final int FIRST_SECONDS = 1;

    private static final int EVERY_SECONDS = 60;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(r -> {
        Thread named = new Thread(r, "chores");
        named.setDaemon(true);
        return named;
    });
    private final Home home;

    private Chores(Home home) {
        this.home = home;
    }

    static Chores of(Home home) {
        Chores chores = new Chores(home);
        chores.thread.scheduleWithFixedDelay(chores::run, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return chores;
    }

    /** One failed run must not end the next. */
    private void run() {
        try {
            WorkReport report;
            do {
                report = home.work();
                report.stuck().forEach(s -> LOG.warn("stuck: {} ({})", s.row(), s.reason()));
            } while (report.left() && report.done() + report.moved() > 0);
        } catch (RuntimeException e) {
            LOG.error("due work failed: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("due work was still running when the application stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
