package io.github.xingfujia.departments;

import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The series numbers of papers are drawn from (文号): one small stream per kind of paper and month. A slip is not counted up:
 * whoever reads two of them, at a station or in another department, would learn how many there are.
 */
final class Series implements Aggregate<Integer> {

    static final Series SERIES = new Series();

    private Series() {}

    /** What is numbered. */
    enum Paper {
        SUGGESTION("D"),
        CONFERENCE("L");

        private final String sign;

        Paper(String sign) {
            this.sign = sign;
        }
    }

    /** A number was drawn. */
    record Drawn(int number) implements Fact {}

    static Ref of(Paper paper, LocalDate day) {
        return new Ref("paper", paper.sign + month(day));
    }

    static String text(Paper paper, LocalDate day, int number) {
        return String.format(Locale.ROOT, "%s%s-%03d", paper.sign, month(day), number);
    }

    /** Returns the number of the slip of the task with this key, sent on that day. */
    static String slip(String key, LocalDate day) {
        return "Z" + month(day) + "-" + key.substring(0, 8);
    }

    private static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d", day.getYear(), day.getMonthValue());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("departments.number-drawn/1", Drawn.class);
    }

    @Override
    public String name() {
        return "paper";
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
