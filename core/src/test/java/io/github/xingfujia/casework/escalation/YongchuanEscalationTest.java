package io.github.xingfujia.casework.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.MadeUpFile;
import io.github.xingfujia.fixture.Bundled;
import io.github.xingfujia.fixture.EscalationBooks;
import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Tier;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.FactDeclaration;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 永川's escalation book: its story in words, and its promises on the whole space of facts. */
class YongchuanEscalationTest {

    private static final String[] PACKS = {
        "national/rules/escalation.yaml", "chongqing/rules/escalation.yaml", "yongchuan/rules/escalation.yaml"
    };
    private static final RuleBook BOOK = EscalationBooks.yongchuan();
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A 婆媳关系 case at a village station, the applicant screened, nothing else known. */
    private static Facts story() {
        return Facts.of("tier", "station")
                .and("unsettled", 0)
                .and("gate", "no-indicator")
                .and("returns", 0)
                .and("guided", false)
                .and("mediator", true)
                .and("overdue", false)
                .and("settled", false);
    }

    private static Facts given(String changes) {
        Facts facts = story();
        for (String change : changes.strip().split("\\s+")) {
            String[] pair = change.split("=");
            String value = pair[1];
            boolean number = NUMBER.matcher(value).matches();
            boolean flag = value.equals("true") || value.equals("false");
            facts = number
                    ? facts.and(pair[0], Long.parseLong(value))
                    : flag ? facts.and(pair[0], Boolean.parseBoolean(value)) : facts.and(pair[0], value);
        }
        return facts;
    }

    @ParameterizedTest
    @CsvSource({
        "calm, unsettled=2, stay",
        "three-times-unsettled, unsettled=3, hand-up",
        "complex, complexities=1 risk=low minors=false, guide",
        "complex-and-high-risk, complexities=1 risk=high minors=true, take-over",
        "town-failed-too, tier=town unsettled=3, take-over",
        "guided-and-unsettled, guided=true unsettled=3 complexities=2 risk=medium minors=false, take-over",
        "no-mediator, mediator=false, hand-up",
        "severe, gate=severe unsettled=3, protect",
        "injured-or-repeated, gate=injured-or-repeated, protect",
        "child-suspected, gate=minor-or-incapable tier=town, protect",
        "protected-at-district, gate=severe tier=district, stay"
    })
    void a_decision_reads_as_it_was_agreed(String story, String facts, String step) {
        Decision decision = BOOK.decide(given(facts));
        assertEquals(step, decision.outcome("step"));
        Golden.matches(
                "casework/golden/" + story + ".zh.txt", decision.explanation().in(Locale.CHINA));
        Golden.matches(
                "casework/golden/" + story + ".en.txt", decision.explanation().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "unsettled=9 tier=studio, hand-up",
        "unsettled=3 tier=park, hand-up",
        "unsettled=99 tier=district, stay",
        "overdue=true, hand-up",
        "overdue=true tier=town, take-over",
        "overdue=true guided=true, take-over",
        "complexities=3, take-over",
        "complexities=2, guide",
        "complexities=1 tier=town, guide",
        "complexities=1 guided=true, stay",
        "complexities=1 unsettled=3, hand-up",
        "complexities=1 returns=1, take-over",
        "returns=1, stay",
        "returns=1 unsettled=3, take-over",
        "returns=1 overdue=true, take-over",
        "risk=high, guide",
        "risk=medium minors=true, guide",
        "risk=medium, stay",
        "settled=true complexities=3 unsettled=5, stay",
        "settled=true gate=severe, protect",
        "gate=first-and-minor, stay",
        "mediator=false complexities=1, hand-up",
        "mediator=false tier=district, stay"
    })
    void the_rungs_are_those_of_the_county(String facts, String step) {
        assertEquals(step, BOOK.decide(given(facts)).outcome("step"));
    }

    @Test
    void the_rung_from_station_to_town_can_be_switched_off() {
        Checks problems = Checks.of();
        List<SourceNode> files = new ArrayList<>(Bundled.files(problems, PACKS));
        String off = "book: escalation\npack: own\nversion: \"1\"\nfrom: 2026-01-01\n"
                + "rules: [{id: hand-up-unsettled, off: true}]\n";
        files.add(SourceNode.yaml("own.yaml", off, problems));
        RuleBook book = RuleBook.read(files, problems);
        problems.orThrow();
        assertEquals("stay", book.decide(given("unsettled=3")).outcome("step"));
    }

