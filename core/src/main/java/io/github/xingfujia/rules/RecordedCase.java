package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.DecisionReference.FactValue;
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
        Map<String, String> known = new LinkedHashMap<>();
        recorded.forEach(value -> known.put(value.name(), value.value()));
        List<FactDeclaration> facts = book.facts();
        long[] values = new long[facts.size()];
        Checks problems = Checks.of();
        for (int f = 0; f < values.length; f++) {
            FactDeclaration fact = facts.get(f);
            String text = known.getOrDefault(fact.name(), "");
            if (text.isEmpty()) {
                problems.that(fact.optional(), fact.name(), "required", "");
                values[f] = FactDeclaration.UNKNOWN;
            } else if (isForm(fact, text)) {
                values[f] = fact.code(fact.parse(text), problems);
            } else {
                return OptionalInt.empty();
            }
        }
        int rule = problems.violations().isEmpty() ? book.winner(values) : -1;
        return rule < 0 ? OptionalInt.empty() : OptionalInt.of(rule);
    }

    private static boolean isForm(FactDeclaration fact, String text) {
        return switch (fact.type()) {
            case FLAG -> text.equals("true") || text.equals("false");
            case NUMBER -> NUMBER.matcher(text).matches();
            case CHOICE -> true;
        };
    }
}
