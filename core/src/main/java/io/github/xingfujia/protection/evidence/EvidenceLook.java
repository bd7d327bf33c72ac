package io.github.xingfujia.protection.evidence;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.protection.EvidenceList;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Evidences;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows the evidence list of a file. */
final class EvidenceLook implements Look<ViolenceFileId, EvidenceList> {

    private final HandlingTerms terms;

    EvidenceLook(HandlingTerms terms) {
        this.terms = terms;
    }

    @Override
    public Action action() {
        return Actions.EVIDENCE;
    }

    @Override
    public List<Ref> first(ViolenceFileId id, Moment moment) {
        return List.of(Files.of(id));
    }

    @Override
    public Optional<Scope> scope(ViolenceFileId id, Loaded loaded, Moment moment) {
        FileState state = state(id, loaded);
        return state.exists() ? Optional.of(FileScope.handlers(state)) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(ViolenceFileId id, Loaded loaded, Moment moment) {
        return state(id, loaded).evidence().all().values().stream()
                .flatMap(i -> i.registered().note().stream())
                .toList();
    }

    @Override
    public List<Sealed> words(ViolenceFileId id, Loaded loaded, Moment moment) {
        return cells(id, loaded, moment);
    }

    @Override
    public boolean keepsRefuges() {
        return true;
    }

    @Override
    public EvidenceList show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
        FileState state = state(id, loaded);
        return new EvidenceList(
                state.intake().orElseThrow().number(),
                state.evidence().all().values().stream()
                        .map(item -> item(item, open))
                        .toList());
    }

    private EvidenceList.Item item(Evidences.Item item, Function<Sealed, String> open) {
        FileFact.EvidenceRegistered made = item.registered();
        // a kind that a county took off its list keeps the name it was registered under
        HandlingTerms.Evidence kind = terms.evidence()
                .getOrDefault(made.kind(), new HandlingTerms.Evidence(new Label(made.kind(), made.kind()), ""));
        return new EvidenceList.Item(
                made.item(),
                made.kind(),
                kind.label(),
                kind.cite(),
                item.holder(),
                made.obtainedFrom(),
                made.obtainedOn(),
                made.sha256(),
                made.note().map(open).orElse(""),
                made.note().map(n -> n.commitment().hex()),
                item.stamp().at(),
                item.stamp().actor(),
                item.custody().stream()
                        .map(h -> new EvidenceList.Custody(
                                h.fact().to(),
                                h.fact().on(),
                                h.stamp().at(),
                                h.stamp().actor()))
                        .toList());
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }
}
