package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Home;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.protection.Screen;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A process that works on one dispute after the other for ever, prints each command once it is acknowledged, and is
 * killed. A command's id begins with what it does.
 */
final class WorkingProcess {

    /** How the name of every applicant begins. */
    static final String NAME = "演示·小禾";

    private final Home home;
    private final String round;
    private int done;

    private WorkingProcess(Home home, String round) {
        this.home = home;
        this.round = round;
    }

    /** Takes the URL of the database and the number of the round; waits for a line before it opens the database. */
    public static void main(String[] arguments) throws Exception {
        String round = arguments[1];
        System.in.read();
        Home home = Houses.on(
                JdbcStore.on(JdbcConnectionPool.create(arguments[0], "sa", "")),
                "2026-09-07T09:00",
                100 + Long.parseLong(round));
        WorkingProcess process = new WorkingProcess(home, round);
        while (true) {
            process.dispute();
        }
    }

    private void dispute() {
        // nobody twice: no case is taken for another's double
        Person she = Person.named(NAME + round + "号" + done);
        Person he = Person.named("演示·阿岩" + round + "号" + done);
        CaseId id = run(
                "open",
                by -> by.open(OpenCase.visit(she).about("夫妻关系").against(he).saying("又吵了一夜")));
        run("screen", by -> by.screen(id, she, Screen.noIndicator()));
        run("triage", by -> by.triage(id, Triage.of("夫妻关系")));
        run("agree", by -> by.agree(id, ApproachTerms.yes(ApproachBy.CALL)));
        run("approach", by -> by.approach(id, ApproachBy.CALL));
        run("assign", by -> by.assign(id));
        for (int i = 0; i < 3; i++) {
            run("record", by -> by.record(id, Attempt.unsettled("各持己见")));
        }
        run("review", by -> by.review(id));
    }

    private <R> R run(String what, Function<Casework, Outcome<R>> command) {
        String id = what + "-command-" + round + "-" + done++;
        R answer = command.apply(Houses.worker(home, id)).orThrow();
        System.out.println(id);
        return answer;
    }
}
