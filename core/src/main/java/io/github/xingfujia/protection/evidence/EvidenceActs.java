package io.github.xingfujia.protection.evidence;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.protection.EvidenceHolder;
import io.github.xingfujia.protection.EvidenceItem;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.Evidences;
import io.github.xingfujia.protection.file.FileAct;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Registering evidence, and handing it on: an item never leaves the list. */
public final class EvidenceActs {

    private EvidenceActs() {}

    public record AddEvidence(ViolenceFileId file, EvidenceItem item) implements FileCommand {}

    /** Registers an item; the note belongs to whoever gave it. */
    static final class AddAct extends FileAct<AddEvidence, Integer> {
        private final HandlingTerms terms;

        AddAct(HandlingTerms terms) {
            super(Actions.ADD_EVIDENCE);
            this.terms = terms;
        }

        @Override
        protected boolean afterClose() {
            return true; // evidence turns up when it does
        }

        @Override
        public List<Clear> clear(AddEvidence command, Loaded loaded, Moment moment) {
            EvidenceItem item = command.item();
            return item.note().isBlank()
                    ? List.of()
                    : List.of(Compartments.of(
                            "note",
                            ref(command),
                            item.givenBy(),
                            state(command, loaded).persons(),
                            item.note()));
        }

        @Override
        protected Ruling decide(AddEvidence command, FileState state, Loaded loaded, Moment moment) {
            EvidenceItem item = command.item();
            Checks.of()
                    .that(
                            terms.evidence().containsKey(item.kind()),
                            "kind",
                            "one-of",
                            Checks.shape(item.kind()),
                            String.join(" ", terms.evidence().keySet()))
                    .that(
                            !item.obtainedOn().isAfter(moment.today()),
                            "obtainedOn",
                            "future",
                            item.obtainedOn().toString())
                    .orThrow();
            return Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.of(item.givenBy()),
                            new FileFact.EvidenceRegistered(
                                    state.evidence().next(),
                                    item.kind(),
                                    item.holder(),
                                    item.obtainedFrom(),
                                    item.obtainedOn(),
                                    item.sha256(),
                                    moment.hasSealed("note") ? Optional.of(moment.sealed("note")) : Optional.empty()))
                    .build();
        }

        @Override
        public Integer answer(AddEvidence command, Loaded after, Moment moment) {
            return state(command, after).evidence().next() - 1;
        }
    }

    public record HandEvidence(ViolenceFileId file, int item, EvidenceHolder to, LocalDate on) implements FileCommand {}

    /** Records that an item was handed on. */
    static final class HandAct extends FileStep<HandEvidence> {
        HandAct() {
            super(Actions.HAND_EVIDENCE);
        }

        @Override
        protected boolean afterClose() {
            return true;
        }

        @Override
        protected Ruling decide(HandEvidence command, FileState state, Loaded loaded, Moment moment) {
            Evidences.Item item = state.evidence().all().get(command.item());
            Checks problems = Checks.of()
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString());
            if (item == null) {
                problems.orThrow();
                return refuse("no-such-item", "protection.evidence");
            }
            // hand over hand, and never backwards: a court reads this list
            problems.notBefore("on", command.on(), item.since())
                    .that(
                            command.to() != item.holder(),
                            "to",
                            "same-holder",
                            command.to().name())
                    .orThrow();
            return Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.STAFF,
                            new FileFact.EvidenceHanded(command.item(), command.to(), command.on()))
                    .build();
        }
    }
}
