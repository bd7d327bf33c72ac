package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is written down of a meeting (辅导记录), with the parts of the record form (MZ/T 084—2017 附录D).
 *
 * @param attendance how it came about
 * @param modules the modules of the programme that it covered
 * @param words what was said (询问笔录); sealed; may be empty
 * @param intervention what the counsellor did; sealed; may be empty
 * @param result what she came to, of the county's list; only where the kind asks for it
 * @param satisfaction how content she was, of the county's list
 * @param sign of whom a sign of violence was seen or told; empty for of nobody
 */
public record RecordMeeting(
        Attendance attendance,
        List<CounselCode> modules,
        String words,
        String intervention,
        Optional<CounselCode> result,
        Optional<CounselCode> satisfaction,
        Optional<Partner> sign)
        implements Command {

    /** Keeps the order; refuses a result of a meeting that was not held. */
    public RecordMeeting {
        modules = ImmutableList.copyOf(modules);
        boolean said = !modules.isEmpty() || result.isPresent() || satisfaction.isPresent();
        Checks.of()
                .text("words", words, 0, 4000)
                .text("intervention", intervention, 0, 4000)
                .range("modules", modules.size(), 0, 20)
                .that(
                        attendance == Attendance.HELD || !said,
                        "attendance",
                        "not-held",
                        attendance.name().toLowerCase(Locale.ROOT))
                .orThrow();
    }

    /** Returns that it was held. */
    public static RecordMeeting held(String words, String intervention) {
        return of(Attendance.HELD, words, intervention);
    }

    /** Returns that it came about so. */
    public static RecordMeeting of(Attendance attendance, String words, String intervention) {
        return new RecordMeeting(
                attendance, List.of(), words, intervention, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same with these modules. */
    public RecordMeeting covering(String... codes) {
        return new RecordMeeting(
                attendance,
                Arrays.stream(codes).map(CounselCode::of).toList(),
                words,
                intervention,
                result,
                satisfaction,
                sign);
    }

    /** Returns the same with what she came to and how content she was. */
    public RecordMeeting coming(String to, String content) {
        return new RecordMeeting(
                attendance,
                modules,
                words,
                intervention,
                Optional.of(CounselCode.of(to)),
                Optional.of(CounselCode.of(content)),
                sign);
    }

    /** Returns the same with a sign of violence against somebody. */
    public RecordMeeting seeing(Partner endangered) {
        return new RecordMeeting(
                attendance, modules, words, intervention, result, satisfaction, Optional.of(endangered));
    }
}
