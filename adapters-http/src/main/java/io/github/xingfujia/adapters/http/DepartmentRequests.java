package io.github.xingfujia.adapters.http;

import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.OnPaper;
import io.github.xingfujia.departments.ReturnCause;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.WithdrawCause;
import io.github.xingfujia.disclosure.Consent;
import java.util.List;
import java.util.Optional;

/** Bodies of commands on a task between departments (联动任务请求体). */
final class DepartmentRequests {

    private DepartmentRequests() {}

    record AcceptTask(String officer, Optional<OnPaper> paper) {}

    record GiveBackTask(ReturnCause cause, String words, Optional<OnPaper> paper) {}

    record AnswerTask(String outcome, String words, Optional<OnPaper> paper) {}

    record ForwardTask(DepartmentCode to, String basis, List<TaskField> fields, Optional<Consent> consent) {}

    record DecideTask(DepartmentCode to, String basis, String reason) {}

    record WithdrawTask(WithdrawCause cause) {}

    record CarryOutDecision(int decision) {}
}
