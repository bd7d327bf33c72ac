package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;

/** A command on one task (任务操作). */
sealed interface TaskCommand extends Command {

    TaskId task();

    /** The slip was handed over. */
    record HandOver(TaskId task) implements TaskCommand {}

    /** A department accepts. */
    record Accept(TaskId task, String officer, Optional<OnPaper> paper) implements TaskCommand {
        public Accept {
            Checks.of().name("officer", officer, 1, 40).orThrow();
        }
    }

    /** A department gives it back. */
    record GiveBack(TaskId task, ReturnCause cause, String words, Optional<OnPaper> paper) implements TaskCommand {
        public GiveBack {
            Checks.of().text("words", words, 1, 2000).orThrow();
        }
    }

    /** A department answers. */
    record Answer(TaskId task, String outcome, String words, Optional<OnPaper> paper) implements TaskCommand {
        public Answer {
            Checks.of()
                    .line("outcome", outcome, 1, 40)
                    .text("words", words, 1, 2000)
                    .orThrow();
        }
    }

    /** It is offered to another department, with what was lacking. */
    record Forward(TaskId task, DepartmentCode to, String basis, List<TaskField> fields, Optional<Consent> consent)
            implements TaskCommand {
        public Forward {
            fields = ImmutableList.copyOf(fields);
            Checks.of()
                    .line("basis", basis, 1, 200)
                    .range("fields", fields.size(), 0, 20)
                    .orThrow();
        }
    }

    /** The district names who does it. */
    record Decide(TaskId task, DepartmentCode to, String basis, String reason) implements TaskCommand {
        public Decide {
            Checks.of()
                    .line("basis", basis, 1, 200)
                    .text("reason", reason, 1, 500)
                    .orThrow();
        }
    }

    /** Who sent it read the answer. */
    record Close(TaskId task) implements TaskCommand {}

    /** Who sent it takes it back. */
    record Withdraw(TaskId task, WithdrawCause cause) implements TaskCommand {}

    /** The head issues the suggestion. */
    record Issue(TaskId task) implements TaskCommand {}
}
