package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Stamp;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The certificates of one member of the team (资格证书).
 *
 * @param spans every span for which she was certified, as it stands after revocations
 * @param issued every certificate as it was issued
 * @param revoked every track of which one was ever revoked
 * @param losses every suspension and revocation, oldest first
 * @param appeals every appeal, oldest first
 * @param honours what she was given, beside any certificate
 */
public record CertificateState(
        List<Span> spans,
        List<Span> issued,
        Set<Track> revoked,
        List<Loss> losses,
        List<Appealed> appeals,
        List<HonourHeld> honours) {

    static final CertificateState NONE =
            new CertificateState(List.of(), List.of(), Set.of(), List.of(), List.of(), List.of());

    /** Keeps the lists as they are given. */
    public CertificateState {
        spans = ImmutableList.copyOf(spans);
        issued = ImmutableList.copyOf(issued);
        revoked = ImmutableSet.copyOf(revoked);
        losses = ImmutableList.copyOf(losses);
        appeals = ImmutableList.copyOf(appeals);
        honours = ImmutableList.copyOf(honours);
    }

    /**
     * An appeal.
     *
     * @param weighed what the last of those said who do not decide alone; empty where nobody did
     * @param upheld how it was decided; empty while it waits
     * @param answer why it was decided so; empty while it waits
     */
    public record Appealed(
            Track track,
            Instant at,
            Sealed words,
            Optional<TeamFact.AppealWeighed> weighed,
            Optional<Boolean> upheld,
            Optional<Sealed> answer) {

        boolean waits(Track asked) {
            return track == asked && upheld.isEmpty();
        }

        Appealed weighed(TeamFact.AppealWeighed f) {
            return new Appealed(track, at, words, Optional.of(f), upheld, answer);
        }

        Appealed decided(TeamFact.AppealDecided f) {
            return new Appealed(track, at, words, weighed, Optional.of(f.upheld()), Optional.of(f.words()));
        }
    }

    /** Returns whether a register that holds this certificate tells anything new: not what was issued, nor what was revoked. */
    public boolean lacks(Certify asked) {
        return !issued.contains(Span.of(asked.track(), asked.from(), asked.until(), asked.number()))
                && !revoked.contains(asked.track());
    }

    /** Returns whether she is certified for {@code track} on that day: in time, not revoked, not suspended. */
    public boolean validOn(Track track, LocalDate day) {
        return spans.stream().anyMatch(s -> s.holds(track, day))
                && losses.stream().noneMatch(l -> l.suspends(track, day));
    }

    /** Returns whether she is certified for {@code track} on that day, and nobody has decided that she will not be later. */
    public boolean keeps(Track track, LocalDate day) {
        return validOn(track, day)
                && losses.stream()
                        .noneMatch(l -> l.track() == track && l.from().isAfter(day) && !validOn(track, l.from()));
    }

    /** Returns whether she is certified for any track on that day. */
    public boolean validOn(LocalDate day) {
        return List.of(Track.values()).stream().anyMatch(t -> validOn(t, day));
    }

    /** Returns whether a suspension of {@code track} holds on that day or begins later. */
    public boolean isSuspended(Track track, LocalDate day) {
        return losses.stream()
                .anyMatch(l -> l.suspends(track, day)
                        || !l.forGood() && l.track() == track && l.from().isAfter(day));
    }

    /** Returns the last day of the last certificate of {@code track}; empty when there is none. */
    public Optional<LocalDate> last(Track track) {
        return spans.stream().filter(s -> s.track() == track).map(Span::until).max(LocalDate::compareTo);
    }

    /** Returns the first day of the first certificate of {@code track}; empty when there is none. */
    public Optional<LocalDate> first(Track track) {
        return issued.stream().filter(s -> s.track() == track).map(Span::from).min(LocalDate::compareTo);
    }

    /** Returns whether {@code track} was taken from her for what she did: whoever only left, or wished it, may come back. */
    public boolean isLostForGood(Track track) {
        return revoked.contains(track)
                && lastLoss(track)
                        .filter(l -> l.forGood() && l.cause() != Cause.LEFT && l.cause() != Cause.OWN_WISH)
                        .isPresent();
    }

    /** Returns the last suspension or revocation of {@code track}. */
    public Optional<Loss> lastLoss(Track track) {
        return losses.stream().filter(l -> l.track() == track).reduce((earlier, later) -> later);
    }

    /** An honour, since when, and whether a campaign gave it. */
    public record HonourHeld(String honour, LocalDate on, boolean won) {}

    /** Returns whether a campaign gave her an honour. */
    public boolean hasWon(String honour) {
        return honours.stream().anyMatch(h -> h.won() && h.honour().equals(honour));
    }

    /** Returns a printed number as it is compared: without spaces, in one width and case. */
    public static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Returns the oldest appeal that waits, about whatever track. */
    public Optional<Appealed> waiting() {
        return appeals.stream().filter(a -> a.upheld().isEmpty()).findFirst();
    }

    /** Returns the appeal about {@code track} that waits. */
    public Optional<Appealed> waiting(Track track) {
        return appeals.stream().filter(a -> a.waits(track)).findFirst();
    }

    /** Returns whether she holds an honour, whether or not it rests. */
    public boolean isHonoured(String honour) {
        return honours.stream().anyMatch(h -> h.honour().equals(honour));
    }

    CertificateState after(TeamFact fact, Stamp stamp) {
        if (fact instanceof TeamFact.Certified f) {
            return issued(Span.of(f.track(), f.from(), f.until(), f.number()));
        } else if (fact instanceof TeamFact.Awarded f) {
            return issued(new Span(
                    f.track(), f.from(), f.until(), f.number(), Optional.of(f.grade()), Optional.of(f.decision())));
        } else if (fact instanceof TeamFact.Revoked f) {
            return revoked(f, stamp);
        } else if (fact instanceof TeamFact.Suspended f) {
            return losing(plus(losses, new Loss(f.track(), false, f.from(), f.until(), f.cause(), stamp.actor())));
        } else if (fact instanceof TeamFact.Reinstated f) {
            return lifted(f.track(), f.from());
        } else if (fact instanceof TeamFact.Appealed f) {
            return appealing(plus(
                    appeals,
                    new Appealed(
                            f.track(), stamp.at(), f.words(), Optional.empty(), Optional.empty(), Optional.empty())));
        } else if (fact instanceof TeamFact.AppealWeighed f) {
            return answering(f.track(), a -> a.weighed(f));
        } else if (fact instanceof TeamFact.AppealDecided f) {
            return decided(f);
        } else if (fact instanceof TeamFact.Honoured f) {
            return honoured(plus(honours, new HonourHeld(f.honour(), f.on(), false)));
        } else if (fact instanceof TeamFact.HonourNamed f) {
            return honoured(plus(
                    honours.stream().filter(h -> !h.honour().equals(f.honour())).toList(),
                    new HonourHeld(f.honour(), f.on(), true)));
        } else if (fact instanceof TeamFact.HonourWithdrawn f) {
            return honoured(
                    honours.stream().filter(h -> !h.honour().equals(f.honour())).toList());
        }
        return this;
    }

    private CertificateState issued(Span span) {
        return new CertificateState(plus(spans, span), plus(issued, span), revoked, losses, appeals, honours);
    }

    private CertificateState losing(List<Loss> all) {
        return new CertificateState(spans, issued, revoked, all, appeals, honours);
    }

    private CertificateState appealing(List<Appealed> all) {
        return new CertificateState(spans, issued, revoked, losses, all, honours);
    }

    private CertificateState honoured(List<HonourHeld> all) {
        return new CertificateState(spans, issued, revoked, losses, appeals, all);
    }

    private CertificateState revoked(TeamFact.Revoked f, Stamp stamp) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            boolean cut = span.track() == f.track() && !span.until().isBefore(f.from());
            Span kept = cut ? span.until(f.from().minusDays(1)) : span;
            if (!kept.until().isBefore(kept.from())) {
                left.add(kept);
            }
        }
        Set<Track> tracks =
                ImmutableSet.<Track>builder().addAll(revoked).add(f.track()).build();
        Loss loss = new Loss(f.track(), true, f.from(), Optional.empty(), f.cause(), stamp.actor());
        return new CertificateState(left, issued, tracks, plus(losses, loss), appeals, honours);
    }

    /** Suspensions end the day before; one that had not begun falls away. */
    private CertificateState lifted(Track track, LocalDate from) {
        List<Loss> left = new ArrayList<>();
        for (Loss loss : losses) {
            boolean open = !loss.forGood()
                    && loss.track() == track
                    && loss.until().map(u -> !u.isBefore(from)).orElse(true);
            if (!open) {
                left.add(loss);
            } else if (loss.from().isBefore(from)) {
                left.add(new Loss(track, false, loss.from(), Optional.of(from.minusDays(1)), loss.cause(), loss.by()));
            }
        }
        return losing(left);
    }

    private CertificateState answering(Track track, UnaryOperator<Appealed> change) {
        return appealing(
                appeals.stream().map(a -> a.waits(track) ? change.apply(a) : a).toList());
    }

    private CertificateState decided(TeamFact.AppealDecided f) {
        CertificateState answered = answering(f.track(), a -> a.decided(f));
        return f.upheld() ? answered.restored(f.track(), f.from()) : answered;
    }

    /** What was issued holds again from the day on, unless something of it holds already; a revocation of a later day never was. */
    private CertificateState restored(Track track, LocalDate from) {
        List<Span> all = new ArrayList<>(spans);
        for (Span span : issued) {
            LocalDate begin = span.from().isBefore(from) ? from : span.from();
            boolean holds = all.stream()
                    .anyMatch(s -> s.number().equals(span.number())
                            && s.holds(track, begin)
                            && !s.until().isBefore(span.until()));
            if (span.track() == track && !span.until().isBefore(begin) && !holds) {
                all.add(span.from(begin));
            }
        }
        Set<Track> left = revoked.stream().filter(t -> t != track).collect(ImmutableSet.toImmutableSet());
        List<Loss> begun = losses.stream()
                .filter(l -> !l.forGood() || l.track() != track || !l.from().isAfter(from))
                .toList();
        return new CertificateState(all, issued, left, begun, appeals, honours).lifted(track, from);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return ImmutableList.<T>builder().addAll(some).add(one).build();
    }
}
