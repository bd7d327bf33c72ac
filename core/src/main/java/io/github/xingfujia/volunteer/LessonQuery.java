package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.Checks;
import java.util.Optional;

/**
 * What is looked for in the lessons library (案例检索): whatever is given has to fit.
 *
 * @param tag one of its tags, as it stands there
 * @param kind the kind of dispute it came from, by its code
 * @param words a word or two of its title or its tags, in any order, separated by blanks; at most 60 characters
 */
public record LessonQuery(Optional<String> tag, Optional<String> kind, Optional<String> words) {

    /** Refuses overlong values. */
    public LessonQuery {
        Checks problems = Checks.of();
        tag.ifPresent(t -> problems.line("tag", t, 1, 20));
        kind.ifPresent(k -> problems.line("kind", k, 1, 40));
        words.ifPresent(w -> problems.line("words", w, 1, 60));
        problems.orThrow();
    }

    /** Asks for the whole library. */
    public static LessonQuery all() {
        return new LessonQuery(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Asks for what has a tag. */
    public static LessonQuery tagged(String tag) {
        return new LessonQuery(Optional.of(tag), Optional.empty(), Optional.empty());
    }

    /** Asks for what came from a kind of dispute. */
    public static LessonQuery ofKind(String kind) {
        return new LessonQuery(Optional.empty(), Optional.of(kind), Optional.empty());
    }

    /** Asks for what has these words in its title or tags. */
    public static LessonQuery saying(String words) {
        return new LessonQuery(Optional.empty(), Optional.empty(), Optional.of(words));
    }
}
