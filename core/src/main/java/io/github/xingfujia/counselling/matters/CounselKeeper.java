package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
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
                .filter(e -> e.getValue().known().contains(person))
                .map(e -> CounselFiles.of(e.getKey()))
                .findFirst();
    }

    @Override
    public Clear words(String name, Ref ref, String compartment, String text, Loaded loaded) {
        Map.Entry<Partner, Counselled> whose = state(ref, loaded).partners().entrySet().stream()
                .filter(e -> CounselFiles.of(e.getKey()).equals(compartment))
                .findFirst()
                .orElseThrow();
        return CounselFiles.hers(
                name, CounselId.of(ref.key()), whose.getKey(), whose.getValue().id(), text);
    }

    /** One post has it from its beginning to its end: there is nothing to follow. */
    @Override
    public boolean mayFollow(PersonId person, Ref ref, Loaded loaded) {
        return compartmentOf(person, ref, loaded).isPresent();
    }

    /** Two are counselled in one file, and either may be the violent one: each reads of her own compartment only (安全不变量 3). */
    @Override
    public Optional<List<String>> followed(PersonId person, Ref ref, Loaded loaded) {
        return Optional.of(compartmentOf(person, ref, loaded).stream().toList());
    }

    @Override
    public Need need(Ref ref, String compartment, Loaded loaded) {
        return new Need(state(ref, loaded).ended().map(CounselFact.Ended::on), List.of("个人信息保护法 47"));
    }

    @Override
    public List<Ref> named(Ref ref, Loaded loaded) {
        return state(ref, loaded).partners().values().stream()
                .flatMap(p -> p.known().stream())
                .map(Gates::of)
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
