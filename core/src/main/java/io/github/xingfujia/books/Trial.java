package io.github.xingfujia.books;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.rules.BookDifference;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a book was tried on a period, and what came of it (试算留痕): kept by the room that ran the replay, never by a caller.
 *
 * @param book the digest of the book that was tried
 * @param from first day of the period
 * @param until last day
 * @param digest SHA-256 of the result, hexadecimal
 * @param found the result, in figures
 */
public record Trial(String book, LocalDate from, LocalDate until, String digest, BookDifference found)
        implements Command {

    /** Returns the act that keeps a trial; the same once more writes nothing. */
    public static Act<Trial, String> keep() {
        return new Keep();
    }

    private static final class Keep implements Act<Trial, String> {

        @Override
        public Action action() {
            return Actions.TRY;
        }

        @Override
        public List<Ref> first(Trial command, Moment moment) {
            return List.of(Trials.of(command.digest()));
        }

        @Override
        public Optional<Scope> scope(Trial command, Loaded loaded, Moment moment) {
            return Optional.of(Scope.common());
        }

        @Override
        public Ruling decide(Trial command, Loaded loaded, Moment moment) {
            Ref ref = Trials.of(command.digest());
            return loaded.exists(ref)
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(
                                    ref,
                                    "",
                                    new Trials.Made(command.book(), command.from(), command.until()),
                                    new Trials.Found(command.found()))
                            .build();
        }

        @Override
        public String answer(Trial command, Loaded after, Moment moment) {
            return command.digest();
        }
    }
}
