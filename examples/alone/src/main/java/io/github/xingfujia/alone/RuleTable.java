package io.github.xingfujia.alone;

import io.github.xingfujia.rules.Decision;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.RuleBook;
import java.nio.file.Path;
import java.util.Locale;

/** A rule table (规则表) used alone: who may use the village hall, and why. */
public final class RuleTable {

    private RuleTable() {}

    /** Prints a decision and why; the one argument is the path of {@code hall.yaml}. */
    public static void main(String[] args) {
        RuleBook book = RuleBook.read(Path.of(args[0]));
        Decision decision = book.decide(Facts.of("purpose", "wedding").and("guests", 120));
        System.out.println(decision.explanation().in(Locale.CHINA));
    }
}
