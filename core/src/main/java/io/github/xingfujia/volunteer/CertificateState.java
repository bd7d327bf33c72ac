package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * The certificates of one member of the team (资格证书).
 *
 * @param spans every span for which she was certified, as it stands after revocations
 */
public record CertificateState(List<Span> spans) {

    static final CertificateState NONE = new CertificateState(List.of());

    /** Keeps the spans as they are given. */
    public CertificateState {
        spans = ImmutableList.copyOf(spans);
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
        ImmutableList.Builder<Span> after = ImmutableList.builder();
        if (fact instanceof TeamFact.Certified c) {
            after.addAll(spans).add(new Span(c.track(), c.from(), c.until(), c.number()));
        } else if (fact instanceof TeamFact.Revoked r) {
            for (Span span : spans) {
                boolean cut = span.track() == r.track() && !span.until().isBefore(r.from());
                LocalDate until = cut ? r.from().minusDays(1) : span.until();
                if (!until.isBefore(span.from())) {
                    after.add(new Span(span.track(), span.from(), until, span.number()));
                }
            }
        }
        return new CertificateState(after.build());
    }
}
