package io.github.xingfujia.benchmarks;

import io.github.xingfujia.benchmarks.rules.RulesRun;
import java.util.List;
import java.util.stream.Stream;

/** The program (对比程序): {@code caseflow}, {@code rules}, {@code startup} or all, {@code --quick} for a first idea. */
public final class Benchmarks {

    private static final String USAGE =
            "usage: caseflow | rules | startup | all   [--quick] [--only NAME,…] [--app JAR] [--data DIR]";

    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @throws Exception when a contestant fails or comes to another answer
     */
    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        String what =
                words.stream().filter(w -> !w.startsWith("--")).findFirst().orElse("all");
        if (!List.of("caseflow", "rules", "startup", "all").contains(what)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        boolean quick = words.contains("--quick");
        Report report = new Report();
        if (List.of("caseflow", "all").contains(what)) {
            new CaseFlow(quick, report, named(words)).run();
        }
        if (List.of("rules", "all").contains(what)) {
            new RulesRun(quick, report).run();
        }
        if (List.of("startup", "all").contains(what)) {
            new Startup(quick, report, after(words, "--app"), after(words, "--data")).run();
        }
        report.table();
        System.exit(0); // an engine's threads may live on
    }

    private static List<String> named(List<String> words) {
        return after(words, "--only").stream()
                .flatMap(w -> Stream.of(w.split(",")))
                .toList();
    }

    private static List<String> after(List<String> words, String option) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? List.of() : words.subList(at + 1, at + 2);
    }
}
