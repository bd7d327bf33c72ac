package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselView;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.ViolenceFileId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hands somebody the way into her own file (当面交付链接): made for whoever proved her number, shown once, kept nowhere, with
 * what keeps it safe in plain words.
 *
 * @param action the page itself
 * @param number how the file is known
 * @param back the page it belongs to
 * @param made the link that was just made; empty before
 * @param said what was just done; empty before
 */
record HandOverPage(String action, String number, String back, Form form, String made, String said) {

    /** The file for which a link is made, as far as who makes it may know it; {@code action} is the page of the link. */
    private record Hand(
            Visit visit,
            String action,
            String back,
            String number,
            Function<ResidentId, Optional<String>> link,
            Runnable end) {

        /** Of whoever handles the file, and of whoever took it in: she alone has seen her so far. */
        static Hand ofFile(Visit visit, String id) {
            Optional<Dossier> file = Dossier.find(visit, id);
            if (file.flatMap(Dossier::glass).isPresent()) {
                throw new NotHere();
            }
            return file.map(f -> ofFile(
                            visit,
                            f.id(),
                            f.view().number(),
                            Optional.of(f.view().gate().state())))
                    .orElseGet(() -> {
                        IntakePage taken = IntakePage.of(visit, id);
                        return ofFile(visit, taken.id(), taken.record().number(), Optional.empty());
                    });
        }

        /** Whoever took it in and does not handle it knows no grade. */
        private static Hand ofFile(Visit visit, ViolenceFileId id, String number, Optional<GateClass> grade) {
            return new Hand(
                    visit,
                    "/violence/" + id + "/link",
                    "/violence/" + id + (grade.isPresent() ? "" : "/intake"),
                    number,
                    proved -> OwnFile.link(visit.house, visit.base(), id, grade, proved),
                    () -> OwnFile.end(visit.house, id));
        }

        /** Of whoever counsels at the post of the file. */
        static Hand ofCounsel(Visit visit, String text) {
            CounselId id = CounselId.of(text);
            CounselView view = visit.door()
                    .counselling()
                    .view(id)
                    .fold(Optional::of, refusal -> Optional.<CounselView>empty())
                    .orElseThrow(NotHere::new);
            return new Hand(
                    visit,
                    "/counsels/" + id + "/link",
                    "/counsels/" + id,
                    CounselWords.name(visit, view.line().kind()),
                    proved -> OwnCounsel.link(visit.house, visit.base(), id, proved),
                    () -> OwnCounsel.end(visit.house, id));
        }

        Locale locale() {
            return visit.locale();
        }
    }

    static void ofFile(Visit visit, String id) throws IOException {
        show(Hand.ofFile(visit, id));
    }

    static void makeOfFile(Visit visit, String id) throws IOException {
        make(Hand.ofFile(visit, id));
    }

    static void ofCounsel(Visit visit, String id) throws IOException {
        visit.worker();
        show(Hand.ofCounsel(visit, id));
    }

    static void makeOfCounsel(Visit visit, String id) throws IOException {
        visit.worker();
        make(Hand.ofCounsel(visit, id));
    }

    private static void show(Hand file) throws IOException {
        file.visit().keepLanguage();
        show(file, 200, form(file, Typed.nothing()), "");
    }

    private static void make(Hand file) throws IOException {
        Typed typed = file.visit().typed();
        if (typed.one("act").equals("end")) {
            file.end().run();
            String ended = Words.of("handover.ended").in(file.locale());
            show(file, 200, form(file, Typed.nothing()), "", ended);
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
        Optional<String> made = file.link().apply(number.orElseThrow());
        if (made.isPresent()) {
            show(file, 200, form(file, Typed.nothing()), made.get());
        } else {
            String none = Words.of("handover.none").in(file.locale());
            show(file, 409, form(file, typed).error(none), "");
        }
    }

    private static void show(Hand file, int status, Form.Builder form, String made) throws IOException {
        show(file, status, form, made, "");
    }

    private static void show(Hand file, int status, Form.Builder form, String made, String said) throws IOException {
        file.visit()
                .show(
                        status,
                        "handover",
                        new HandOverPage(file.action(), file.number(), file.back(), form.build(), made, said));
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
