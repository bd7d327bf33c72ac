package io.github.xingfujia.benchmarks.rules;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What a decision costs the processor (处理器时间), in nanoseconds: on a machine that others use too, time on the wall also
 * measures them.
 */
public final class ProcessorTime implements InternalProfiler {

    static final String PER_DECISION = "processor.norm";

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long before;

    /** Makes the profiler; the runner does so by its class. */
    public ProcessorTime() {}

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = SYSTEM.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = SYSTEM.getProcessCpuTime() - before;
        double each = (double) spent / Math.max(1, result.getMetadata().getAllOps());
        // the quietest round: what disturbs one only adds to it
        return List.of(new ScalarResult(PER_DECISION, each, "ns/decision", AggregationPolicy.MIN));
    }

    @Override
    public String getDescription() {
        return "processor time of a decision";
    }
}
