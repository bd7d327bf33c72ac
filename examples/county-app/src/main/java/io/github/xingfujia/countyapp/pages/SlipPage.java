package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Slip;
import io.github.xingfujia.departments.TaskId;
import java.io.IOException;
import java.util.List;

/**
 * The referral slip and its receipt (转介单、回执), to be printed: opening it is recorded.
 *
 * @param fields what is told, by name
 * @param outcomes what it may come to, one of which is ticked on the receipt
 */
record SlipPage(
        String id,
        String number,
        String name,
        String from,
        String to,
        String sentOn,
        Times.Due due,
        boolean urgent,
        String basis,
        String until,
        String cites,
        List<Told> fields,
        List<String> outcomes) {

    /** One thing that is told. */
    record Told(String name, String words) {}

    static void show(Visit visit, String id) throws IOException {
        Slip slip = visit.clerk().departments().slip(TaskId.of(id)).fold(s -> s, refusal -> {
            throw new NotHere();
        });
        visit.show("slip", of(visit, slip));
    }

    static SlipPage of(Visit visit, Slip slip) {
        Times times = new Times(visit.house, visit.locale());
        return new SlipPage(
                slip.task().value(),
                slip.number(),
                slip.name().in(visit.locale()),
                visit.house.label(slip.from(), visit.locale()),
                slip.toName().in(visit.locale()),
                times.day(slip.sentOn()),
                times.due(slip.dueAt(), slip.overdue()),
                slip.urgent(),
                slip.basis(),
                times.minute(slip.until()),
                String.join("、", slip.cites()),
                slip.fields().stream()
                        .map(f -> new Told(f.name().in(visit.locale()), f.words()))
                        .toList(),
                slip.outcomes().stream().map(o -> o.name().in(visit.locale())).toList());
    }
}
