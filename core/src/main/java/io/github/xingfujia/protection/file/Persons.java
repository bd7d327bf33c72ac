package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who is in a file (涉案人员).
 *
 * @param described the latest description of each, by role
 * @param known every pseudonym each is known by, oldest first
 * @param minors the minors of the household, by number from 1
 * @param asked what was found about each minor
 * @param relation what the respondent is to the victim
 * @param kinds the kinds of violence told of
 */
public record Persons(
        Map<Speaker, FileFact.PersonDescribed> described,
        Map<Speaker, List<PersonId>> known,
        Map<Integer, FileFact.MinorRecorded> minors,
        Map<Integer, ChildFinding> asked,
        FamilyRelation relation,
        List<ViolenceKind> kinds) {

    static final Persons NONE = new Persons(Map.of(), Map.of(), Map.of(), Map.of(), FamilyRelation.UNKNOWN, List.of());

    public Persons {
        described = ImmutableMap.copyOf(described);
        known = ImmutableMap.copyOf(known);
        minors = ImmutableMap.copyOf(minors);
        asked = ImmutableMap.copyOf(asked);
        kinds = ImmutableList.copyOf(kinds);
    }

    /** Returns the latest description of somebody. */
    public Optional<FileFact.PersonDescribed> of(Speaker role) {
        return Optional.ofNullable(described.get(role));
    }

    /** Returns every pseudonym somebody is known by. */
    public List<PersonId> known(Speaker role) {
        return known.getOrDefault(role, List.of());
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
            return new Persons(all, ids, minors, asked, relation, kinds);
        }
        if (fact instanceof FileFact.MinorRecorded f) {
            Map<Integer, FileFact.MinorRecorded> all = new TreeMap<>(minors);
            all.put(f.minor(), f);
            return new Persons(described, known, all, asked, relation, kinds);
        }
        if (fact instanceof FileFact.MinorAsked f) {
            Map<Integer, ChildFinding> all = new TreeMap<>(asked);
            all.put(f.minor(), f.found());
            return new Persons(described, known, minors, all, relation, kinds);
        }
        return fact instanceof FileFact.ViolenceTold f
                ? new Persons(
                        described,
                        known,
                        minors,
                        asked,
                        f.relation() == FamilyRelation.UNKNOWN ? relation : f.relation(),
                        Stream.concat(kinds.stream(), f.kinds().stream())
                                .distinct()
                                .toList())
                : this;
    }
}
