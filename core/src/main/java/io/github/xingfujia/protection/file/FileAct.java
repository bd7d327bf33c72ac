package io.github.xingfujia.protection.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What every command on an existing file shares: the file, the gate of its victim, whose matter it is. */
public abstract class FileAct<C extends FileCommand, R> implements Act<C, R> {

    private final Action action;

    protected FileAct(Action action) {
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
        return shut(state(command, loaded));
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        FileState state = state(command, loaded);
        return state.exists() ? Optional.of(FileScope.of(action, state, speaks(command))) : Optional.empty();
    }

    /** Returns whose own word the command is, so that she may give it herself; empty for staff only. */
    protected Optional<Speaker> speaks(C command) {
        return Optional.empty();
    }

    @Override
    public final Ruling decide(C command, Loaded loaded, Moment moment) {
        FileState state = state(command, loaded);
        if (!state.isOpen() && !afterClose()) {
            return refuse("closed", "protection.incident");
        }
        return decide(command, state, loaded, moment);
    }

    protected abstract Ruling decide(C command, FileState state, Loaded loaded, Moment moment);

    /** Returns whether the command makes sense once the file is closed. */
    protected boolean afterClose() {
        return false;
    }

    protected static Ref ref(FileCommand command) {
        return Files.of(command.file());
    }

    protected static FileState state(FileCommand command, Loaded loaded) {
        return loaded.of(Files.FILES, ref(command));
    }

    /** Returns the gates of the victim under every pseudonym she is known by. */
    protected static List<Ref> gates(FileState state) {
        return state.persons().known(Speaker.VICTIM).stream().map(Gates::of).toList();
    }

    /** Returns every gate that the file shuts: hers, and those she has in disputes by the matcher's word. */
    public static List<Ref> shut(FileState state) {
        return state.persons().shuts().stream().map(Gates::of).toList();
    }

    /** Returns what the gate knows of the victim under every pseudonym she is known by. */
    public static GateState gate(Loaded loaded, FileState state) {
        return Gates.known(loaded, gates(state));
    }

    /** Writes to the gate of the victim under every pseudonym she is known by, and to hers in disputes. */
    public static void toGates(Ruling.Plan.Builder plan, FileState state, GateFact... facts) {
        shut(state).forEach(g -> plan.to(g, "", facts));
    }

    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("protection", code, List.of(next), arguments));
    }

    public static Ruling refuseCiting(String code, String article, String next, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("protection", code, List.of(next), arguments).citing(article));
    }
}
