package io.github.xingfujia.adapters.http;

import io.github.xingfujia.casework.Advice;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.DiaryLine;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.kernel.Page;
import java.util.List;
import java.util.Optional;

/** What commands on a case and its lists answer, where the house gives less than a record (响应体). */
final class CaseAnswers {

    private CaseAnswers() {}

    record OfCase(CaseId id) {}

    record Planned(int session) {}

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

    record Matches(List<SuspectedMatch> rows, Optional<String> next) {
        static Matches of(Page<SuspectedMatch> page) {
            return new Matches(page.rows(), page.next());
        }
    }
}
