package io.github.xingfujia.measures.file;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One command on the measures of a violence file (措施操作): what all of them share, around what the one decides. It yields
 * the number of the measure.
 */
public final class Step<C extends MeasureCommand> implements Act<C, Integer> {

    /** What one command decides. */
    public interface Deciding<C> {
        /** Decides. */
        Ruling decide(C command, At at);
    }

    private final Action action;
    private final Deciding<C> deciding;
    private final BiFunction<C, At, List<Ref>> beside;
    private final BiFunction<C, At, List<Clear>> texts;
    private final BiFunction<C, MeasuresState, Integer> answering;

    private Step(
            Action action,
            Deciding<C> deciding,
            BiFunction<C, At, List<Ref>> beside,
            BiFunction<C, At, List<Clear>> texts,
            BiFunction<C, MeasuresState, Integer> answering) {
        this.action = action;
        this.deciding = deciding;
        this.beside = beside;
        this.texts = texts;
        this.answering = answering;
    }

    /** Returns the step that is this action. */
    public static <C extends MeasureCommand> Step<C> of(Action action, Deciding<C> deciding) {
        return new Step<>(
                action,
                deciding,
                (c, at) -> List.of(),
                (c, at) -> List.of(),
                (c, after) -> c.measure().orElseGet(after::count));
    }

    /** Returns the same step, loading more. */
    public Step<C> beside(BiFunction<C, At, List<Ref>> more) {
        return new Step<>(action, deciding, more, texts, answering);
    }

    /** Returns the same step, sealing what was said. */
    public Step<C> sealing(BiFunction<C, At, List<Clear>> said) {
        return new Step<>(action, deciding, beside, said, answering);
    }

    /** Returns the same step, which tells the number of the measure otherwise: from the command and the state after it. */
    public Step<C> answering(BiFunction<C, MeasuresState, Integer> number) {
        return new Step<>(action, deciding, beside, texts, number);
    }

    /**
     * Returns what was said by who is protected, under the key of her words in the file, so that what erases those reaches it;
     * nothing when it is blank.
     */
    public static List<Clear> hers(At at, String text) {
        return text.isBlank()
                ? List.of()
                : List.of(ProtectionRoom.hers(at.file().id(), "words", text, at.loaded()));
    }

    /** Returns what staff wrote, under the key of the file. */
    public static List<Clear> staffs(At at, String text) {
        return said(at, AllMeasures.STAFF, "county", text);
    }

    /** Returns a text under the key of one compartment. */
    public static List<Clear> said(At at, String compartment, String parent, String text) {
        return text.isBlank() ? List.of() : List.of(new Clear("words", at.ref().keyId(compartment), parent, text));
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return List.of(AllMeasures.of(command.file()), ProtectionRoom.ref(command.file()));
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return at(command, loaded, moment).map(at -> beside.apply(command, at)).orElse(List.of());
    }

    @Override
    public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return ProtectionRoom.face(loaded, command.file()).map(FileFace::handles);
    }

    @Override
    public List<Clear> clear(C command, Loaded loaded, Moment moment) {
        return texts.apply(command, at(command, loaded, moment).orElseThrow());
    }

    @Override
    public Ruling decide(C command, Loaded loaded, Moment moment) {
        return deciding.decide(command, at(command, loaded, moment).orElseThrow());
    }

    @Override
    public Integer answer(C command, Loaded after, Moment moment) {
        return answering.apply(command, after.of(AllMeasures.MEASURES, AllMeasures.of(command.file())));
    }

    private static Optional<At> at(MeasureCommand command, Loaded loaded, Moment moment) {
        Ref ref = AllMeasures.of(command.file());
        return ProtectionRoom.face(loaded, command.file())
                .map(face -> new At(ref, loaded.of(AllMeasures.MEASURES, ref), face, loaded, moment));
    }
}
