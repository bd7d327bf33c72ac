package io.github.xingfujia.casework.sweeps;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The reports of sweeps (摸排报告): each is written once and counted, never listed by family. */
final class Sweeps implements Aggregate<Boolean> {

    static final Sweeps SWEEPS = new Sweeps();

    private Sweeps() {}

    /** Returns where it stands that a post found nothing in an area on a day. */
    static Ref calm(DivisionCode division, PostId by, LocalDate on) {
        byte[] hash = Hashing.sha256()
                .hashString(division + "\n" + by + "\n" + on, StandardCharsets.UTF_8)
                .asBytes();
        return new Ref(
                "sweep",
                BaseEncoding.base32()
                        .lowerCase()
                        .omitPadding()
                        .encode(hash, 0, 16)
                        .substring(0, 26));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("casework.swept/1", SweepFact.Swept.class)
                .fact("casework.finding-found/1", SweepFact.Found.class)
                .fact("casework.finding-became-case/1", SweepFact.BecameCase.class)
                .fact("casework.finding-shared/1", SweepFact.Shared.class)
                .fact("casework.finding-set-aside/1", SweepFact.SetAside.class)
                .fact("casework.finding-dismissed/1", SweepFact.Dismissed.class)
                .fact("casework.finding-reinstated/1", SweepFact.Reinstated.class)
                .fact("casework.finding-expired/1", SweepFact.Expired.class)
                .fact("casework.published-sweep/1", PublishedCaseFact.SweepMade.class);
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Boolean none(Ref ref) {
        return false;
    }

    @Override
    public Boolean evolve(Boolean state, Fact fact, Stamp stamp) {
        return state || fact instanceof SweepFact.Swept;
    }
}
