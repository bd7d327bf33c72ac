package io.github.xingfujia.benchmarks.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.RuleBook;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/** The library's own rule book (本库), in what it can be asked for. */
final class House {

    private final RuleBook book;
    private final long[][] coded = new long[RuleTable.CASES][];
    private final Facts[] facts = new Facts[RuleTable.CASES];

    House(RuleTable table) {
        book = read(table.yaml());
        List<Matter> matters = table.matters();
        for (int i = 0; i < coded.length; i++) {
            facts[i] = facts(matters.get(i).named());
            coded[i] = book.coded(facts[i]);
        }
    }

    static RuleBook read(String yaml) {
        Checks problems = Checks.of();
        RuleBook book = RuleBook.read(List.of(SourceNode.yaml("table.yaml", yaml, problems)), problems);
        problems.orThrow();
        return book;
    }

    private static Facts facts(Map<String, Object> named) {
        Facts facts = Facts.none();
        for (Map.Entry<String, Object> one : named.entrySet()) {
            Object value = one.getValue();
            facts = value instanceof Boolean flag
                    ? facts.and(one.getKey(), flag)
                    : value instanceof Long number
                            ? facts.and(one.getKey(), number)
                            : facts.and(one.getKey(), value.toString());
        }
        return facts;
    }

    /** The place of the rule and nothing else. */
    Decider bare() {
        return number -> book.decideCoded(coded[number]);
    }

    /** The decision with outcome, rule, citations and the facts used, of a coded case. */
    Decider explained() {
        return new Telling() {
            @Override
            Decision decision(int number) {
                return book.decide(coded[number]);
            }
        };
    }

    /** The same of a case by names. */
    Decider named() {
        return new Telling() {
            @Override
            Decision decision(int number) {
                return book.decide(facts[number]);
            }
        };
    }

    /** And what would alter it: for every fact the nearest change, and the rules that nearly held. */
    Decider counterfactual() {
        return new Telling() {
            @Override
            Decision decision(int number) {
                return book.decide(coded[number]);
            }

            @Override
            void tell(Decision decision, Blackhole reader) {
                super.tell(decision, reader);
                reader.consume(decision.changes());
                reader.consume(decision.nearRules());
            }
        };
    }

    /** One who gives away all that a decision tells. */
    private abstract static class Telling implements Decider {

        abstract Decision decision(int number);

        @Override
        public int decide(int number) {
            return Integer.parseInt(decision(number).ruleId().substring(1));
        }

        @Override
        public void tell(int number, Blackhole reader) {
            tell(decision(number), reader);
        }

        void tell(Decision decision, Blackhole reader) {
            reader.consume(decision);
            reader.consume(decision.outcome("step"));
            reader.consume(decision.ruleId());
            reader.consume(decision.articles());
            List<FactValue> facts = decision.facts();
            for (int i = 0; i < facts.size(); i++) {
                reader.consume(facts.get(i));
            }
        }
    }
}
