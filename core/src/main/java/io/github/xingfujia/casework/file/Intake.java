package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was known when a case came in (受理时所知).
 *
 * @param received the post that took it in; empty for what came without one
 * @param occurredOn the day on which what it is about happened, as told
 * @param counted the post in whose figures it stands; empty for the one that holds it
 */
public record Intake(
        String number,
        Channel channel,
        String category,
        DivisionCode place,
        Optional<PostId> received,
        LocalDate occurredOn,
        Instant openedAt,
        Optional<PostId> counted) {

    Intake counted(PostId post) {
        return new Intake(number, channel, category, place, received, occurredOn, openedAt, Optional.of(post));
    }

    /** Returns the day on which it began: of what it is about, or of its opening where that is earlier. */
    public LocalDate since() {
        return occurredOn.isBefore(openedOn()) ? occurredOn : openedOn();
    }

    public LocalDate openedOn() {
        return openedAt.atZone(Moment.ZONE).toLocalDate();
    }
}
