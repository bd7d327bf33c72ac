package io.github.xingfujia.protection.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ToldFile;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Adds words to what was told without a login; kept as the teller's own, whoever holds the id. */
public final class TellMoreAct implements Act<TellMoreAct.TellMore, ToldFile> {

    /** So many times words may be added without a login: a file grows by those who handle it. */
    private static final int MOST = 20;

    /** More words, at most 4000 characters, to what was sent under an id. */
    public record TellMore(CommandId sent, String words) implements Command {
        public TellMore {
            Checks.of().text("words", words, 1, 4000).orThrow();
        }
    }

    private final HandlingTerms terms;

    TellMoreAct(HandlingTerms terms) {
        this.terms = terms;
    }

    @Override
    public Action action() {
        return Actions.TELL_MORE;
    }

    @Override
    public List<Ref> first(TellMore command, Moment moment) {
        return List.of(Files.told(command.sent(), moment));
    }

    @Override
    public Optional<Scope> scope(TellMore command, Loaded loaded, Moment moment) {
        return state(command, loaded, moment).exists() ? Optional.of(Scope.common()) : Optional.empty();
    }

    @Override
    public List<Clear> clear(TellMore command, Loaded loaded, Moment moment) {
        FileState state = state(command, loaded, moment);
        return List.of(Compartments.of(
                "words", Files.told(command.sent(), moment), speaker(state), state.persons(), command.words()));
    }

    @Override
    public Ruling decide(TellMore command, Loaded loaded, Moment moment) {
        FileState state = state(command, loaded, moment);
        if (!state.isOpen()) {
            return FileAct.refuse("closed", "protection.report");
        }
        long added = state.history().stream()
                .filter(noted -> noted.fact() instanceof FileFact.Said
                        && noted.stamp().actor().equals(Actor.anonymous().name()))
                .count();
        if (added > MOST) {
            return FileAct.refuse("told-enough", "protection.report");
        }
        Ref ref = Files.told(command.sent(), moment);
        String hers = Compartments.of(speaker(state));
        Ruling.Plan.Builder plan = Ruling.plan().to(ref, hers, new FileFact.Said(moment.sealed("words")));
        List<String> spoken = terms.spoken(command.words());
        if (!spoken.isEmpty()) {
            plan.to(ref, hers, new FileFact.WordsWeigh(spoken));
        }
        return plan.build();
    }

    @Override
    public ToldFile answer(TellMore command, Loaded after, Moment moment) {
        return state(command, after, moment).told();
    }

    /** Whoever told it: for another she did so as a reporter. */
    private static Speaker speaker(FileState state) {
        return state.persons().owner(Speaker.REPORTER).isPresent() ? Speaker.REPORTER : Speaker.VICTIM;
    }

    private static FileState state(TellMore command, Loaded loaded, Moment moment) {
        return loaded.of(Files.FILES, Files.told(command.sent(), moment));
    }
}
