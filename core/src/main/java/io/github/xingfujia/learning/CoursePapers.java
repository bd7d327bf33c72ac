package io.github.xingfujia.learning;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The streams {@code course-certificate/<number>} (课程结业证明). */
final class CoursePapers implements Aggregate<CoursePapers.Paper> {

    static final CoursePapers PAPERS = new CoursePapers();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    private static final int CODE = 12;
    private static final int SHOWN = 8;

    private CoursePapers() {}

    /** A certificate, and for whom it was counted. */
    record Paper(Optional<Issued> issued, boolean credited) {}

    /** It was drawn up; from whose progress stands nowhere. */
    record Issued(CourseCode course, LocalDate on) implements Fact {}

    /** It was counted in the training of a member of the team, who showed it. */
    record Credited(StaffId staff) implements Fact {}

    static Ref of(CourseNumber number) {
        return new Ref("course-certificate", number.value());
    }

    /** Draws the number of a certificate. */
    static CourseNumber number(Moment moment) {
        return CourseNumber.of(moment.today().format(MONTH) + "-"
                + moment.key("course-certificate").substring(0, SHOWN));
    }

    static CoursePaper printed(CourseNumber number, CourseCode course, LocalDate on, Moment moment) {
        return new CoursePaper(number, check(number, moment), course, on, Wording.of("learning", "certificate.face"));
    }

    /** Returns whether the certificate is there and the code is its own; both are asked, whatever the other says. */
    static boolean isGenuine(Paper paper, CourseNumber number, String code, Moment moment) {
        boolean right = MessageDigest.isEqual(
                check(number, moment).getBytes(StandardCharsets.US_ASCII),
                code.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return right & paper.issued().isPresent();
    }

    private static String check(CourseNumber number, Moment moment) {
        return moment.digest("course-certificate", number.value()).substring(0, CODE);
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("learning.certificate-issued/1", Issued.class)
                .fact("learning.certificate-credited/1", Credited.class);
    }

    @Override
    public String name() {
        return "course-certificate";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Paper none(Ref ref) {
        return new Paper(Optional.empty(), false);
    }

    @Override
    public Paper evolve(Paper state, Fact fact, Stamp stamp) {
        if (fact instanceof Issued f) {
            return new Paper(Optional.of(f), false);
        }
        return fact instanceof Credited ? new Paper(state.issued(), true) : state;
    }
}
