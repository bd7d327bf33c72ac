package io.github.xingfujia.volunteer.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.MemberView.Standing;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One member of the team on the way to her certificate (队员).
 *
 * @param applied her application as it stands
 * @param appliedOn when she first applied
 * @param confirmed her background check as somebody else saw it; empty while nobody did
 * @param selected by which criteria she was selected; empty while she was not
 * @param declined why she was not; empty once she applied again
 * @param attended the courses, oldest first
 * @param papers the open exam papers by track
 * @param exams the exams, oldest first
 * @param practised the cases under guidance, oldest first
 * @param guided which of them their guides confirmed
 * @param cohorts the cohorts of backbones
 */
public record MemberState(
        Optional<MemberFact.Applied> applied,
        Optional<LocalDate> appliedOn,
        Optional<MemberFact.CheckConfirmed> confirmed,
        Optional<MemberFact.Selected> selected,
        Optional<MemberFact.Declined> declined,
        List<MemberFact.Attended> attended,
        Map<Track, Paper> papers,
        List<MemberFact.Examined> exams,
        List<MemberFact.Practised> practised,
        List<MemberFact.PracticeConfirmed> guided,
        List<String> cohorts) {

    static final MemberState NONE = new MemberState(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /** Keeps the lists as they are given. */
    public MemberState {
        attended = ImmutableList.copyOf(attended);
        papers = ImmutableMap.copyOf(papers);
        exams = ImmutableList.copyOf(exams);
        practised = ImmutableList.copyOf(practised);
        guided = ImmutableList.copyOf(guided);
        cohorts = ImmutableList.copyOf(cohorts);
    }

    /** An exam paper that was asked for, and until when it may be handed in. */
    record Paper(List<String> questions, Instant until) {
        Paper {
            questions = ImmutableList.copyOf(questions);
        }
    }

    Standing standing() {
        return selected.isPresent() ? Standing.SELECTED : declined.isPresent() ? Standing.DECLINED : Standing.APPLIED;
    }

    /** Returns the day of her background check, as it was confirmed. */
    public Optional<LocalDate> checkedOn() {
        return confirmed.map(MemberFact.CheckConfirmed::checkedOn);
    }

    /** Returns the first day on which her background check, as it was confirmed, no longer holds. */
    public Optional<LocalDate> checkDue() {
        return confirmed.map(MemberFact.CheckConfirmed::due);
    }

    /** Returns whether a confirmed background check holds on that day. */
    public boolean isChecked(LocalDate day) {
        return checkDue().filter(day::isBefore).isPresent();
    }

    /** Returns the training hours that count for a track. */
    public int hours(Track track) {
        return hours(track, LocalDate.MIN);
    }

    /** Returns the training hours that count for a track, of days after {@code since}. */
    public int hours(Track track, LocalDate since) {
        return attended.stream()
                .filter(a -> a.tracks().contains(track) && a.on().isAfter(since))
                .mapToInt(MemberFact.Attended::hours)
                .sum();
    }

    int hours(LocalDate day) {
        return attended.stream()
                .filter(a -> a.on().equals(day))
                .mapToInt(MemberFact.Attended::hours)
                .sum();
    }

    int hours(String course) {
        return attended.stream()
                .filter(a -> a.course().equals(course))
                .mapToInt(MemberFact.Attended::hours)
                .sum();
    }

    int hours() {
        return attended.stream().mapToInt(MemberFact.Attended::hours).sum();
    }

    /** Returns how many class hours of the courses that a track requires she has not heard. */
    public int left(Track track, TeamTerms terms) {
        return terms.courses().entrySet().stream()
                .filter(e -> e.getValue().required() && e.getValue().tracks().contains(track))
                .mapToInt(e -> Math.max(0, e.getValue().hours() - hours(e.getKey())))
                .sum();
    }

    /** Returns whether an exam of a track was passed. */
    public boolean passed(Track track) {
        return exams.stream().anyMatch(e -> e.track() == track && e.passed());
    }

    /** Returns how many cases of a track were handled under guidance, as their guides confirmed. */
    public int practised(Track track) {
        return (int) practised.stream()
                .filter(p -> p.track() == track && confirmed(p).isPresent())
                .count();
    }

    /** Returns the case of one track with one guide on one day: there is one at most. */
    Optional<MemberFact.Practised> practised(Track track, LocalDate on, String guide) {
        return practised.stream()
                .filter(p ->
                        p.track() == track && p.on().equals(on) && p.guide().equals(guide))
                .findFirst();
    }

    Optional<MemberFact.PracticeConfirmed> confirmed(MemberFact.Practised practice) {
        return guided.stream()
                .filter(g -> g.track() == practice.track()
                        && g.on().equals(practice.on())
                        && g.guide().equals(practice.guide()))
                .findFirst();
    }

    /** Returns the cases that wait for that guide to confirm them. */
    List<MemberFact.Practised> waitingFor(StaffId guide) {
        return practised.stream()
                .filter(p -> p.asked().filter(guide::equals).isPresent()
                        && confirmed(p).isEmpty())
                .toList();
    }

    Optional<MemberFact.Examined> lastExam(Track track) {
        return exams.stream().filter(e -> e.track() == track).reduce((earlier, later) -> later);
    }

    long tries(Track track, LocalDate since) {
        return exams.stream()
                .filter(e -> e.track() == track && e.on().isAfter(since))
                .count();
    }

    Optional<Paper> paper(Track track, Instant now) {
        return Optional.ofNullable(papers.get(track)).filter(p -> now.isBefore(p.until()));
    }

    MemberState after(MemberFact fact, Stamp stamp) {
        if (fact instanceof MemberFact.Applied f) {
            LocalDate on = appliedOn.orElse(stamp.at().atZone(Moment.ZONE).toLocalDate());
            return standing(Optional.of(f), Optional.of(on), confirmed, selected, Optional.empty());
        } else if (fact instanceof MemberFact.CheckConfirmed f) {
            return standing(applied, appliedOn, Optional.of(f), selected, declined);
        } else if (fact instanceof MemberFact.Selected f) {
            return standing(applied, appliedOn, confirmed, Optional.of(f), Optional.empty());
        } else if (fact instanceof MemberFact.Declined f) {
            return standing(applied, appliedOn, confirmed, Optional.empty(), Optional.of(f));
        } else if (fact instanceof MemberFact.Attended f) {
            return learned(plus(attended, f), papers, exams, practised, guided, cohorts);
        } else if (fact instanceof MemberFact.ExamOpened f) {
            Map<Track, Paper> all = new TreeMap<>(papers);
            all.put(f.track(), new Paper(f.questions(), stamp.at().plus(Duration.ofMinutes(f.minutes()))));
            return learned(attended, all, exams, practised, guided, cohorts);
        } else if (fact instanceof MemberFact.Examined f) {
            Map<Track, Paper> all = new TreeMap<>(papers);
            all.remove(f.track());
            return learned(attended, all, plus(exams, f), practised, guided, cohorts);
        } else if (fact instanceof MemberFact.Practised f) {
            return learned(attended, papers, exams, plus(practised, f), guided, cohorts);
        } else if (fact instanceof MemberFact.PracticeConfirmed f) {
            return learned(attended, papers, exams, practised, plus(guided, f), cohorts);
        } else if (fact instanceof MemberFact.CohortJoined f) {
            return learned(attended, papers, exams, practised, guided, plus(cohorts, f.cohort()));
        }
        return this;
    }

    private MemberState standing(
            Optional<MemberFact.Applied> application,
            Optional<LocalDate> on,
            Optional<MemberFact.CheckConfirmed> seen,
            Optional<MemberFact.Selected> chosen,
            Optional<MemberFact.Declined> refused) {
        return new MemberState(
                application, on, seen, chosen, refused, attended, papers, exams, practised, guided, cohorts);
    }

    private MemberState learned(
            List<MemberFact.Attended> courses,
            Map<Track, Paper> open,
            List<MemberFact.Examined> results,
            List<MemberFact.Practised> cases,
            List<MemberFact.PracticeConfirmed> seen,
            List<String> trained) {
        return new MemberState(
                applied, appliedOn, confirmed, selected, declined, courses, open, results, cases, seen, trained);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return ImmutableList.<T>builder().addAll(some).add(one).build();
    }
}
