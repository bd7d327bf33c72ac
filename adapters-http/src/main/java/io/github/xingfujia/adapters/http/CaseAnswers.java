package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.Advice;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.DiaryLine;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.SuspectedFile;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What commands on a case and its lists answer, where the house gives less than a record (响应体). */
final class CaseAnswers {

    private CaseAnswers() {}

    record OfCase(CaseId id) {}

    record Planned(int session) {}

    /**
     * What happened and was recorded: it is never refused; that the two may not be brought together again, or nobody be asked for the
     * agreement before she was asked alone, is said.
     *
     * @param warning what is not to happen again; left out when nothing is
     * @param next the commands to call next then
     */
    record Recorded(CaseId id, Optional<Wording> warning, List<String> next) {

        private static final List<String> FIRST = List.of("casework.screen", "casework.view");

        static Outcome<Recorded> of(Casework door, CaseId id, Attempt attempt) {
            boolean apart = sees(
                    door, id, view -> isApart(attempt.form(), view.between().joint()));
            // what another matter knows shows only in what is owed from now on
            return door.record(id, attempt)
                    .fold(
                            done -> Outcome.done(told(
                                    done,
                                    apart || attempt.form() != ContactForm.SEPARATE && isToAsk(door, id),
                                    "warning.met-apart")),
                            Outcome::refused);
        }

        static Outcome<Recorded> of(Casework door, CaseId id, Revisit revisit) {
            return door.revisit(id, revisit)
                    .fold(
                            done -> Outcome.done(told(done, isToAsk(door, id), "warning.ask-alone-first")),
                            Outcome::refused);
        }

        private static Recorded told(CaseId id, boolean warns, String warning) {
            return warns
                    ? new Recorded(id, Optional.of(Wording.of("adapters.http", warning)), FIRST)
                    : new Recorded(id, Optional.empty(), List.of());
        }

        private static boolean sees(Casework door, CaseId id, Predicate<CaseView> what) {
            return door.view(id).fold(what::test, refusal -> false);
        }

        /** What was stored is answered whatever becomes of this look: where it fails, the warning is given. */
        private static boolean isToAsk(Casework door, CaseId id) {
            try {
                return sees(
                        door,
                        id,
                        view -> view.parties().stream().anyMatch(p -> p.duties().contains(Duty.SCREEN_ALONE)));
            } catch (StoreException e) {
                return true;
            }
        }

        private static boolean isApart(ContactForm form, GateTable.Joint joint) {
            return form == ContactForm.JOINT && joint != GateTable.Joint.ALLOWED
                    || form == ContactForm.SHUTTLE && joint == GateTable.Joint.NONE;
        }
    }

    /** What the drafter is reminded of; where and why stands in the agreement. */
    record Drawn(List<Reminder> advice) {
        static Drawn of(List<Advice> advice) {
            return new Drawn(
                    advice.stream().map(a -> new Reminder(a, a.article())).toList());
        }
    }

    record Reminder(Advice code, String article) {}

    record MyDiary(List<DiaryLine> times) {}

    record CaseLines(List<CaseLine> rows, Optional<String> next) {
        static CaseLines of(Page<CaseLine> page) {
            return new CaseLines(page.rows(), page.next());
        }
    }

    record FileMatches(List<SuspectedFile> rows, Optional<String> next) {
        static FileMatches of(Page<SuspectedFile> page) {
            return new FileMatches(page.rows(), page.next());
        }
    }

    record Matches(List<SuspectedMatch> rows, Optional<String> next) {
        static Matches of(Page<SuspectedMatch> page) {
            return new Matches(page.rows(), page.next());
        }
    }
}
