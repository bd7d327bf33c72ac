package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.ToldFile;
import java.io.IOException;
import java.util.Optional;

/**
 * Coming back by a receipt word (凭回执码查看): whether somebody is at it and whom to ask; never a word, a name or a date, for
 * whoever found the number.
 *
 * @param status {@code open} or {@code closed}; empty before anything was found
 */
record BackPage(Form form, String status, Optional<Helper> helper) {

    static void show(Visit visit) throws IOException {
        visit.show("back", new BackPage(form(visit, Typed.nothing()).build(), "", Optional.empty()));
    }

    static void find(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<ToldFile> told = ReceiptWord.typed(typed.one("word")).flatMap(word -> asked(visit, word));
        if (told.isEmpty()) {
            String wrong = Words.of("back.none").in(visit.locale());
            visit.show(422, "back", new BackPage(form(visit, typed).error(wrong).build(), "", Optional.empty()));
            return;
        }
        visit.show(
                "back",
                new BackPage(
                        form(visit, Typed.nothing()).build(),
                        told.get().status(),
                        Optional.of(Helper.at(visit, told.get().accountable()))));
    }

    /** A word that may not be tried any more is answered like a wrong one. */
    private static Optional<ToldFile> asked(Visit visit, ReceiptWord word) {
        return visit.door(Actor.anonymous())
                .protection()
                .told(visit.tried(word))
                .fold(Optional::of, refusal -> Optional.empty());
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        return new Form.Builder("back", visit.locale(), typed).text("word", true);
    }
}
