package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as people read it (规则书提案).
 *
 * @param id its number
 * @param by who proposed it
 * @param stage how far it has come
 * @param digest of its content
 * @param basis the version it was laid over
 * @param backTo the version whose text it takes up again
 * @param second whether a head's word alone does not adopt it
 * @param overtaken the version adopted since, over which it has to be proposed anew; empty while there is none
 * @param silences the versions still to come in whose place it would decide, and what it leaves to each, on the terms it was approved on
 * @param proof what its verification came to
 * @param replays which replays were looked at
 * @param approved who approved it, on which terms
 * @param version the version it became
 * @param files the files of its packs, the county's own last
 * @param steps what was done with it so far, in order
 */
public record ProposalView(
        ProposalId id,
        StaffId by,
        Stage stage,
        String digest,
        int basis,
        Optional<Integer> backTo,
        boolean second,
        Optional<Integer> overtaken,
        List<Silenced> silences,
        Optional<Proof> proof,
        List<Replay> replays,
        Optional<Approved> approved,
        Optional<Integer> version,
        List<String> files,
        List<Done> steps) {

    /** Keeps the lists in order. */
    public ProposalView {
        replays = ImmutableList.copyOf(replays);
        silences = ImmutableList.copyOf(silences);
        files = ImmutableList.copyOf(files);
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * A replay that was looked at.
     *
     * @param by who looked
     * @param from first day of the period
     * @param until last day
     * @param digest of its summary
     */
    public record Replay(StaffId by, LocalDate from, LocalDate until, String digest) {}

    /**
     * A head's approval.
     *
     * @param by who
     * @param from the first day
     * @param running what becomes of running cases
     * @param replay the replay it rests on: the digest of its result
     */
    public record Approved(StaffId by, LocalDate from, Running running, String replay) {}

    /**
     * A step that was taken.
     *
     * @param stage how far it brought the proposal
     * @param by who; empty for a verification, which anybody comes to
     * @param at when
     */
    public record Done(Stage stage, Optional<StaffId> by, Instant at) {}

    static ProposalView of(Proposal p, Line line, LocalDate today) {
        List<Silenced> silences = p.isSettled()
                ? List.of()
                : p.approved()
                        .map(a -> line.silenced(a.from(), a.running(), today))
                        .orElse(List.of());
        return new ProposalView(
                new ProposalId(line.table(), p.made().proposal()),
                p.made().by(),
                p.stage(),
                p.made().digest(),
                p.made().basis(),
                p.made().backTo(),
                p.made().sensitive()
                        || p.verified()
                                .filter(v -> v.verdict() == Verdict.UNDECIDED)
                                .isPresent()
                        || !silences.isEmpty(),
                line.overtakes(p),
                silences,
                p.verified().map(v -> new Proof(v.verdict(), v.digest(), v.findings())),
                p.replays().stream()
                        .map(r -> new Replay(r.by(), r.from(), r.until(), r.digest()))
                        .toList(),
                p.approved().map(a -> new Approved(a.by(), a.from(), a.running(), a.replay())),
                p.version(),
                p.made().packs().stream().map(PackRef::file).toList(),
                p.steps().stream().map(s -> new Done(s.stage(), s.by(), s.at())).toList());
    }
}
