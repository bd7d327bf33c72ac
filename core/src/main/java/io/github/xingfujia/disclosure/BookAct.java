package io.github.xingfujia.disclosure;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.custody.Keepers;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What every command on a book of receipts shares: the matter, whose receipts, and who may speak of them. */
abstract class BookAct<C extends BookAct.OfBook, R> implements Act<C, R> {

    /** A command on the receipts of one person in one matter; a party need not say which: her own. */
    interface OfBook extends Command {
        Matter matter();

        Optional<String> part();
    }

    private final Action action;
    private final Keepers keepers;

    BookAct(Action action, Keepers keepers) {
        this.action = action;
        this.keepers = keepers;
    }

    @Override
    public final Action action() {
        return action;
    }

    @Override
    public List<Ref> first(C command, Moment moment) {
        return keepers.first(command.matter());
    }

    @Override
    public List<Ref> then(C command, Loaded loaded, Moment moment) {
        return part(command, loaded, moment).map(p -> ReceiptBooks.of(command.matter(), p)).stream()
                .toList();
    }

    @Override
    public final Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
        return keepers.scope(command.matter(), command.part(), moment.actor(), loaded);
    }

    private Optional<String> part(C command, Loaded loaded, Moment moment) {
        return keepers.part(command.matter(), command.part(), moment.actor(), loaded);
    }

    /** Whom the matter is kept from, whoever asks. */
    final SortedSet<String> kept(C command, Loaded loaded) {
        return keepers.kept(command.matter(), loaded);
    }

    /** Returns the day on which the matter began; the beginning of time where its room keeps no such day. */
    final LocalDate since(C command, Loaded loaded) {
        return keepers.since(command.matter(), loaded).orElse(LocalDate.EPOCH);
    }

    final String whose(C command, Loaded loaded, Moment moment) {
        return part(command, loaded, moment).orElseThrow();
    }

    final Ref ref(C command, Loaded loaded, Moment moment) {
        return ReceiptBooks.of(command.matter(), part(command, loaded, moment).orElseThrow());
    }

    final ReceiptBooks.Book book(C command, Loaded loaded, Moment moment) {
        return loaded.of(ReceiptBooks.BOOKS, ref(command, loaded, moment));
    }

    static StaffId who(Moment moment) {
        return ((Actor.Staff) moment.actor()).id();
    }

    static Ruling refuse(String code, String next) {
        return Ruling.refuse(Refusal.of("disclosure", code, List.of(next)).citing("个人信息保护法 15"));
    }
}
