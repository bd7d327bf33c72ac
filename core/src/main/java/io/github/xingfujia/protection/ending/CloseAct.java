package io.github.xingfujia.protection.ending;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.protection.CloseReason;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Closes a file for a coded reason: never while anything is owed, and never by her withdrawal alone in the last two rows. */
public final class CloseAct extends FileStep<CloseAct.Close> {

    public record Close(ViolenceFileId file, CloseReason reason) implements FileCommand {}

    private final HandlingTerms terms;
    private final Owing owing;

    CloseAct(HandlingTerms terms, Owing owing) {
        super(Actions.CLOSE);
        this.terms = terms;
        this.owing = owing;
    }

    @Override
    protected Ruling decide(Close command, FileState state, Loaded loaded, Moment moment) {
        Optional<Ruling> stop = stop(command.reason(), state);
        if (stop.isPresent()) {
            return stop.get();
        }
        return Ruling.plan()
                .to(
                        ref(command),
                        Compartments.COMMON,
                        new FileFact.Closed(command.reason(), rounds(command.reason(), state, moment)))
                .build();
    }

    private static Optional<Ruling> stop(CloseReason reason, FileState state) {
        if (reason == CloseReason.HER_WILL && state.grade().isForbidden()) {
            return Optional.of(refuseCiting("not-by-her-will", "规程 ¶11", "protection.planVisit"));
        }
        if (reason == CloseReason.NOT_VIOLENCE && state.grade().isPositive()) {
            return Optional.of(refuse("violence-was-found", "protection.lift"));
        }
        if (!state.danger().seen()) {
            return Optional.of(refuse("see-her-alone", "protection.planVisit"));
        }
        if (state.visits().waiting().findAny().isPresent() || state.visits().isAlarmed()) {
            return Optional.of(refuse("visit-open", "protection.checkOut"));
        }
        boolean owed =
                reason != CloseReason.DIED && state.duties().open().findAny().isPresent();
        return owed ? Optional.of(refuse("duties-open", "protection.done")) : Optional.empty();
    }

    /** The days on which she is asked how she is; none where there is nobody to ask, or nothing to ask about. */
    private List<LocalDate> rounds(CloseReason reason, FileState state, Moment moment) {
        boolean asked = reason == CloseReason.SAFE || reason == CloseReason.HER_WILL;
        return asked
                ? Optional.ofNullable(terms.followUp().rounds().get(state.grade())).orElse(List.of()).stream()
                        .map(p -> owing.day(moment.now(), p))
                        .collect(ImmutableList.toImmutableList())
                : List.of();
    }
}
