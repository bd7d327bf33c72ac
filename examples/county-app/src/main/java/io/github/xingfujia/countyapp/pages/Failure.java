package io.github.xingfujia.countyapp.pages;

/** A failure as the log may know it (故障): classes only, for a message may repeat what a person wrote. */
final class Failure {

    private Failure() {}

    static String of(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            StackTraceElement[] trace = one.getStackTrace();
            kinds.append(kinds.length() == 0 ? "" : ", by ")
                    .append(one.getClass().getName());
            kinds.append(trace.length == 0 ? "" : " at " + trace[0]);
        }
        return kinds.toString();
    }
}
