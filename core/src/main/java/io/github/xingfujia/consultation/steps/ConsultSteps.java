package io.github.xingfujia.consultation.steps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the commands of consultation have in common (咨询操作): each is about one thing, and says whose that is. */
public final class ConsultSteps {

    private ConsultSteps() {}

    /** Returns the step that is this action, about one thing. */
    public static <C extends Command, R> Step<C, R> of(
            Action action,
            BiFunction<C, Moment, Ref> about,
            Step.Reading<C, Optional<Scope>> whose,
            Step.Reading<C, Ruling> deciding,
            Step.Reading<C, R> answering) {
        return Step.<C, R>of(action, (c, moment) -> List.of(about.apply(c, moment)), deciding, answering)
                .scoped(whose);
    }

    /** Refuses, naming the command to call next. */
    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("consultation", code, List.of(next), arguments));
    }
}
