package io.github.xingfujia.benchmarks;

import io.github.xingfujia.benchmarks.Contestant.Answer;
import io.github.xingfujia.benchmarks.Contestant.Client;
import io.github.xingfujia.benchmarks.Database.Written;
import io.github.xingfujia.benchmarks.Report.Better;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * The way of a dispute on PostgreSQL (案件流程): open → assign → record an attempt → to the town → to the district →
 * agreement → close, each step a transaction of its own with its history. A server of its own at its default
 * configuration, {@code fsync} on, over loopback; or the one at {@code XINGFUJIA_POSTGRES_URL} (with user and password in it).
 */
final class CaseFlow {

    private static final String LIMIT = "raw: read, one round trip";
    private static final List<String> PEERS = List.of("Flowable CMMN", "Flowable BPMN", "Camunda 7 BPMN");
    private static final int MOST_CLIENTS = 8;
    private static final List<Integer> CLIENTS = List.of(1, 2, 4, MOST_CLIENTS);

    private final Report report;
    private final long warm;
    private final long measured;
    private final int rounds;
    private final int sample;
    private final List<String> only;

    /** What one contestant did in one round. */
    private record Round(double flows, double commands, double p99, double processor, double server) {}

    private record Entrant(Contestant contestant, Database database) {}

    /**
     * @param only the names of the contestants that run; empty for all
     */
    CaseFlow(boolean quick, Report report, List<String> only) {
        this.report = report;
        this.only = only;
        this.warm = quick ? 3_000 : 10_000;
        this.measured = quick ? 1_500 : 6_000;
        this.rounds = quick ? 2 : 3;
        this.sample = quick ? 40 : 200;
    }

