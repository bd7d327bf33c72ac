package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every command on a file shares: the file, the gates of its people, the diaries of its meetings, whose work it is. */
public abstract class CounselAct<C extends CounselCommand, R> implements Act<C, R> {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Moment.ZONE);

    private final Action action;

    protected CounselAct(Action action) {
        this.action = action;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return List.of(ref(command));
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return Meetings.beside(state(command, loaded));
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return state(command, loaded).scope();
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        CounselState state = state(command, loaded);
        if (!state.isOpen() && !afterEnd()) {
            return refuse("ended", "counselling.open");
        }
        Ruling ruling = decide(command, state, loaded, moment);
        return ruling instanceof Ruling.Plan plan && state.isOpen()
                ? Meetings.cancelShut(plan, command.counsel(), state, loaded)
                : ruling;
    }

    protected abstract Ruling decide(C command, CounselState state, Loaded loaded, Moment moment);

    /** Returns whether the command makes sense once the file has ended. */
    protected boolean afterEnd() {
        return false;
    }

    protected static Ref ref(CounselCommand command) {
        return CounselFiles.of(command.counsel());
    }

    protected static CounselState state(CounselCommand command, Loaded loaded) {
        return loaded.of(CounselFiles.FILES, ref(command));
    }

    /** Returns who acts, of whom only staff come this far. */
    public static Actor.Staff staff(Moment moment) {
        return (Actor.Staff) moment.actor();
    }

    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("counselling", code, List.of(next), arguments));
    }

    /** Refuses a time, the first of a series that does not fit, at which whoever would counsel is taken. */
    public static Ruling notFree(String next, Instant from) {
        return refuse("not-free", next, MINUTE.format(from));
    }

    public static Ruling refuseCiting(String code, String article, String next, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("counselling", code, List.of(next), arguments).citing(article));
    }

    /**
     * Returns the one refusal for every meeting that the gate does not open: not asked, positive and chosen look alike, byte for
     * byte; the cause is sealed. Each is asked alone, if that is still to do, and met alone: that is open whatever the cause.
     */
    public static Ruling separateForNow(String sealedCause) {
        return Ruling.refuse(
                Refusal.of("counselling", "separate-for-now", List.of("counselling.screen", "counselling.plan"))
                        .because(sealedCause));
    }
}
