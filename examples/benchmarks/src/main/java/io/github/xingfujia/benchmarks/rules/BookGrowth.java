package io.github.xingfujia.benchmarks.rules;

import io.github.xingfujia.benchmarks.Report;
import io.github.xingfujia.rules.Finding;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Verification;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/** How long the verification of generated books takes (校验耗时) in processor time, and how it grows with their rules. */
final class BookGrowth {

    private static final List<Integer> SIZES = List.of(50, 100, 200, 400, 800);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final Report report;

    BookGrowth(boolean quick, Report report) {
        this.rounds = quick ? 3 : 5;
        this.report = report;
    }

    void run() {
        for (MadeBooks shape : MadeBooks.values()) {
            seconds(shape, 200);
            seconds(shape, 200);
            double[] taken =
                    SIZES.stream().mapToDouble(rules -> tell(shape, rules)).toArray();
            tell(shape, 500, 5);
            report.tell("rules.verify", shape.label() + ", exponent", "n^x", exponent(taken));
        }
        for (MadeBooks shape : MadeBooks.values()) {
            RulesRun.atMost(shape.label() + ", 100 rules, seconds", seconds(shape, 100), 0.2);
        }
    }

    private void tell(MadeBooks shape, int rules, double most) {
        RulesRun.atMost(shape.label() + ", " + rules + " rules, seconds", tell(shape, rules), most);
    }

    private double tell(MadeBooks shape, int rules) {
        double seconds = seconds(shape, rules);
        report.tell("rules.verify", shape.label() + ", " + rules + " rules", "s", seconds);
        return seconds;
    }

    /** The median of several books of one size. */
    private double seconds(MadeBooks shape, int rules) {
        double[] taken = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            RuleBook book = House.read(shape.yaml(i + 1, rules));
            long began = THREADS.getCurrentThreadCpuTime();
            var found = Verification.of(book).findings();
            taken[i] = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
            if (found.stream().anyMatch(f -> f.kind() == Finding.Kind.UNDECIDED)) {
                System.out.printf("# %s, %d rules, seed %d: something not decided%n", shape.label(), rules, i + 1);
            }
        }
        Arrays.sort(taken);
        return taken[rounds / 2];
    }

    /** The slope of the straight line through the logarithms. */
    private static double exponent(double[] taken) {
        double[] x = SIZES.stream().mapToDouble(Math::log).toArray();
        double[] y = Arrays.stream(taken).map(Math::log).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double over = 0;
        double under = 0;
        for (int i = 0; i < x.length; i++) {
            over += (x[i] - meanX) * (y[i] - meanY);
            under += (x[i] - meanX) * (x[i] - meanX);
        }
        return over / under;
    }
}
