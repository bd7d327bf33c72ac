package io.github.xingfujia.benchmarks.rules;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One contestant in a process of its own, through all cases again and again (逐一计时). */
@State(Scope.Benchmark)
public class DecisionBench {

    /** Who decides, by name. */
    @Param("BITSET")
    public String who = "BITSET";

    private Decider decider = number -> -1;

    /** Makes the contestant ready. */
    @Setup
    public void ready() {
        decider = Who.valueOf(who).of(new RuleTable());
    }

    /** Decides every case and gives away what is told of it. */
    @Benchmark
    @OperationsPerInvocation(RuleTable.CASES)
    public void decide(Blackhole reader) {
        Decider chosen = decider;
        for (int i = 0; i < RuleTable.CASES; i++) {
            chosen.tell(i, reader);
        }
    }
}
