package io.github.xingfujia.casework.activity;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Activity;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Retrace.Walk;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Keeps the last steps of one post between two instants: who, what and when, one for each command. */
final class ActivityWalk implements Walk<Activity> {

    private static final int MOST = 400;
    private static final int SHOWN = 200;
    private static final String STAFF = "staff:";

    private final String post;
    private final Instant from;
    private final Instant until;
    private boolean more;
    private final Map<String, Step> steps = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Step> eldest) {
            more = more || size() > MOST;
            return size() > MOST;
        }
    };

    ActivityWalk(PostId post, Instant from, Instant until) {
        this.post = "@" + post;
        this.from = from;
        this.until = until;
    }

    private record Step(Ref ref, Instant at, StaffId by, String action) {}

    @Override
    public void take(Ref ref, String action, List<Fact> facts, List<Fact> published, Stamp stamp) {
        String actor = stamp.actor();
        boolean theirs = actor.startsWith(STAFF) && actor.endsWith(post);
        if (theirs && !stamp.at().isBefore(from) && stamp.at().isBefore(until)) {
            StaffId by = StaffId.of(actor.substring(STAFF.length(), actor.length() - post.length()));
            steps.putIfAbsent(ref + " " + actor + " " + stamp.command(), new Step(ref, stamp.at(), by, action));
        }
    }

    @Override
    public List<Ref> named() {
        return steps.values().stream().map(Step::ref).distinct().toList();
    }

    @Override
    public Activity result(Loaded loaded, Predicate<Scope> mayName) {
        List<Activity.Line> lines = new ArrayList<>();
        for (Step step : steps.values()) {
            CaseState state = loaded.of(Cases.CASES, step.ref());
            if (mayName.test(CaseScope.of(state))) {
                lines.add(
                        0,
                        new Activity.Line(
                                step.at(),
                                step.by(),
                                step.action(),
                                CaseId.of(step.ref().key()),
                                state.intake().orElseThrow().number()));
            }
        }
        return new Activity(lines.stream().limit(SHOWN).toList(), more || lines.size() > SHOWN);
    }
}
