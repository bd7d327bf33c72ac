package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.ViolenceFileId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Hands somebody the way into her own file (当面交付链接): made for whoever proved her number, shown once, kept nowhere, with
 * what keeps it safe in plain words.
 *
 * @param back the page it belongs to
 * @param made the link that was just made; empty before
 */
record HandOverPage(String id, String number, String back, Form form, String made) {

    /**
     * The file for which a link is made, as far as who makes it may know it.
     *
     * @param grade its grade; empty for whoever took it in and does not handle it
     */
    private record Hand(Visit visit, ViolenceFileId id, String number, Optional<GateClass> grade) {

        /** Of whoever handles the file, and of whoever took it in: she alone has seen her so far. */
        static Hand of(Visit visit, String id) {
            Optional<Dossier> file = Dossier.find(visit, id);
            if (file.flatMap(Dossier::glass).isPresent()) {
                throw new NotHere();
            }
            return file.map(f -> new Hand(
                            visit,
                            f.id(),
                            f.view().number(),
                            Optional.of(f.view().grade())))
                    .orElseGet(() -> {
                        IntakePage taken = IntakePage.of(visit, id);
                        return new Hand(visit, taken.id(), taken.record().number(), Optional.empty());
                    });
        }

        Locale locale() {
            return visit.locale();
        }
    }

    static void show(Visit visit, String id) throws IOException {
        Hand file = Hand.of(visit, id);
        visit.keepLanguage();
        show(file, 200, form(file, Typed.nothing()), "");
    }

    static void make(Visit visit, String id) throws IOException {
        Hand file = Hand.of(visit, id);
        Typed typed = visit.typed();
        if (typed.one("act").equals("end")) {
            OwnFile.end(visit.house, file.id());
            show(
                    file,
                    200,
                    form(file, Typed.nothing()).error(Words.of("handover.ended").in(visit.locale())),
                    "");
            return;
        }
        Checks checks = Checks.of()
                .that(typed.maybe("residentId").isPresent(), "residentId", "required", "")
                .that(typed.one("aloneNow").equals("yes"), "aloneNow", "required", "");
        Optional<ResidentId> number = Fields.residentId(typed, "residentId", checks);
        if (!checks.violations().isEmpty()) {
            show(file, 422, form(file, typed).wrong(new InvalidInput(checks.violations())), "");
            return;
        }
        Optional<String> made = OwnFile.link(visit.house, visit.base(), file.id(), file.grade(), number.orElseThrow());
        if (made.isPresent()) {
            show(file, 200, form(file, Typed.nothing()), made.get());
        } else {
            String none = Words.of("handover.none").in(visit.locale());
            show(file, 409, form(file, typed).error(none), "");
        }
    }

    private static void show(Hand file, int status, Form.Builder form, String made) throws IOException {
        file.visit()
                .show(
                        status,
                        "handover",
                        new HandOverPage(
                                file.id().value(),
                                file.number(),
                                "/violence/" + file.id() + (file.grade().isPresent() ? "" : "/intake"),
                                form.build(),
                                made));
    }

    private static Form.Builder form(Hand file, Typed typed) {
        return new Form.Builder("handover", file.locale(), typed)
                .text("residentId", true)
                .field(
                        "aloneNow",
                        Form.Kind.CHECKS,
                        true,
                        List.of(new Form.Option("yes", Words.of("tick.aloneNow").in(file.locale()))));
    }
}
