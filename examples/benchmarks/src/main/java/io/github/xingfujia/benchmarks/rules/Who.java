package io.github.xingfujia.benchmarks.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Everybody who decides the table (参评者). */
enum Who {
    BITSET("plain Java, bitset per fact value", Side.LIMIT, t -> Plain.bitset()),
    CASCADE("plain Java, cascade of ifs", Side.LIMIT, t -> Plain.cascade()),
    SCAN("plain Java, row scan", Side.LIMIT, t -> Plain.scan()),
    BARE("xingfujia, bare", Side.OURS, t -> new House(t).bare()),
    EXPLAINED("xingfujia, explained", Side.OURS, t -> new House(t).explained()),
    NAMED("xingfujia, explained, by names", Side.OURS, t -> new House(t).named()),
    COUNTERFACTUAL("xingfujia, full counterfactual", Side.OURS, t -> new House(t).counterfactual()),
    AVIATOR("Aviator, row by row", Side.PEER, Scripts::aviatorByRow),
    AVIATOR_SCRIPT("Aviator, script", Side.PEER, Scripts::aviatorScript),
    DROOLS("Drools, session reused", Side.PEER, Engines::droolsReused),
    DROOLS_STATELESS("Drools, stateless", Side.PEER, Engines::droolsStateless),
    EASY_RULES("Easy Rules", Side.PEER, Engines::easyRules),
    QLEXPRESS("QLExpress", Side.PEER, Scripts::qlExpress),
    CEL("CEL", Side.PEER, Scripts::cel),
    EVRETE("Evrete", Side.PEER, Engines::evrete),
    CAMUNDA_DMN("Camunda DMN", Side.PEER, Dmn::camunda),
    KIE_DMN("KIE DMN", Side.PEER, Dmn::kie);

    /** Whether it is the machine, the library or somebody else. */
    enum Side {
        LIMIT,
        OURS,
        PEER
    }

    private final String label;
    private final Side side;
    private final Function<RuleTable, Decider> made;

    Who(String label, Side side, Function<RuleTable, Decider> made) {
        this.label = label;
        this.side = side;
        this.made = made;
    }

    String label() {
        return label;
    }

    boolean isPeer() {
        return side == Side.PEER;
    }

    Decider of(RuleTable table) {
        return made.apply(table);
    }

    static List<String> peers() {
        return Arrays.stream(values()).filter(Who::isPeer).map(Who::label).toList();
    }
}
