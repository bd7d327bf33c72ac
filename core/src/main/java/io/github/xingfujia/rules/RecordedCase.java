package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Asks a book about a case that another book may have recorded: facts it does not declare are left out, and a case it
 * cannot read has no answer.
 */
final class RecordedCase {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private final RuleBook book;

    RecordedCase(RuleBook book) {
        this.book = book;
    }

    /** Returns the rule that decides; empty when a fact that must be known is missing or does not fit, or no rule holds. */
    OptionalInt rule(List<FactValue> recorded) {
        long[] values = new long[book.facts().size()];
        int rule = read(recorded, values).isEmpty() ? book.winner(values) : -1;
        return rule < 0 ? OptionalInt.empty() : OptionalInt.of(rule);
    }

    /** Returns the facts that must be known and are missing or do not fit, by name in the order of the book. */
    List<String> lacking(List<FactValue> recorded) {
        return read(recorded, new long[book.facts().size()]);
    }

    private List<String> read(List<FactValue> recorded, long[] values) {
        Map<String, String> known = new LinkedHashMap<>();
        recorded.forEach(value -> known.put(value.name(), value.value()));
        List<String> lacking = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = book.facts().get(f);
            String text = known.getOrDefault(fact.name(), "");
            Checks problems = Checks.of();
            if (text.isEmpty()) {
                problems.that(fact.optional(), fact.name(), "required", "");
                values[f] = FactDeclaration.UNKNOWN;
            } else if (isForm(fact, text)) {
                values[f] = fact.code(fact.parse(text), problems);
            } else {
                problems.that(false, fact.name(), "required", "");
            }
            if (!problems.violations().isEmpty()) {
                lacking.add(fact.name());
            }
        }
        return lacking;
    }

    private static boolean isForm(FactDeclaration fact, String text) {
        return switch (fact.type()) {
            case FLAG -> text.equals("true") || text.equals("false");
            case NUMBER -> NUMBER.matcher(text).matches();
            case CHOICE -> true;
        };
    }
}
