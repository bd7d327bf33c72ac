package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets of a book, in their order, and the columns that each of them has. */
enum SheetName {
    RULES("pack", "otherwise", "id", "zh", "en", "protection", "duties", "cites", "before", "after", "off", "order"),
    FACTS(
            "name",
            "type",
            "min",
            "max",
            "optional",
            "usual",
            "risk",
            "descriptive-only",
            "zh",
            "en",
            "measures",
            "seals"),
    VALUES("of", "name", "code", "zh", "en"),
    OUTCOMES("name", "type", "protects", "weaker"),
    OBLIGATIONS("code", "owner", "zh", "en"),
    IMPOSSIBLE("pack", "id", "zh", "en", "cites", "order"),
    PACKS("book", "pack", "version", "from", "for", "over", "class", "overlaps", "digest"),
    HELP();

    private final List<String> columns;

    SheetName(String... columns) {
        this.columns = List.of(columns);
    }

    /** Returns the columns that do not depend on what a book declares. */
    List<String> columns() {
        return columns;
    }

    String in(Locale locale) {
        return Texts.of("sheet." + name().toLowerCase(Locale.ROOT)).in(locale);
    }

    static Optional<SheetName> of(String tab) {
        String name = tab.strip();
        return Arrays.stream(values())
                .filter(s -> name.equals(s.in(Locale.CHINA)) || name.equals(s.in(Locale.ENGLISH)))
                .findFirst();
    }

    /** Returns the heading that people read over a column. */
    static Wording heading(String column) {
        return Texts.of("column." + column);
    }
}
