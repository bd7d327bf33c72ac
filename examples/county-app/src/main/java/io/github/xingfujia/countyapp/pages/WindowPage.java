package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.calendar.DivorceWindow;
import io.github.xingfujia.kernel.InvalidInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The exact dates of a registered divorce (离婚冷静期日期), for everybody: no login, no script; the day stands in no address.
 *
 * @param form the day on which the application was received
 * @param dates the dates; empty before a day was said
 * @param why by which articles, and what a holiday does
 */
record WindowPage(Form form, Optional<Dates> dates, List<String> why) {

    /** The dates, as people read them. */
    record Dates(String received, String withdraw, String from, String until) {}

    static void show(Visit visit) throws IOException {
        visit.show("window", new WindowPage(form(visit, Typed.nothing()).build(), Optional.empty(), List.of()));
    }

    static void count(Visit visit) throws IOException {
        Typed typed = visit.typed();
        try {
            Answers answers = Answers.of(typed);
            Optional<LocalDate> received = answers.day("received");
            answers.orThrow();
            DivorceWindow window = visit.house.home().divorceWindow(received.orElseThrow());
            Times times = new Times(visit.house, visit.locale());
            visit.show(
                    "window",
                    new WindowPage(
                            form(visit, typed).build(),
                            Optional.of(new Dates(
                                    times.day(window.received()),
                                    times.day(window.withdrawUntil()),
                                    times.day(window.certificateFrom()),
                                    times.day(window.certificateUntil()))),
                            window.explanation().stream()
                                    .map(w -> w.in(visit.locale()))
                                    .toList()));
        } catch (InvalidInput e) {
            visit.show(422, "window", new WindowPage(form(visit, typed).wrong(e).build(), Optional.empty(), List.of()));
        }
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        return new Form.Builder("window", visit.locale(), typed).day("received", true);
    }
}
