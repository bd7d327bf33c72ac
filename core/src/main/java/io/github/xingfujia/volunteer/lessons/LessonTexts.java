package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/**
 * The streams {@code lesson-text/<text>} (案例去重): which lesson told this of a case first. Keyed by the county over case and words, blanks
 * and marks aside, so that it names neither.
 */
final class LessonTexts implements Aggregate<Optional<LessonId>> {

    static final LessonTexts TEXTS = new LessonTexts();

    private LessonTexts() {}

    /** It was told. */
    record Told(LessonId lesson) implements Fact {}

    static Ref of(String source, String words, Moment moment) {
        return new Ref(
                "lesson-text",
                moment.person("lesson-text", source + "\n" + PlainText.of(words))
                        .value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("volunteer.lesson-text-told/1", Told.class);
    }

    @Override
    public String name() {
        return "lesson-text";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<LessonId> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<LessonId> evolve(Optional<LessonId> state, Fact fact, Stamp stamp) {
        return fact instanceof Told f ? Optional.of(f.lesson()) : state;
    }
}
