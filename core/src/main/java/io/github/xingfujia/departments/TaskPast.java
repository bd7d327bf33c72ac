package io.github.xingfujia.departments;

import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.rules.BookComparison;
import io.github.xingfujia.rules.DecisionReference;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.PastDecision;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is on record of how long departments might take (部门办理的既往时限): the clock until a task is accepted, and the clock until
 * it is answered. Of a task that was sent before its conditions were recorded only the kind is known.
 */
final class TaskPast implements Past {

    private static final String ANSWER = "answer";
    private static final String ACCEPT = "accept";

    private final Moves moves;

    TaskPast(Moves moves) {
        this.moves = moves;
    }

    @Override
    public TableCode table() {
        return TableCode.of("department-clock");
    }

    @Override
    public String field() {
        return ANSWER;
    }

    @Override
    public String kind() {
        return Tasks.KIND.name();
    }

    @Override
    public boolean isTimed() {
        return true;
    }

    @Override
    public Reading begin() {
        return new Sending();
    }

    /** A task that is not answered yet. */
    private record Open(PastDecision decision, TaskFact.Clock clock) {}

    private final class Sending implements Reading {
        private final Map<String, Open> open = new LinkedHashMap<>();

        @Override
        public void take(Ref ref, List<Fact> facts, Stamp stamp, Heard heard) {
            for (Fact fact : facts) {
                if (fact instanceof TaskFact.Sent sent) {
                    Open task = new Open(decided(ref, sent, stamp), sent.clock());
                    open.put(ref.key(), task);
                    heard.decided(task.decision());
                    accepting(ref, task, stamp, heard);
                } else if (fact instanceof TaskFact known && open.containsKey(ref.key())) {
                    step(ref, open.get(ref.key()), known, stamp, heard);
                }
            }
        }

        private void step(Ref ref, Open task, TaskFact fact, Stamp stamp, Heard heard) {
            if (fact instanceof TaskFact.Accepted || fact instanceof TaskFact.Decided) {
                heard.done(name(ref, ACCEPT), stamp.at());
                Instant from = task.clock().fromSending() ? task.decision().at() : stamp.at();
                boolean court = task.clock().court();
                heard.runs(name(ref, ANSWER), task.decision(), ANSWER, from, stamp.at(), end(court));
            } else if (fact instanceof TaskFact.GivenBack) {
                heard.done(name(ref, ACCEPT), stamp.at());
                heard.done(name(ref, ANSWER), stamp.at());
            } else if (fact instanceof TaskFact.Forwarded) {
                accepting(ref, task, stamp, heard);
            } else if (fact instanceof TaskFact.Answered
                    || fact instanceof TaskFact.Closed
                    || fact instanceof TaskFact.Withdrawn) {
                heard.done(name(ref, ACCEPT), stamp.at());
                heard.done(name(ref, ANSWER), stamp.at());
                open.remove(ref.key());
            }
        }

        private void accepting(Ref ref, Open task, Stamp stamp, Heard heard) {
            heard.runs(name(ref, ACCEPT), task.decision(), ACCEPT, stamp.at(), stamp.at(), end(false));
        }

        @Override
        public int held() {
            return open.size();
        }
    }

    private BookComparison.End end(boolean court) {
        return (start, limit) -> moves.due(start, Period.of(limit), court);
    }

    private static PastDecision decided(Ref ref, TaskFact.Sent sent, Stamp stamp) {
        DecisionReference decision = sent.clock()
                .decision()
                .orElseGet(() -> new DecisionReference(
                        "",
                        sent.clock().rule(),
                        List.of(new FactValue("kind", sent.kind().value()))));
        String here = sent.sender().value();
        return new PastDecision(
                ref.key(), here, here, stamp.at(), decision, sent.clock().answer());
    }

    private static String name(Ref ref, String clock) {
        return ref.key() + "/" + clock;
    }
}