    void run() throws Exception {
        String given = System.getenv("XINGFUJIA_POSTGRES_URL");
        if (given != null) {
            run(given);
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on") // what starts it for tests turns these off
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            run(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void run(String url) throws Exception {
        settings(url);
        List<Entrant> entrants = entrants(url);
        for (Entrant entrant : entrants) {
            check(entrant.contestant());
            round(entrant, 2, warm);
            entrant.database().analyze();
        }
        Report.load("before caseflow");
        for (int clients : CLIENTS) {
            compare(entrants, clients);
        }
        written(entrants);
        Report.load("after caseflow");
        entrants.forEach(e -> e.database().pool().close());
    }

    private static void settings(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet result =
                        sql.executeQuery("SELECT current_setting('server_version'), current_setting('fsync'),"
                                + " current_setting('synchronous_commit'), current_setting('shared_buffers')")) {
            result.next();
            System.out.printf(
                    "# PostgreSQL %s, fsync %s, synchronous_commit %s, shared_buffers %s%n",
                    result.getString(1), result.getString(2), result.getString(3), result.getString(4));
            if (!result.getString(2).equals("on") || !result.getString(3).equals("on")) {
                throw new IllegalStateException("a server that forgets is no measure");
            }
        }
    }

    private interface Making {
        Contestant on(Database database) throws Exception;
    }

    private List<Entrant> entrants(String url) throws Exception {
        Map<String, Making> all = new LinkedHashMap<>();
        all.put("raw_one", database -> new RawFlow(true, database));
        all.put("raw_three", database -> new RawFlow(false, database));
        all.put("ours", HouseFlow::new);
        all.put("flowable_cmmn", FlowableCmmn::new);
        all.put("flowable_bpmn", FlowableBpmn::new);
        all.put("camunda", CamundaBpmn::new);
        List<Entrant> entrants = new ArrayList<>();
        for (Map.Entry<String, Making> one : all.entrySet()) {
            if (only.isEmpty() || only.contains(one.getKey())) {
                Database database = database(url, one.getKey());
                entrants.add(new Entrant(one.getValue().on(database), database));
            }
        }
        return entrants;
    }

    private static Database database(String url, String name) throws SQLException {
        return new Database(url, name, MOST_CLIENTS + 2);
    }

    private static void check(Contestant contestant) {
        Client client = contestant.client(0);
        Answer answer = client.answer(client.flow(new Laps()));
        if (!answer.equals(Answer.RIGHT)) {
            throw new IllegalStateException(contestant.name() + " comes to " + answer);
        }
    }

    private void compare(List<Entrant> entrants, int clients) throws Exception {
        Map<String, List<Round>> done = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            for (Entrant entrant : entrants) { // one after the other, so that all meet the same weather
                done.computeIfAbsent(entrant.contestant().name(), n -> new ArrayList<>())
                        .add(round(entrant, clients, measured));
            }
        }
        Map<String, Double> flows = new LinkedHashMap<>();
        Map<String, Double> commands = new LinkedHashMap<>();
        Map<String, Double> slowest = new LinkedHashMap<>();
        Map<String, Double> processor = new LinkedHashMap<>();
        Map<String, Double> server = new LinkedHashMap<>();
        done.forEach((name, all) -> {
            flows.put(name, median(all.stream().mapToDouble(Round::flows).toArray()));
            commands.put(name, median(all.stream().mapToDouble(Round::commands).toArray()));
            slowest.put(name, median(all.stream().mapToDouble(Round::p99).toArray()));
            processor.put(
                    name, median(all.stream().mapToDouble(Round::processor).toArray()));
            server.put(name, median(all.stream().mapToDouble(Round::server).toArray()));
        });
        String suffix = "/" + clients;
        report.tell("caseflow" + suffix, "flows/s", Better.MORE, flows, Optional.of(LIMIT), PEERS);
        report.tell("caseflow.commands" + suffix, "commands/s", Better.MORE, commands, Optional.of(LIMIT), PEERS);
        report.tell("caseflow.p99" + suffix, "ms/command", Better.LESS, slowest, Optional.of(LIMIT), PEERS);
        report.tell("caseflow.cpu" + suffix, "ms/flow", Better.LESS, processor, Optional.of(LIMIT), PEERS);
        report.tell("caseflow.cpu.server" + suffix, "ms/flow", Better.LESS, server, Optional.of(LIMIT), PEERS);
    }

    private static Round round(Entrant entrant, int clients, long millis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long began = System.nanoTime();
            long until = began + millis * 1_000_000;
            List<Future<Laps>> working = new ArrayList<>();
            List<Integer> flows = new ArrayList<>();
            List<Long> processor = new ArrayList<>();
            long serverBefore = entrant.database().processorMillis();
            for (int i = 0; i < clients; i++) {
                Client client = entrant.contestant().client(i);
                working.add(threads.submit(() -> {
                    Laps laps = new Laps();
                    int done = 0;
                    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    while (System.nanoTime() < until) {
                        client.flow(laps);
                        done++;
                    }
                    synchronized (flows) {
                        flows.add(done);
                        processor.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from);
                    }
                    return laps;
                }));
            }
            List<Laps> all = new ArrayList<>();
            for (Future<Laps> one : working) {
                all.add(one.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            long[] sorted = all.stream()
                    .flatMapToLong(l -> LongStream.of(l.nanos()))
                    .sorted()
                    .toArray();
            double count = flows.stream().mapToInt(Integer::intValue).sum();
            return new Round(
                    count / seconds,
                    sorted.length / seconds,
                    sorted[(int) (sorted.length * 0.99)] / 1e6,
                    processor.stream().mapToLong(Long::longValue).sum() / 1e6 / count,
                    (entrant.database().processorMillis() - serverBefore) / count);
        } finally {
            threads.shutdown();
        }
    }

    /** Rows, commits and bytes written ahead, by one client alone on the server. */
    private void written(List<Entrant> entrants) throws Exception {
        Map<String, Double> rows = new LinkedHashMap<>();
        Map<String, Double> commits = new LinkedHashMap<>();
        Map<String, Double> wal = new LinkedHashMap<>();
        Map<String, Double> walOfCommand = new LinkedHashMap<>();
        for (Entrant entrant : entrants) {
            Database database = entrant.database();
            Client client = entrant.contestant().client(0);
            Laps laps = new Laps();
            Written before = database.written();
            long from = database.wal();
            for (int i = 0; i < sample; i++) {
                client.flow(laps);
            }
            double bytes = database.wal() - from;
            Written written = database.written().since(before);
            String name = entrant.contestant().name();
            rows.put(name, (double) written.rows() / sample);
            commits.put(name, (double) written.commits() / sample);
            wal.put(name, bytes / sample);
            walOfCommand.put(name, bytes / laps.count());
        }
        Optional<String> limit = Optional.of(LIMIT);
        report.tell("caseflow.rows", "rows/flow", Better.LESS, rows, limit, PEERS);
        report.tell("caseflow.commits", "commits/flow", Better.LESS, commits, limit, PEERS);
        report.tell("caseflow.wal", "B/flow", Better.LESS, wal, limit, PEERS);
        report.tell("caseflow.wal.command", "B/command", Better.LESS, walOfCommand, limit, PEERS);
    }

    static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
