package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationCommand;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.NominationState;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A story is told for the roll, and those in it are asked. */
final class StoryActs {

    /** A number of a phone, an account or a person; what somebody is called is hers to agree to. */
    private static final Pattern TELLING = Pattern.compile("[0-9](?:[\\s.·_-]*[0-9]){6,}");

    /** A name has as many characters at least. */
    private static final int SHORTEST = 2;

    private StoryActs() {}

    /** Tells a story for the roll; it is read there once everybody in it has agreed. */
    static final class TellStoryAct extends NominationAct<NominationCommand.TellStory> {
        private final Eligibility eligibility;
        private final Anonymity anonymity;

        TellStoryAct(Eligibility eligibility, Anonymity anonymity) {
            super(Actions.TELL_STORY);
            this.eligibility = eligibility;
            this.anonymity = anonymity;
        }

        @Override
        public List<Clear> clear(NominationCommand.TellStory command, Loaded loaded, Moment moment) {
            return List.of(sealing("story", command, Nominations.COMMON, command.text()));
        }

        @Override
        public Ruling decide(NominationCommand.TellStory command, Loaded loaded, Moment moment) {
            Checks checks = Checks.of()
                    .text("text", command.text(), 1, 4000)
                    .that(
                            !TELLING.matcher(Normalizer.normalize(command.text(), Normalizer.Form.NFKC))
                                    .find(),
                            "text",
                            "tells-number",
                            Checks.shape(command.text()))
                    .range("about", command.about().size(), 1, 20);
            command.about().forEach(member -> member(checks, "about", member, state(command, loaded)));
            checks.orThrow();
            if (AlarmWords.heard(command.text())) {
                return refuse("story-of-violence", "evaluation.tellStory");
            }
            for (String called : anonymity.called(command.text())) {
                Optional<Integer> who = named(called, state(command, loaded), moment);
                if (who.filter(command.about()::contains).isEmpty()) {
                    return refuse(who.isPresent() ? "story-about" : "story-of-others", "evaluation.tellStory");
                }
            }
            return Ruling.plan()
                    .to(
                            ref(command),
                            Nominations.COMMON,
                            new NominationFact.StoryTold(
                                    moment.sealed("story"),
                                    command.about().stream().distinct().sorted().toList(),
                                    by(moment)))
                    .build();
        }

        /** Returns whose name this is, or begins with: the number in the household; empty when it is nobody's of it. */
        private Optional<Integer> named(String called, NominationState state, Moment moment) {
            List<PersonId> household = state.nominated().orElseThrow().namesakes();
            return IntStream.rangeClosed(SHORTEST, called.length())
                    .mapToObj(end -> household.indexOf(eligibility.namesake(called.substring(0, end), moment)))
                    .filter(at -> at >= 0)
                    .findFirst()
                    .map(at -> at + 1);
        }
    }

    /** Records that somebody of the household agrees to the story, or no longer, when and how. */
    static final class ConsentAct extends NominationAct<NominationCommand.Consent> {
        ConsentAct() {
            super(Actions.CONSENT);
        }

        @Override
        public Ruling decide(NominationCommand.Consent command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            Checks checks = Checks.of()
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString())
                    .notBefore("on", command.on(), moment.today().minusYears(1));
            member(checks, "member", command.member(), state);
            checks.orThrow();
            if (state.story().isEmpty()) {
                return refuse("no-story", "evaluation.tellStory");
            }
            if (command.yes()
                    && state.story()
                            .flatMap(NominationFact.StoryTold::by)
                            .filter(teller -> by(moment).filter(teller::equals).isPresent())
                            .isPresent()) {
                return refuse("consent-by-another", "evaluation.consent");
            }
            return state.consents(command.member()) == command.yes()
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(
                                    ref(command),
                                    Nominations.COMMON,
                                    new NominationFact.ConsentTaken(
                                            command.member(), command.yes(), command.on(), command.how()))
                            .build();
        }
    }

    private static void member(Checks checks, String field, int member, NominationState state) {
        checks.range(
                field, member, 1, state.nominated().orElseThrow().household().size());
    }
}
