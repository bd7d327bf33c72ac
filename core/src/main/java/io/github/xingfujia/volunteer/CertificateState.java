package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The certificates of one member of the team (资格证书).
 *
 * @param spans every span for which she was certified, as it stands after revocations
 * @param issued every certificate as it was issued
 * @param revoked every track of which one was ever revoked
 */
public record CertificateState(List<Span> spans, List<Span> issued, Set<Track> revoked) {

    static final CertificateState NONE = new CertificateState(List.of(), List.of(), Set.of());

    /** Keeps the lists as they are given. */
    public CertificateState {
        spans = ImmutableList.copyOf(spans);
        issued = ImmutableList.copyOf(issued);
        revoked = ImmutableSet.copyOf(revoked);
    }

    /** Returns whether a register that holds this certificate tells anything new: not what was issued, nor what was revoked. */
    boolean lacks(Certify asked) {
        return !issued.contains(span(asked)) && !revoked.contains(asked.track());
    }

    private static Span span(Certify asked) {
        return new Span(asked.track(), asked.from(), asked.until(), asked.number());
    }

    /**
     * A span of validity, first and last day inclusive.
     *
     * @param number the number printed on the certificate
     */
    public record Span(Track track, LocalDate from, LocalDate until, String number) {
        boolean holds(Track asked, LocalDate day) {
            return track == asked && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Returns whether she is certified for {@code track} on that day. */
    public boolean validOn(Track track, LocalDate day) {
        return spans.stream().anyMatch(s -> s.holds(track, day));
    }

    CertificateState after(TeamFact fact) {
        return fact instanceof TeamFact.Certified c ? after(c) : fact instanceof TeamFact.Revoked r ? after(r) : this;
    }

    private CertificateState after(TeamFact.Certified c) {
        Span span = new Span(c.track(), c.from(), c.until(), c.number());
        return new CertificateState(
                ImmutableList.<Span>builder().addAll(spans).add(span).build(),
                ImmutableList.<Span>builder().addAll(issued).add(span).build(),
                revoked);
    }

    private CertificateState after(TeamFact.Revoked r) {
        ImmutableList.Builder<Span> left = ImmutableList.builder();
        for (Span span : spans) {
            boolean cut = span.track() == r.track() && !span.until().isBefore(r.from());
            LocalDate until = cut ? r.from().minusDays(1) : span.until();
            if (!until.isBefore(span.from())) {
                left.add(new Span(span.track(), span.from(), until, span.number()));
            }
        }
        Set<Track> tracks =
                ImmutableSet.<Track>builder().addAll(revoked).add(r.track()).build();
        return new CertificateState(left.build(), issued, tracks);
    }
}
