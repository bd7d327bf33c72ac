package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.kernel.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The views of a case on which somebody decides (可作依据的视图): what a tag names, and what a command may be made to rest on. */
enum Seen {
    VIEW('r', Casework::view),
    MATTER('v', Casework::matter),
    RECORD('d', Casework::record),
    AGREEMENT('a', Casework::agreement),
    FOLLOW_UP('f', Casework::followUp);

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINA, Locale.ENGLISH);

    private final char letter;
    private final transient BiFunction<Casework, CaseId, Outcome<? extends Record>> look;

    Seen(char letter, BiFunction<Casework, CaseId, Outcome<? extends Record>> look) {
        this.letter = letter;
        this.look = look;
    }

    static Optional<Seen> of(char letter) {
        return Arrays.stream(values()).filter(s -> s.letter == letter).findFirst();
    }

    char letter() {
        return letter;
    }

    /** Returns the view as an answer. */
    Answer answer(Inquiry in) {
        return Answer.personal(look.apply(in.door().casework(), in.caseId()).orThrow(), letter);
    }

    /** Returns whether she would see the same now, in the language in which she saw it. */
    boolean isStill(ViewTag tag, Inquiry in) {
        return look.apply(in.door().casework(), in.caseId())
                .fold(
                        now -> LANGUAGES.stream()
                                .anyMatch(l -> ViewTag.of(letter, JsonWriter.write(now, l))
                                        .equals(tag)),
                        refused -> false);
    }
}
