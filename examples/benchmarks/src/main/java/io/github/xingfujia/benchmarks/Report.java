package io.github.xingfujia.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The figures of one run (结果): a line of JSON for each as it is known, all of them as a table in the end. */
public final class Report {

    private final List<Line> lines = new ArrayList<>();

    /** Whether a larger figure is the better one. */
    public enum Better {
        /** The larger. */
        MORE,
        /** The smaller. */
        LESS
    }

    private record Line(String bench, String contestant, double score, String unit, String limit, String peer) {}

    /**
     * Tells one figure of several contestants.
     *
     * @param limit the contestant that is the limit; empty when none is
     * @param peers those whose best is compared with
     */
    public void tell(
            String bench,
            String unit,
            Better better,
            Map<String, Double> scores,
            Optional<String> limit,
            List<String> peers) {
        Optional<Double> least = limit.flatMap(l -> Optional.ofNullable(scores.get(l)));
        Comparator<Double> order = better == Better.MORE
                ? Comparator.naturalOrder()
                : Comparator.<Double>naturalOrder().reversed();
        Optional<Double> best = peers.stream()
                .flatMap(p -> Optional.ofNullable(scores.get(p)).stream())
                .max(order);
        scores.forEach((contestant, score) -> {
            Line line = new Line(bench, contestant, score, unit, ratio(score, least), ratio(score, best));
            lines.add(line);
            System.out.printf(
                    Locale.ROOT,
                    "{\"bench\":\"%s\",\"contestant\":\"%s\",\"score\":%.3f,\"unit\":\"%s\","
                            + "\"ratioToLimit\":%s,\"ratioToBestPeer\":%s}%n",
                    line.bench(),
                    line.contestant(),
                    line.score(),
                    line.unit(),
                    line.limit(),
                    line.peer());
        });
    }

    /** Tells one figure that has a target and no contestant. */
    public void tell(String bench, String contestant, String unit, double score) {
        tell(bench, unit, Better.LESS, new LinkedHashMap<>(Map.of(contestant, score)), Optional.empty(), List.of());
    }

    private static String ratio(double score, Optional<Double> to) {
        return to.filter(t -> t > 0)
                .map(t -> String.format(Locale.ROOT, "%.3f", score / t))
                .orElse("null");
    }

    /** Tells how busy the machine is. */
    public static void load(String when) {
        System.out.printf(
                Locale.ROOT,
                "# load %.2f on %d processors, %s%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                when);
    }

    /** Prints all figures. */
    void table() {
        System.out.println();
        System.out.printf("%-24s %-34s %12s %-11s %9s %9s%n", "bench", "contestant", "score", "unit", "limit", "peer");
        String last = "";
        for (Line l : lines) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %-34s %12.2f %-11s %9s %9s%n",
                    l.bench().equals(last) ? "" : l.bench(),
                    l.contestant(),
                    l.score(),
                    l.unit(),
                    l.limit(),
                    l.peer());
            last = l.bench();
        }
    }
}
