package io.github.xingfujia.protection.views;

import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.AssessmentView;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instrument;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.SecondJudgement;
import io.github.xingfujia.protection.file.Danger;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Explains an assessment by the words of the instrument it was made with: what led to it, never what would not have. */
final class Explained {

    private final Instruments instruments;
    private final HandlingTerms terms;

    Explained(Instruments instruments, HandlingTerms terms) {
        this.instruments = instruments;
        this.terms = terms;
    }

    AssessmentView assessment(Danger.Made made, FileState state, Function<Sealed, String> open) {
        FileFact.Assessed fact = made.fact();
        return new AssessmentView(
                made.stamp().at(),
                made.stamp().actor(),
                fact.asked(),
                state.danger().current(),
                fact.instrument(),
                affirmed(fact, fact.answers().map(open).orElse("")),
                fact.score(),
                fact.flagged(),
                fact.circumstances().stream().map(this::circumstance).toList(),
                fact.found(),
                fact.judged(),
                fact.grade(),
                fact.reason().map(open).orElse(""),
                made.second()
                        .map(s -> new SecondJudgement(
                                s.stamp().at(),
                                s.fact().by(),
                                s.fact().grade(),
                                open.apply(s.fact().reason()))),
                made.isBare()
                        && made.second().isEmpty()
                        && instruments.areNoneFor(state.persons().subject()),
                fact.articles());
    }

    /** What words spoke of that is graver than what was found: whoever assesses next is asked about it. */
    List<String> spoken(FileState state) {
        return terms.graver(state.spoken(), state.grade());
    }

    private List<Label> affirmed(FileFact.Assessed fact, String answers) {
        Optional<Instrument> asked = fact.instrument().flatMap(instruments::find);
        return Stream.of(answers.split(" "))
                .filter(item -> !item.isBlank())
                .map(item -> asked.flatMap(i -> i.question(item)).orElse(new Label(item, item)))
                .toList();
    }

    private Label circumstance(String id) {
        if (id.equals(HandlingTerms.TOLD)) {
            Wording told = Wording.of("protection", "sign.told");
            return new Label(told.in(Locale.CHINA), told.in(Locale.ENGLISH));
        }
        return Optional.ofNullable(terms.circumstances().get(id))
                .map(HandlingTerms.Circumstance::label)
                .orElse(new Label(id, id));
    }
}
