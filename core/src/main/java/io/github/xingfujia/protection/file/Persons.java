package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.Instrument;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceKind;
import io.github.xingfujia.store.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who is in a file (涉案人员).
 *
 * @param described the latest description of each, by role
 * @param reached how each may safely be reached: the latest word about that, which no later description replaces
 * @param known every pseudonym each is known by, oldest first
 * @param alike who the victim is in disputes, by the matcher's word: her gates there, and no way into the file
 * @param minors the minors of the household, by number from 1
 * @param asked what was found about each minor
 * @param relation what the respondent is to the victim
 * @param kinds the kinds of violence told of
 * @param named what the victim is called over the home; empty where that was not kept
 */
public record Persons(
        Map<Speaker, FileFact.PersonDescribed> described,
        Map<Speaker, Reached> reached,
        Map<Speaker, List<PersonId>> known,
        List<PersonId> alike,
        Map<Integer, FileFact.MinorRecorded> minors,
        Map<Integer, ChildFinding> asked,
        FamilyRelation relation,
        List<ViolenceKind> kinds,
        Optional<PersonId> named) {

    static final Persons NONE = new Persons(
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            FamilyRelation.UNKNOWN,
            List.of(),
            Optional.empty());

    /**
     * How somebody may safely be reached.
     *
     * @param rule the rule
     * @param phone the number, when one is known
     */
    public record Reached(SafeContact rule, Optional<Sealed> phone) {
        static final Reached UNSAID = new Reached(SafeContact.none(), Optional.empty());

        private boolean isSaid() {
            return phone.isPresent() || !rule.channels().isEmpty();
        }

        private Reached then(Reached later) {
            return new Reached(later.rule(), later.phone().or(() -> phone));
        }
    }

    public Persons {
        described = ImmutableMap.copyOf(described);
        reached = ImmutableMap.copyOf(reached);
        known = ImmutableMap.copyOf(known);
        alike = ImmutableList.copyOf(alike);
        minors = ImmutableMap.copyOf(minors);
        asked = ImmutableMap.copyOf(asked);
        kinds = ImmutableList.copyOf(kinds);
    }

    /** Returns the latest description of somebody. */
    public Optional<FileFact.PersonDescribed> of(Speaker role) {
        return Optional.ofNullable(described.get(role));
    }

    /** Returns of whom danger is assessed, as far as the victim was described. */
    public Instrument.Subject subject() {
        Optional<FileFact.PersonDescribed> she = of(Speaker.VICTIM);
        return new Instrument.Subject(
                she.map(FileFact.PersonDescribed::sex).orElse(Sex.UNKNOWN),
                she.map(FileFact.PersonDescribed::capacity).orElse(Capacity.FULL),
                relation);
    }

    /** Returns how somebody may safely be reached; not at all while she has not said how. */
    public Reached reached(Speaker role) {
        return reached.getOrDefault(role, Reached.UNSAID);
    }

    /** Returns whether somebody said how she may be reached. */
    public boolean isAgreed(Speaker role) {
        return reached.containsKey(role);
    }

    /** Returns every pseudonym somebody is known by. */
    public List<PersonId> known(Speaker role) {
        return known.getOrDefault(role, List.of());
    }

    /** Returns whose gates the file shuts: the victim's, by every pseudonym, and hers in disputes. */
    public List<PersonId> shuts() {
        return Stream.concat(known(Speaker.VICTIM).stream(), alike.stream())
                .distinct()
                .toList();
    }

    /** Returns who owns the compartment of somebody: the first pseudonym, which stays. */
    public Optional<PersonId> owner(Speaker role) {
        return known(role).stream().findFirst();
    }

    /** Returns whether somebody is a minor, or has no full capacity. */
    public boolean isDependent(Speaker role) {
        return of(role).filter(p -> p.capacity() != Capacity.FULL).isPresent();
    }

    Persons after(FileFact fact) {
        if (fact instanceof FileFact.PersonDescribed f) {
            Map<Speaker, FileFact.PersonDescribed> all = new TreeMap<>(described);
            all.put(f.role(), f);
            Map<Speaker, List<PersonId>> ids = new TreeMap<>(known);
            ids.put(
                    f.role(),
                    Stream.concat(known(f.role()).stream(), Stream.of(f.person()))
                            .distinct()
                            .toList());
            Reached said = new Reached(f.contact(), f.phone());
            return new Persons(
                    all,
                    said.isSaid() ? reachedBy(f.role(), said) : reached,
                    ids,
                    alike,
                    minors,
                    asked,
                    relation,
                    kinds,
                    named);
        }
        if (fact instanceof FileFact.ContactAgreed f) {
            return new Persons(
                    described,
                    reachedBy(f.role(), reached(f.role()).then(new Reached(f.rule(), f.phone()))),
                    known,
                    alike,
                    minors,
                    asked,
                    relation,
                    kinds,
                    named);
        }
        if (fact instanceof FileFact.MinorRecorded f) {
            Map<Integer, FileFact.MinorRecorded> all = new TreeMap<>(minors);
            all.put(f.minor(), f);
            return new Persons(described, reached, known, alike, all, asked, relation, kinds, named);
        }
        if (fact instanceof FileFact.MinorAsked f) {
            Map<Integer, ChildFinding> all = new TreeMap<>(asked);
            all.put(f.minor(), f.found());
            return new Persons(described, reached, known, alike, minors, all, relation, kinds, named);
        }
        if (fact instanceof FileFact.VictimNamed f) {
            return new Persons(described, reached, known, alike, minors, asked, relation, kinds, Optional.of(f.name()));
        }
        if (fact instanceof FileFact.KnownAlso f) {
            List<PersonId> ids = Stream.concat(alike.stream(), Stream.of(f.person()))
                    .distinct()
                    .toList();
            return new Persons(described, reached, known, ids, minors, asked, relation, kinds, named);
        }
        return fact instanceof FileFact.ViolenceTold f
                ? new Persons(
                        described,
                        reached,
                        known,
                        alike,
                        minors,
                        asked,
                        f.relation() == FamilyRelation.UNKNOWN ? relation : f.relation(),
                        Stream.concat(kinds.stream(), f.kinds().stream())
                                .distinct()
                                .toList(),
                        named)
                : this;
    }

    private Map<Speaker, Reached> reachedBy(Speaker role, Reached how) {
        Map<Speaker, Reached> all = new TreeMap<>(reached);
        all.put(role, how);
        return all;
    }
}
