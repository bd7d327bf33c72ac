package io.github.xingfujia.casework.intake;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The series case numbers (案号) are drawn from: one for each post and month, so nobody waits long, in blocks of
 * {@link #BLOCK}, so that the next number costs the same on the last of the month as on the first.
 *
 * <p>A full block is followed by the next, whose name carries its place; the first bears the bare name of its month.
 */
final class Numbers implements Aggregate<Numbers.Block> {

    static final Numbers NUMBERS = new Numbers();

    /** How many numbers are drawn from one stream; one that was begun before there were blocks may hold more. */
    static final int BLOCK = 50;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    private Numbers() {}

    /** A number was drawn. */
    record Drawn(int number) implements Fact {}

    /**
     * A block as far as it was drawn from.
     *
     * @param ref its own name
     * @param last the last number drawn from it; 0 for none
     * @param drawn how many
     */
    record Block(Ref ref, int last, int drawn) {

        boolean isFull() {
            return drawn >= BLOCK;
        }

        /** Returns its place in the month: 0 for the first. */
        int place() {
            int dot = ref.key().indexOf('.', ref.key().indexOf('.') + 1);
            return dot < 0 ? 0 : Integer.parseInt(ref.key().substring(dot + 1));
        }

        /** Returns the name of the block that follows this one. */
        Ref next() {
            String month =
                    place() == 0 ? ref.key() : ref.key().substring(0, ref.key().lastIndexOf('.'));
            return new Ref(ref.kind(), month + "." + (place() + 1));
        }
    }

    /** Returns the first block of the month. */
    static Ref of(PostId post, LocalDate day) {
        return new Ref("number", post + "." + day.format(MONTH));
    }

    /** Returns the number as people read it: {@code series} is the name a post gives its numbers, or its code. */
    static String text(String series, LocalDate day, int number) {
        return String.format(Locale.ROOT, "%s-%s-%03d", series, day.format(MONTH), number);
    }

    static Ref of(PostId post, Moment moment) {
        return of(post, moment.today());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("casework.number-drawn/1", Drawn.class);
    }

    @Override
    public String name() {
        return "number";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Block none(Ref ref) {
        return new Block(ref, 0, 0);
    }

    @Override
    public Block evolve(Block block, Fact fact, Stamp stamp) {
        return fact instanceof Drawn drawn ? new Block(block.ref(), drawn.number(), block.drawn() + 1) : block;
    }

    /** Behind a full block stands the next. */
    @Override
    public List<Ref> needs(Block block) {
        return block.isFull() ? List.of(block.next()) : List.of();
    }
}
