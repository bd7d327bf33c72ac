package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.Advice;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.DiaryLine;
import io.github.xingfujia.casework.SuspectedFile;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateTable;
import java.util.List;
import java.util.Optional;

/** What commands on a case and its lists answer, where the house gives less than a record (响应体). */
final class CaseAnswers {

    private CaseAnswers() {}

    record OfCase(CaseId id) {}

    record Planned(int session) {}

    /**
     * An attempt that was recorded. What already happened is never refused; that the two may not be brought together again is said.
     *
     * @param warning what is not to happen again; left out when nothing is
     * @param next the commands to call next then
     */
    record Recorded(CaseId id, Optional<Wording> warning, List<String> next) {

        private static final List<String> APART = List.of("casework.screen", "casework.view");

        /** What is to be said is read before anything is written: an answer that fails must never hide what was stored. */
        static Outcome<Recorded> of(Casework door, CaseId id, Attempt attempt) {
            boolean apart = door.view(id)
                    .fold(view -> isApart(attempt.form(), view.between().joint()), refusal -> false);
            return door.record(id, attempt)
                    .fold(
                            done -> Outcome.done(
                                    apart
                                            ? new Recorded(
                                                    done,
                                                    Optional.of(Wording.of("adapters.http", "warning.met-apart")),
                                                    APART)
                                            : new Recorded(done, Optional.empty(), List.of())),
                            Outcome::refused);
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