    @Test
    void the_book_speaks_the_words_of_the_house() {
        assertEquals(words(GateClass.values(), GateClass::word), codes("gate"));
        assertEquals(words(Risk.values(), r -> r.name().toLowerCase(Locale.ROOT)), codes("risk"));
        TreeSet<String> steps = new TreeSet<>(words(Step.values(), Step::word));
        TreeSet<String> outcomes = new TreeSet<>();
        SourceNode file = Bundled.files(Checks.of(), PACKS[0]).get(0);
        file.at("outcomes")
                .items()
                .get(0)
                .at("values")
                .items()
                .forEach(v -> outcomes.add(v.at("code").text()));
        assertEquals(steps, outcomes);
    }

    @Test
    void the_book_knows_every_tier_that_may_settle() {
        TreeSet<String> settling = new TreeSet<>();
        Network.read(Profile.bundled("yongchuan-demo")).blueprint().tiers().values().stream()
                .filter(Tier::maySettle)
                .forEach(t -> settling.add(t.key()));
        assertEquals(new TreeSet<>(codes("tier")), settling);
    }

    @Test
    void a_case_states_exactly_the_facts_that_the_book_asks() {
        CaseFact.Triaged triaged = new CaseFact.Triaged("in-laws", Risk.MEDIUM, true, List.of("long-standing"));
        CaseState fresh = MadeUpFile.empty();
        CaseState sorted = MadeUpFile.triaged(triaged);
        Decision decision = BOOK.decide(EscalationFacts.of(sorted, "station", GateClass.NO_INDICATOR, true, false));
        assertEquals(
                BOOK.facts().stream().map(FactDeclaration::name).toList(),
                decision.reference().facts().stream().map(FactValue::name).toList());
        assertEquals("guide", decision.outcome("step"));
        Facts untriaged = EscalationFacts.of(fresh, "station", GateClass.NOT_SCREENED, true, false);
        assertEquals("stay", BOOK.decide(untriaged).outcome("step"));
    }

    @Test
    void no_fact_or_outcome_speaks_of_reconciliation_withdrawal_or_success() {
        for (String pack : PACKS) {
            String text = Bundled.text(pack).replaceAll("(?m)^#.*$", "");
            for (String word : List.of("和好", "撤诉", "撤回", "成功率", "调和率", "reconcil", "withdraw", "success")) {
                assertFalse(text.contains(word), pack + ": " + word);
            }
        }
    }

    @Test
    void every_rule_names_its_source_and_only_sources_that_were_verified() {
        Pattern verified = Pattern.compile(
                "(反家庭暴力法|未成年人保护法|人民调解法|重庆办法) [0-9]+" + "|(规程|妇字〔2017〕13号) ¶[0-9]+|中国妇女报 2020-08-17(（镇街一级为推定）)?");
        for (SourceNode file : Bundled.files(Checks.of(), PACKS)) {
            List<SourceNode> rules = new ArrayList<>(file.at("rules").items());
            rules.addAll(file.at("otherwise").items());
            for (SourceNode rule : rules) {
                assertFalse(rule.at("cites").texts().isEmpty(), rule.at());
                rule.at("cites")
                        .texts()
                        .forEach(c -> assertTrue(verified.matcher(c).matches(), rule.at() + " " + c));
                rule.at("duties")
                        .texts()
                        .forEach(
                                d -> assertTrue(words(Duty.values(), Duty::word).contains(d), rule.at() + " " + d));
            }
        }
    }

    @Test
    void the_promises_hold_on_the_whole_space_of_facts() {
        Sweep sweep = new Sweep();
        int cases = sweep.run();
        assertTrue(cases > 300_000, "only " + cases);
    }

