package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.casework.ToldCase;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.protection.ToldFile;
import java.io.IOException;
import java.util.Optional;

/**
 * Coming back by a receipt word (凭回执码查看): whether somebody is at it, whom to ask, and a few more words; never a word, a name
 * or a date, for whoever found the number. A dispute and a report of violence read the same.
 *
 * @param status {@code open} or {@code closed}; empty before anything was found
 * @param word the digits that were typed and found; empty before
 * @param more where words are added while it is open
 * @param said what came of adding; may be empty
 */
record BackPage(Form form, String status, Optional<Helper> helper, String word, Form more, String said) {

    /** What was told, whichever room has it. */
    private record Told(String status, PostId accountable) {}

    static void show(Visit visit) throws IOException {
        visit.show("back", asking(visit, form(visit, Typed.nothing())));
    }

    static void find(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<ReceiptWord> word = ReceiptWord.typed(typed.one("word"));
        Optional<CommandId> sent = word.flatMap(visit::tried);
        Optional<Told> told = sent.flatMap(id -> told(visit, id));
        if (told.isEmpty()) {
            String wrong = visit.notFoundSaid();
            visit.show(
                    visit.notFound(), "back", asking(visit, form(visit, typed).error(wrong)));
        } else if (!typed.all("said").isEmpty()) {
            add(visit, word.orElseThrow(), sent.orElseThrow(), told.get());
        } else {
            visit.show("back", found(visit, word.orElseThrow(), told.get(), more(visit, Typed.nothing()), ""));
        }
    }

    /** Adds words: the same words sent twice are added once. */
    private static void add(Visit visit, ReceiptWord word, CommandId sent, Told told) throws IOException {
        Typed typed = visit.typed();
        if (visit.opensTooOften(Tries.Sort.MORE)) {
            String often = Words.of("report.too-often").in(visit.locale());
            visit.show(429, "back", found(visit, word, told, more(visit, typed).error(often), ""));
            return;
        }
        try {
            String words = typed.one("said");
            Door door = visit.door(Actor.anonymous()).under(ReceiptWord.adding(sent, words));
            Outcome<ToldFile> file = door.protection().tellMore(sent, words);
            Outcome<ToldCase> dispute = door.casework().tellMore(sent, words);
            boolean done = file.isDone() || dispute.isDone();
            String said = Words.of(done ? "back.added" : "back.enough").in(visit.locale());
            visit.show(
                    done ? 200 : 409,
                    "back",
                    found(visit, word, told, more(visit, done ? Typed.nothing() : typed), said));
        } catch (InvalidInput e) {
            visit.show(422, "back", found(visit, word, told, more(visit, typed).wrong(e), ""));
        }
    }

    private static BackPage asking(Visit visit, Form.Builder form) {
        return new BackPage(
                form.build(),
                "",
                Optional.empty(),
                "",
                more(visit, Typed.nothing()).build(),
                "");
    }

    private static BackPage found(Visit visit, ReceiptWord word, Told told, Form.Builder more, String said) {
        return new BackPage(
                form(visit, Typed.nothing()).build(),
                told.status(),
                Optional.of(Helper.at(visit, told.accountable())),
                word.digits(),
                more.build(),
                said);
    }

    /** Both rooms are asked whatever the first answers: how long it takes tells of neither. */
    private static Optional<Told> told(Visit visit, CommandId sent) {
        Door door = visit.door(Actor.anonymous());
        Optional<Told> file = door.protection()
                .told(sent)
                .fold(t -> Optional.of(new Told(t.status(), t.accountable())), refusal -> Optional.empty());
        Optional<Told> dispute = door.casework()
                .told(sent)
                .fold(t -> Optional.of(new Told(t.status(), t.accountable())), refusal -> Optional.empty());
        return file.or(() -> dispute);
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        return new Form.Builder("back", visit.locale(), typed).text("word", true);
    }

    private static Form.Builder more(Visit visit, Typed typed) {
        return new Form.Builder("back", visit.locale(), typed).area("said").called("words", "said");
    }
}
