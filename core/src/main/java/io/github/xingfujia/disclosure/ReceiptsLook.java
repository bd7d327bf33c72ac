package io.github.xingfujia.disclosure;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.custody.Keepers;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the receipts of one person in one matter: to herself (个人信息保护法 44, 45), to the head and to audit. */
final class ReceiptsLook implements Look<ReceiptsOf, List<Receipt>> {

    private final Keepers keepers;

    ReceiptsLook(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.RECEIPTS;
    }

    @Override
    public List<Ref> first(ReceiptsOf asked, Moment moment) {
        return keepers.first(asked.matter());
    }

    @Override
    public List<Ref> then(ReceiptsOf asked, Loaded loaded, Moment moment) {
        return part(asked, loaded, moment).map(p -> ReceiptBooks.of(asked.matter(), p)).stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(ReceiptsOf asked, Loaded loaded, Moment moment) {
        return keepers.scope(asked.matter(), asked.part(), moment.actor(), loaded);
    }

    @Override
    public List<Sealed> cells(ReceiptsOf asked, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public List<Receipt> show(ReceiptsOf asked, Loaded loaded, Opening open, Moment moment) {
        Ref ref = ReceiptBooks.of(asked.matter(), part(asked, loaded, moment).orElseThrow());
        return receipts(ref, loaded.of(ReceiptBooks.BOOKS, ref));
    }

    private Optional<String> part(ReceiptsOf asked, Loaded loaded, Moment moment) {
        return keepers.part(asked.matter(), asked.part(), moment.actor(), loaded);
    }

    static List<Receipt> receipts(Ref ref, ReceiptBooks.Book book) {
        List<Receipt> all = new ArrayList<>();
        for (ReceiptBooks.One one : book.all()) {
            all.add(new Receipt(
                    ReceiptId.of(ref.key() + "-" + (all.size() + 1)),
                    one.on(),
                    one.made().what(),
                    one.made().at().map(PostId::value).orElse(""),
                    one.notice(),
                    one.told(),
                    one.noticeBy()));
        }
        return List.copyOf(all);
    }
}