    private static List<String> codes(String fact) {
        return BOOK.facts().stream()
                .filter(f -> f.name().equals(fact))
                .map(f -> List.copyOf(f.values().keySet()))
                .findFirst()
                .orElseThrow();
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** Every combination of every value that any condition can tell apart. */
    private static final class Sweep {

        private final List<FactDeclaration> facts = BOOK.facts();
        private final List<List<String>> values =
                facts.stream().map(Sweep::values).toList();
        private final List<String> order = List.of("stay", "guide", "hand-up", "take-over", "protect");

        private int run() {
            int size = values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
            byte[] rungs = new byte[size];
            int[] at = new int[facts.size()];
            for (int i = 0; i < size; i++) {
                rungs[i] = (byte) check(at, i);
                next(at);
            }
            // a graver word, one more complexity, one more return: the rung is never lower
            Arrays.fill(at, 0);
            for (int i = 0; i < size; i++) {
                for (String rising : List.of("risk", "complexities", "returns")) {
                    int f = index(rising);
                    if (at[f] > 0) {
                        int lower = i - stride(f);
                        assertTrue(rungs[lower] <= rungs[i], () -> rising + " lowers the rung: " + List.of(text(at)));
                    }
                }
                next(at);
            }
            return size;
        }

        /** Checks one case and returns its rung. */
        private int check(int[] at, int number) {
            Decision decision = BOOK.decide(facts(at));
            String step = decision.outcome("step");
            String gate = value(at, "gate");
            String tier = value(at, "tier");
            boolean grave = gate.equals("severe") || gate.equals("minor-or-incapable");
            boolean shut = grave || gate.equals("injured-or-repeated");
            if (grave && !tier.equals("district")) {
                assertEquals("protect", step, () -> text(at));
            }
            assertTrue(shut || !step.equals("protect"), () -> text(at));
            assertTrue(!tier.equals("district") || step.equals("stay"), () -> text(at));
            assertTrue(
                    !tier.equals("town")
                            || value(at, "returns").equals("0")
                            || !step.equals("hand-up")
                            || value(at, "mediator").equals("false"),
                    () -> text(at));
            if (number % 11 == 0) {
                boolean none = decision.changes().isEmpty();
                assertTrue(!shut || none, () -> "a protected case shows a way around: " + text(at));
                boolean gateNamed =
                        decision.changes().stream().anyMatch(c -> c.fact().equals("gate"));
                assertFalse(gateNamed, () -> "a change of the gate is offered: " + text(at));
            }
            return order.indexOf(step);
        }

        private void next(int[] at) {
            for (int f = at.length - 1; f >= 0; f--) {
                at[f]++;
                if (at[f] < values.get(f).size()) {
                    return;
                }
                at[f] = 0;
            }
        }

        private int stride(int fact) {
            return values.subList(fact + 1, values.size()).stream()
                    .mapToInt(List::size)
                    .reduce(1, (a, b) -> a * b);
        }

        private Facts facts(int[] at) {
            Facts known = Facts.none();
            for (int f = 0; f < at.length; f++) {
                FactDeclaration fact = facts.get(f);
                String value = values.get(f).get(at[f]);
                if (!value.equals("unknown")) {
                    known = switch (fact.type()) {
                        case NUMBER -> known.and(fact.name(), Long.parseLong(value));
                        case FLAG -> known.and(fact.name(), value.equals("true"));
                        case CHOICE -> known.and(fact.name(), value);
                    };
                }
            }
            return known;
        }

        private String value(int[] at, String fact) {
            int f = index(fact);
            return values.get(f).get(at[f]);
        }

        private int index(String name) {
            return facts.stream().map(FactDeclaration::name).toList().indexOf(name);
        }

        private String text(int[] at) {
            List<String> parts = new ArrayList<>();
            for (int f = 0; f < at.length; f++) {
                parts.add(facts.get(f).name() + "=" + values.get(f).get(at[f]));
            }
            return String.join(" ", parts);
        }

        /** The values of a fact from the least to the gravest, unknown first; of a number those around every bound. */
        private static List<String> values(FactDeclaration fact) {
            List<String> values = new ArrayList<>();
            if (fact.optional()) {
                values.add("unknown");
            }
            switch (fact.type()) {
                case FLAG -> values.addAll(List.of("false", "true"));
                case CHOICE -> values.addAll(fact.values().keySet());
                case NUMBER -> bounds(fact).forEach(n -> values.add(Long.toString(n)));
            }
            return values;
        }

        private static TreeSet<Long> bounds(FactDeclaration fact) {
            TreeSet<Long> all = new TreeSet<>(List.of(fact.min(), fact.max()));
            for (SourceNode file : Bundled.files(Checks.of(), PACKS)) {
                for (SourceNode rule : file.at("rules").items()) {
                    SourceNode condition = rule.at("when").at(fact.name());
                    if (condition.isPresent()) {
                        Matcher number = NUMBER.matcher(condition.text());
                        while (number.find()) {
                            long n = Long.parseLong(number.group());
                            all.addAll(List.of(Math.max(fact.min(), n - 1), n));
                        }
                    }
                }
            }
            return all;
        }
    }
}
