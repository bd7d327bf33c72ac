package io.github.xingfujia.consultation;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a county lays down for consultations (咨询约定): no norm gives these figures.
 *
 * @param hold how long a time is held, in minutes
 * @param ahead for how many days ahead times are offered
 * @param remind how many hours before it whoever asked is reminded
 * @param answer within what time a question is promised an answer
 * @param danger the same when words stand in it that may mean danger: what is promised first stands first
 */
public record ConsultationTerms(int hold, int ahead, int remind, Period answer, Period danger) {

    /** So long before an appointment its place is told at the latest. */
    public static final Duration PLACE = Duration.ofMinutes(30);

    private static final Period UNREAD = Period.of("3wd");

    /** Reads the terms: a later file replaces what it states. */
    public static ConsultationTerms read(List<SourceNode> files, Checks problems) {
        if (files.isEmpty()) {
            problems.add(Violation.of("consultation", "required", ""));
            return new ConsultationTerms(1, 1, 1, UNREAD, UNREAD);
        }
        files.forEach(f -> {
            f.only("appointments", "questions").at("appointments").only("hold-minutes", "ahead-days", "remind-hours");
            f.at("questions").only("answer", "danger");
        });
        return new ConsultationTerms(
                number(files, "hold-minutes", 5, 240),
                number(files, "ahead-days", 1, 90),
                number(files, "remind-hours", 1, 168),
                last(files, "questions", "answer").value(Period::of).orElse(UNREAD),
                last(files, "questions", "danger").value(Period::of).orElse(UNREAD));
    }

    /** Returns after when times are offered: in person, whoever holds one as long as she may is still told the place before she sets out. */
    public Instant soonest(MeetingMode mode, Instant now) {
        return mode == MeetingMode.IN_PERSON
                ? now.plus(Duration.ofMinutes(hold)).plus(PLACE)
                : now;
    }

    private static int number(List<SourceNode> files, String key, int least, int most) {
        return (int) last(files, "appointments", key).number(least, most);
    }

    private static SourceNode last(List<SourceNode> files, String of, String key) {
        Optional<SourceNode> stated = files.stream()
                .map(f -> f.at(of).at(key))
                .reduce((earlier, later) -> later.isPresent() ? later : earlier);
        return stated.orElseThrow();
    }
}
