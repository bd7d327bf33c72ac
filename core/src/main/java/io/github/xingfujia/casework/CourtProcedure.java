package io.github.xingfujia.casework;

/** From which procedure a court delegates (委派、委托所处程序), and how long mediation may take (人民法院在线调解规则 24). */
public enum CourtProcedure {
    /** Before the suit is filed: 30 days. */
    PRE_FILING("30d"),
    /** Ordinary procedure at first instance: 15 days. */
    ORDINARY("15d"),
    /** Summary procedure: 7 days. */
    SUMMARY("7d");

    private final String period;

    CourtProcedure(String period) {
        this.period = period;
    }

    /** Returns how long mediation may take from the acceptance, such as {@code 30d}. */
    public String period() {
        return period;
    }
}
