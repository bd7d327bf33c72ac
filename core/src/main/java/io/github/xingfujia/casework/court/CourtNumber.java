package io.github.xingfujia.casework.court;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** A court's own number (法院案号) leads to one case: the same paper registered twice would start its time twice. */
final class CourtNumber {

    private static final String FIELD = "court-number";

    private CourtNumber() {}

    /** Returns what to find: the number however its brackets and figures were typed. */
    static Lookup lookup(Delegation court) {
        String plain = Normalizer.normalize(court.reference(), Normalizer.Form.NFKC);
        return new Lookup(FIELD, plain.replaceAll("\\s", ""));
    }

    /** Returns what to keep, so that the number is recognised; it goes with the key of the file. */
    static SearchDigest digest(Delegation court, Ref ref, Moment moment) {
        Lookup number = lookup(court);
        return new SearchDigest(FIELD, moment.digest(FIELD, number.value()), ref.keyId(Cases.STAFF), ref.key());
    }

    /** Returns the other cases that stand under the number. */
    static List<CaseId> others(Ref own, Loaded loaded) {
        return loaded.found().stream()
                .filter(found -> found.field().equals(FIELD))
                .map(SearchDigest::target)
                .filter(target -> !target.equals(own.key()))
                .distinct()
                .map(CaseId::of)
                .toList();
    }

    /** Returns the refusal while a court waits for another case under the number; whoever handles that one is told which. */
    static Optional<Ruling> taken(Ref own, Loaded loaded, Moment moment) {
        return others(own, loaded).stream()
                .map(other -> loaded.of(Cases.CASES, Cases.of(other)))
                .filter(there -> there.court().isTimed() && there.court().owesReport())
                .findFirst()
                .map(there -> opens(there, moment)
                        ? CaseAct.refuse(
                                "court-number-here",
                                "casework.courtLinkage",
                                there.intake().orElseThrow().number())
                        : CaseAct.refuse("court-number-known", "casework.courtLinkage"));
    }

    private static boolean opens(CaseState there, Moment moment) {
        return there.exists()
                && moment.actor() instanceof Actor.Staff staff
                && CaseScope.accountable(there).opensTo(staff.post())
                && !CaseScope.accountable(there).bars(staff.post())
                && !CaseScope.accountable(there).bars(staff.id());
    }
}
