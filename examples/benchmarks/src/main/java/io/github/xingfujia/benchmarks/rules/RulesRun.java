package io.github.xingfujia.benchmarks.rules;

import io.github.xingfujia.benchmarks.Report;
import io.github.xingfujia.benchmarks.Report.Better;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The comparison of rule decisions (规则裁决对比): answers first, then speed and memory, then how books are verified. */
public final class RulesRun {

    private static final String BYTES = "gc.alloc.rate.norm";

    private final boolean quick;
    private final Report report;

    /** Makes a run; a quick one gives a first idea. */
    public RulesRun(boolean quick, Report report) {
        this.quick = quick;
        this.report = report;
    }

    /**
     * Runs it.
     *
     * @throws RunnerException when a contestant fails
     */
    public void run() throws RunnerException {
        Report.load("before rules");
        agree();
        decisions();
        new BookGrowth(quick, report).run();
        Report.load("after rules");
    }

    /** Every contestant comes to the answer of the plain reading in every case, or nothing is measured. */
    private static void agree() {
        RuleTable table = new RuleTable();
        for (Who who : Who.values()) {
            Decider decider = who.of(table);
            for (int i = 0; i < RuleTable.CASES; i++) {
                int answer = decider.decide(i);
                if (answer != table.answer(i)) {
                    throw new IllegalStateException("%s answers case %d, %s, with row %d and not with row %d"
                            .formatted(who.label(), i, Arrays.toString(table.values(i)), answer, table.answer(i)));
                }
            }
        }
        System.out.printf("# %d contestants give the same answers in %d cases%n", Who.values().length, RuleTable.CASES);
    }

    private void decisions() throws RunnerException {
        Map<String, Double> speed = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        Map<String, Double> wall = new LinkedHashMap<>();
        Arrays.stream(Who.values()).forEach(who -> speed.put(who.label(), 0.0));
        speed.keySet().forEach(label -> bytes.put(label, 0.0));
        for (RunResult result : new Runner(options()).run()) {
            String label = Who.valueOf(result.getParams().getParam("who")).label();
            // told by what it costs the processor, in the quietest round: others use the machine too
            speed.put(label, 1e3 / secondary(result, ProcessorTime.PER_DECISION));
            wall.put(label, result.getPrimaryResult().getScore() / 1e6);
            bytes.put(label, secondary(result, BYTES));
        }
        report.tell("rules.wall", "M/s", Better.MORE, wall, Optional.of(Who.BITSET.label()), Who.peers());
        report.tell("rules.decisions", "M/s", Better.MORE, speed, Optional.of(Who.BITSET.label()), Who.peers());
        report.tell("rules.bytes", "B/decision", Better.LESS, bytes, Optional.empty(), Who.peers());
        targets(speed, bytes);
    }

    private static double secondary(RunResult result, String of) {
        return Objects.requireNonNull(result.getSecondaryResults().get(of)).getScore();
    }

    private Options options() {
        return new OptionsBuilder()
                .include(DecisionBench.class.getSimpleName())
                .param("who", Arrays.stream(Who.values()).map(Who::name).toArray(String[]::new))
                .warmupIterations(quick ? 2 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .forks(quick ? 1 : 2)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private static void targets(Map<String, Double> speed, Map<String, Double> bytes) {
        double limit = speed.getOrDefault(Who.BITSET.label(), Double.NaN);
        double peer = Who.peers().stream()
                .mapToDouble(p -> speed.getOrDefault(p, 0.0))
                .max()
                .orElse(Double.NaN);
        List<Who> ours = List.of(Who.BARE, Who.EXPLAINED, Who.COUNTERFACTUAL);
        List<Double> times = List.of(100.0, 40.0, 3.0);
        for (int i = 0; i < ours.size(); i++) {
            String label = ours.get(i).label();
            atLeast(label + ", times the best peer", speed.getOrDefault(label, 0.0) / peer, times.get(i));
        }
        atLeast(Who.BARE.label() + ", of the limit", speed.getOrDefault(Who.BARE.label(), 0.0) / limit, 0.5);
        // the profiler spreads the little that the harness itself takes over all decisions
        atMost(Who.BARE.label() + ", bytes", bytes.getOrDefault(Who.BARE.label(), 0.0), 0.5);
        atMost(Who.EXPLAINED.label() + ", bytes", bytes.getOrDefault(Who.EXPLAINED.label(), 0.0), 128);
    }

    static void atLeast(String what, double score, double target) {
        told(what, score, "at least", target, score >= target);
    }

    static void atMost(String what, double score, double target) {
        told(what, score, "at most", target, score <= target);
    }

    private static void told(String what, double score, String side, double target, boolean met) {
        System.out.printf(
                Locale.ROOT, "# target: %s: %.3f, %s %.1f: %s%n", what, score, side, target, met ? "met" : "MISSED");
    }
}
