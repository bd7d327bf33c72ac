package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a counselling file answers when custody asks (辅导档案留存): what somebody said is needed while the file is open, and kept
 * from the day it ended as its class says (个人信息保护法 47).
 */
final class CounselKeeper implements Keeper {

    @Override
    public String kind() {
        return CounselFiles.FILES.name();
    }

    @Override
    public List<String> compartments() {
        return Arrays.stream(Partner.values()).map(CounselFiles::of).toList();
    }

    @Override
    public boolean exists(Ref ref, Loaded loaded) {
        return state(ref, loaded).exists();
    }

    @Override
    public Optional<String> compartmentOf(PersonId person, Ref ref, Loaded loaded) {
        return state(ref, loaded).partners().entrySet().stream()
                .filter(e -> e.getValue().id().equals(person))
                .map(e -> CounselFiles.of(e.getKey()))
                .findFirst();
    }

    @Override
    public Clear words(String name, Ref ref, String compartment, String text, Loaded loaded) {
        Map.Entry<Partner, CounselState.Person> whose = state(ref, loaded).partners().entrySet().stream()
                .filter(e -> CounselFiles.of(e.getKey()).equals(compartment))
                .findFirst()
                .orElseThrow();
        return CounselFiles.hers(
                name, CounselId.of(ref.key()), whose.getKey(), whose.getValue().id(), text);
    }

    /**
     * Of two who share a file neither follows who read and wrote in it: that something was written at an hour tells either when the
     * other spoke. Whoever is alone in it does; the others are told at the desk.
     */
    @Override
    public boolean mayFollow(PersonId person, Ref ref, Loaded loaded) {
        return compartmentOf(person, ref, loaded).isPresent()
                && state(ref, loaded).partners().size() == 1;
    }

    @Override
    public Need need(Ref ref, String compartment, Loaded loaded) {
        return new Need(state(ref, loaded).ended().map(CounselFact.Ended::on), List.of("个人信息保护法 47"));
    }

    @Override
    public List<Ref> named(Ref ref, Loaded loaded) {
        return state(ref, loaded).partners().values().stream()
                .map(p -> Gates.of(p.id()))
                .toList();
    }

    @Override
    public List<String> elsewhere(Ref ref, Loaded loaded) {
        return Gates.elsewhere(named(ref, loaded), ref.key(), loaded);
    }

    @Override
    public Scope kept(Ref ref, Loaded loaded) {
        Scope.Builder scope = Scope.of();
        state(ref, loaded).opened().ifPresent(o -> o.never().forEach(scope::never));
        return scope.build();
    }

    /** Nobody reads what was said in counselling because somebody else is in danger: whoever counsels tells it. */
    @Override
    public List<Action> looks() {
        return List.of();
    }

    private static CounselState state(Ref ref, Loaded loaded) {
        return loaded.of(CounselFiles.FILES, ref);
    }
}
