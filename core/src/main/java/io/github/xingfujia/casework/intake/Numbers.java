package io.github.xingfujia.casework.intake;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The series case numbers (案号) are drawn from: one small stream per post and month, so nobody waits long. */
final class Numbers implements Aggregate<Integer> {

    static final Numbers NUMBERS = new Numbers();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    private Numbers() {}

    /** A number was drawn. */
    record Drawn(int number) implements Fact {}

    static Ref of(PostId post, LocalDate day) {
        return new Ref("number", post + "." + day.format(MONTH));
    }

    /** Returns the number as people read it: {@code series} is the name a post gives its numbers, or its code. */
    static String text(String series, LocalDate day, int number) {
        return String.format(Locale.ROOT, "%s-%s-%03d", series, day.format(MONTH), number);
    }

    static Ref of(PostId post, Moment moment) {
        return of(post, moment.today());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("casework.number-drawn/1", Drawn.class);
    }

    @Override
    public String name() {
        return "number";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Integer none(Ref ref) {
        return 0;
    }

    @Override
    public Integer evolve(Integer last, Fact fact, Stamp stamp) {
        return fact instanceof Drawn drawn ? drawn.number() : last;
    }
}
