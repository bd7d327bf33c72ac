package io.github.xingfujia.benchmarks;

/** A process that only says that it is there: the limit of every start (空进程). */
final class Nothing {

    private Nothing() {}

    /** Says it. */
    public static void main(String[] args) {
        System.out.println(Startup.ACCEPTED);
        System.gc();
        System.out.println(
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
}
