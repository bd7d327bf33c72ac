package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.ConsentWay;
import java.time.LocalDate;
import java.util.Optional;

/** When and how she agreed that something be told (单独同意): two fields that are filled together or not at all. */
final class ConsentFields {

    private static final String ON = "consentOn";
    private static final String HOW = "consentHow";

    private ConsentFields() {}

    /** Asks for both; not required where only some of what a form sends rests on her consent. */
    static Form.Builder ask(Form.Builder form, boolean required) {
        return form.day(ON, required)
                .each(HOW, Form.Kind.RADIO, required, ConsentWay.class, ConsentWay::wording)
                .called("consent", ON)
                .called("consent.on", ON);
    }

    /** Reads both; one without the other is told by the field that lacks. */
    static Optional<Consent> read(Answers answers) {
        Optional<LocalDate> on = answers.maybeDay(ON);
        Optional<ConsentWay> how = answers.maybe(HOW, ConsentWay.class);
        if (answers.typed().maybe(ON).isPresent() || how.isPresent()) {
            answers.required(ON);
            answers.required(HOW);
        }
        return on.flatMap(day -> how.map(way -> new Consent(day, way)));
    }
}
